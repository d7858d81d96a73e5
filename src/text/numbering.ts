import { CHINESE_NUMERAL, parseNumeral } from './numerals.ts';

/** The styles of numbers that open a numbered line, from the outermost that official texts use to the innermost. */
const STYLES = [
  // 第一章 总则
  { style: 'chapter', pattern: new RegExp(`^第([${CHINESE_NUMERAL}\\d]{1,5})[章编篇][\\s　:：]*`, 'u') },
  // 第二节 机构
  { style: 'section', pattern: new RegExp(`^第([${CHINESE_NUMERAL}\\d]{1,5})节[\\s　:：]*`, 'u') },
  // 第十二条 本条例所称…
  { style: 'article', pattern: new RegExp(`^第([${CHINESE_NUMERAL}\\d]{1,5})条[\\s　:：]*`, 'u') },
  // 一、总体要求   十四、加强组织实施   二．主要任务
  { style: 'han', pattern: new RegExp(`^([${CHINESE_NUMERAL}]{1,4})[、．.][\\s　]*`, 'u') },
  // （一）加强领导   (十二) …   〔三〕
  {
    style: 'han-bracket',
    pattern: new RegExp(`^[（(﹙〔\\[]\\s*([${CHINESE_NUMERAL}]{1,4})\\s*[）)﹚〕\\]][、.．]?[\\s　]*`, 'u'),
  },
  // 1.深化…   12．…   3、…   １．…   48. …; not 1.5倍, not 2021.5
  { style: 'arabic', pattern: /^([0-9０-９]{1,3})(?:[.．](?![0-9０-９])|、)[\s　]*/u },
  // （1）…   (12)…
  { style: 'arabic-bracket', pattern: /^[（(﹙]\s*([0-9０-９]{1,3})\s*[）)﹚][、.．]?[\s　]*/u },
  // 1）…
  { style: 'arabic-half', pattern: /^([0-9０-９]{1,3})[）)][\s　]*/u },
  // ①…
  { style: 'circled', pattern: /^([①-⑳])[\s　]*/u },
] as const;
export type NumberStyle = (typeof STYLES)[number]['style'];

export interface Marker {
  readonly style: NumberStyle;
  /** As printed, without brackets and dots. */
  readonly number: string;
  readonly value: number;
  /** Code units that the number with its brackets, dots and space takes. */
  readonly length: number;
}

/** The number that opens a line; `null` when none does. */
export function parseMarker(line: string): Marker | null {
  for (const { style, pattern } of STYLES) {
    const match = pattern.exec(line);
    const number = match?.[1];
    if (!match || number === undefined) continue;
    const value = style === 'circled' ? number.charCodeAt(0) - 0x245f : parseNumeral(number);
    if (value === null || value === 0) continue;
    return { style, number: number.normalize('NFKC'), value, length: match[0].length };
  }
  return null;
}

/** How far out a style stands: smaller is outer. */
export function rankOf(style: NumberStyle): number {
  return STYLES.findIndex((entry) => entry.style === style);
}
