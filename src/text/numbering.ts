import { toHalfWidth } from '../model/document-number.ts';
import { CHINESE_NUMERAL, parseNumeral } from './numerals.ts';

/**
 * The styles of numbers that open a numbered line, from the outermost that official texts use to the innermost.
 * `printed` styles keep 第…条 in the number, because that is how articles are cited.
 */
const STYLES = [
  // 第一章 总则
  { style: 'chapter', pattern: new RegExp(`^(第[${CHINESE_NUMERAL}\\d]{1,5}(?:[章编篇]|部分))[\\s　:：]*`, 'u') },
  // 第二节 机构
  { style: 'section', pattern: new RegExp(`^(第[${CHINESE_NUMERAL}\\d]{1,5}节)[\\s　:：]*`, 'u') },
  // 第十二条 本条例所称…
  { style: 'article', pattern: new RegExp(`^(第[${CHINESE_NUMERAL}\\d]{1,5}条)(?!件)[\\s　:：]*`, 'u') },
  // 案例一：集装箱码头股权整合   案例2   案例三保税油加注   典型经验三：…; not 经验三方面, not 案例一览表
  {
    style: 'case',
    pattern: new RegExp(
      `^(?:典型|创新|实践)?(?:案例|(?:经验|做法)(?=[${CHINESE_NUMERAL}\\d]{1,3}(?:[\\s　:：.、]|$)))([${CHINESE_NUMERAL}\\d]{1,3})(?:[\\s　:：.、]+|$|(?![${CHINESE_NUMERAL}\\d览等维是类般起]))`,
      'u',
    ),
  },
  // 措施1　下放管理权限   任务三：…   专项行动二 …
  {
    style: 'labelled',
    pattern: new RegExp(
      `^(?:重点|专项)?(?:措施|举措|任务|事项|行动|工程)([${CHINESE_NUMERAL}\\d]{1,3})(?:[\\s　:：.、]+|$)`,
      'u',
    ),
  },
  // 一、总体要求   十四、加强组织实施   二．主要任务
  { style: 'han', pattern: new RegExp(`^([${CHINESE_NUMERAL}]{1,4})[、．.][\\s　]*`, 'u') },
  // （一）加强领导   (十二) …   〔三〕   【四】
  {
    style: 'han-bracket',
    pattern: new RegExp(`^[（(﹙〔【\\[]\\s*([${CHINESE_NUMERAL}]{1,4})\\s*[）)﹚〕】\\]][、.．]?[\\s　]*`, 'u'),
  },
  // 2.1 建设数据底座   2.1.1统一数据标准; not 2.1倍
  { style: 'decimal', pattern: /^(\d{1,2}(?:\.\d{1,2}){1,3})(?:[\s　]+|(?<=\.\d{1,2}\.\d{1,2}))(?=[\u4E00-\u9FFF“])/u },
  // 1.深化…   12．…   3、…   １．…   48. …; not 1.5倍, not 2021.5
  { style: 'arabic', pattern: /^([0-9０-９]{1,3})(?:[.．](?![0-9０-９])|、)[\s　]*/u },
  // （1）…   (12)…   【3】…
  { style: 'arabic-bracket', pattern: /^[（(﹙【]\s*([0-9０-９]{1,3})\s*[）)﹚】][、.．]?[\s　]*/u },
  // 1）…
  { style: 'arabic-half', pattern: /^([0-9０-９]{1,3})[）)][\s　]*/u },
  // 专栏1 对接规则重点任务: a box beside what it stands under
  { style: 'box', pattern: new RegExp(`^(专栏\\s?[${CHINESE_NUMERAL}\\d]{0,3})(?:[\\s　:：]+|$)`, 'u') },
  // ◆加快口岸改造。…: an unnumbered member of a series, named by its words
  { style: 'bullet', pattern: /^([◆●■▶★◎▲◇])[\s　]*(?=\S)/u },
  // ①…
  { style: 'circled', pattern: /^([①-⑳])[\s　]*/u },
] as const;
export type NumberStyle = (typeof STYLES)[number]['style'] | 'ordinal' | 'named';

export interface Marker {
  readonly style: NumberStyle;
  /** As printed, without brackets and dots; the words of a heading that has no number. */
  readonly number: string;
  /** 0 for a heading without a number. */
  readonly value: number;
  /** Code units that the number with its brackets, dots and space takes. */
  readonly length: number;
  /** Nesting that the print itself shows: of a Markdown heading without a number, of 2.1.3. */
  readonly level?: number;
}

/** The number that opens a line; `null` when none does. */
export function parseMarker(line: string): Marker | null {
  for (const { style, pattern } of STYLES) {
    const match = pattern.exec(line);
    const number = match?.[1];
    if (!match || number === undefined) continue;
    if (style === 'bullet') {
      const words = /^[^。；：:（(]{2,40}/u.exec(line.slice(match[0].length))?.[0];
      return words === undefined ? null : { style, number: words, value: 0, length: match[0].length };
    }
    const numeral = number.replace(/^第|(?:[章编篇节条]|部分)$|^.*\./gu, '');
    const value =
      style === 'circled'
        ? number.charCodeAt(0) - 0x245f
        : style === 'box'
          ? (parseNumeral(number.slice(2)) ?? 1)
          : parseNumeral(numeral);
    if (value === null || value === 0) continue;
    const base = { style, number: toHalfWidth(number), value, length: match[0].length };
    return style === 'decimal' ? { ...base, level: number.split('.').length } : base;
  }
  return null;
}

// 1 总体思路: a chapter of a text whose parts are numbered 1.1, 1.2
const CHAPTER_OF_DECIMALS = /^([1-9]\d?)[\s　]+(?=[\u4E00-\u9FFF])[^，。；：]{2,24}$/u;

/** The number of a chapter in a text that numbers its parts 1.1, 1.2; other texts have such lines for other reasons. */
export function parseDecimalChapter(line: string): Marker | null {
  const number = CHAPTER_OF_DECIMALS.exec(line)?.[1];
  if (number === undefined) return null;
  const length = /^\d+[\s　]+/u.exec(line)?.[0].length ?? 0;
  return { style: 'decimal', number, value: Number(number), length, level: 1 };
}

// 【培育经营主体】
const BRACKETED_HEADING = /^【([^【】。；]{2,24})】$/u;
const LONGEST_NAMED = 40;

/**
 * A heading that has no number: words in 【】 that are all of a line, or a Markdown heading below the first level. It opens a level, so
 * that numbers below it may begin again.
 */
export function parseNamedHeading(line: string, headingLevel: number | null): Marker | null {
  const bracketed = BRACKETED_HEADING.exec(line)?.[1];
  if (bracketed !== undefined) return { style: 'named', number: bracketed, value: 0, length: 0 };
  if (headingLevel === null || headingLevel < 2 || line.length > LONGEST_NAMED || /[。；]/u.test(line)) return null;
  return { style: 'named', number: line, value: 0, length: 0, level: headingLevel };
}

/** How far out a style stands: smaller is outer. */
export function rankOf(style: NumberStyle): number {
  return STYLES.findIndex((entry) => entry.style === style);
}

/** Whether two numbers are of one series. */
export function isSameSeries(a: Marker, b: Marker): boolean {
  return a.style === b.style && a.level === b.level;
}
