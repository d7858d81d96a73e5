import type { Block } from './blocks.ts';
import { isDateLine, isNumberLine } from './frame-lines.ts';
import { foldIssued } from './issued-titles.ts';
import type { Paragraph } from './paragraphs.ts';
import { RepairedText } from './repaired-text.ts';
import { endsWithOneOf } from './scan.ts';
import { TITLE_ENDING } from './title-words.ts';

/** A field read from the text: its value, and where it is printed. */
export interface Field<T> {
  readonly value: T;
  readonly text: RepairedText;
}

export const asParagraph = (block: Block | undefined): Paragraph | null => (block?.type === 'paragraph' ? block : null);

// 附件：云川省…任务清单   附件2 …
const ANNEX_PREFIX = /^附\s*[件表]\s*[\d一二三四五六七八九十]{0,3}(?:\s*[:：]\s*|\s+)(?=\S)/u;
// 【政策文件】云川省人民政府关于…的通知: what the page calls it
// 云政办发〔2033〕26号《云川市人民政府办公厅关于…的通知》: its number, and the title in 《》
const PAGE_LABEL =
  /^(?:【[\u4E00-\u9FFF]{2,8}】(?=.{6})|[\u4E00-\u9FFF]{2,10}[〔[（(]\d{4}[〕\]）)]\d{1,4}号\s*(?=《))/u;
const IN_QUOTES = /^《[^《》]+》$/u;
const TOTAL_LINE = /^[（(]共?\s*[\d一二三四五六七八九十]{1,4}(?:项|个|条|例)[）)]$/u;
const TITLE_START =
  /关于|印发|转发|发布|公布|^对.+答复$|^《?中国|^《?(?:[\u4E00-\u9FFF]{2,12}(?:省|市|区|县|州|部|委|局|厅|办公室|政府|国务院|办公厅))|^《/u;
// 辽宁省人民政府文件   辽宁省人民政府令
export const LETTERHEAD = /^[\u4E00-\u9FFF（）()、\s]{3,40}(?:文件|(?<=府|国务院|部|委员会|局|署|厅)令)$/u;
// 云川港智慧港口, the first line of a title
const LINE_OF_TITLE = /^[^，。；：:！？\s]{4,40}$/u;
// What stands below a line and is this long already is a title without it.
const SHORTEST_WHOLE = 12;
const SHORTEST_TITLE = 6;
const LONGEST_TITLE = 120;
const MOST_LINES = 4;

export const isTitleLike = (text: string): boolean =>
  text.length >= SHORTEST_TITLE &&
  text.length <= LONGEST_TITLE &&
  TITLE_ENDING.test(text) &&
  !/[。；;！:：]/u.test(text.replace(/[“《][^”》]*[”》]/gu, ''));

/** Titles that a document announces: what its annexes may be called. */
export class KnownTitles {
  readonly #folded: readonly string[];

  constructor(titles: readonly string[]) {
    // A notice with more attachments than this is none.
    this.#folded = [...new Set(titles.slice(0, 100).map(foldIssued))];
  }

  has(text: string): boolean {
    return this.#folded.includes(foldIssued(text));
  }

  /** Whether a title begins with `text`. */
  hasBeginning(text: string): boolean {
    const folded = foldIssued(text);
    return this.#folded.some((title) => title.startsWith(folded));
  }
}

export interface FoundTitle {
  readonly title: Field<string>;
  /** All that its lines print, 附件： before the title included. */
  readonly printed: RepairedText;
  readonly next: number;
  /** A block between its lines that is no part of it. */
  readonly strangers: readonly Block[];
}

/**
 * The lines from `from` that make up one title, wrapped over up to four; `null` when none begins there.
 *
 * @param atTop whether nothing but number and letterhead, or the label of an annex, precedes: there a title need not begin like one
 *   (云川港智慧港口建设行动计划, 第五批改革创新经验任务分工表).
 */
export function readTitle(
  blocks: readonly Block[],
  from: number,
  known: KnownTitles,
  atTop = false,
): FoundTitle | null {
  const parts: RepairedText[] = [];
  const strangers: Block[] = [];
  const found = (joined: RepairedText, next: number): FoundTitle => {
    const prefix = (atTop ? ANNEX_PREFIX.exec(joined.text) : null) ?? PAGE_LABEL.exec(joined.text);
    const bare = prefix === null ? joined : joined.slice(prefix[0].length);
    const title = IN_QUOTES.test(bare.text) ? bare.slice(1, bare.length - 1) : bare;
    // （共4项） alone below a title says how many things stand in what it names.
    const total = asParagraph(blocks[next])?.text;
    const hasTotal = total !== undefined && TOTAL_LINE.test(total.text);
    const printed = hasTotal ? RepairedText.join([joined, total]) : joined;
    return { title: { value: title.text, text: title }, printed, next: hasTotal ? next + 1 : next, strangers };
  };
  const first = asParagraph(blocks[from]);
  if (first?.isPageTitle && first.marker === null && first.text.length <= LONGEST_TITLE)
    return found(first.text, from + 1);
  for (let at = from; at < Math.min(blocks.length, from + MOST_LINES + 1) && parts.length < MOST_LINES; at += 1) {
    const block = asParagraph(blocks[at]);
    if (!block || block.text.length > LONGEST_TITLE) return null;
    const joined = RepairedText.join([...parts, block.text]);
    // A heading of Markdown may be the title of an annex; a numbered line is none.
    if (block.marker && at === from && !(block.marker.style === 'named' && known.has(joined.text))) return null;
    if (known.has(joined.text)) return found(joined, at + 1);
    if (known.hasBeginning(joined.text)) {
      parts.push(block.text);
      continue;
    }
    const isHalfKnown = parts.length > 0 && known.hasBeginning(RepairedText.join(parts).text);
    if (isHalfKnown && strangers.length === 0 && !isTitleLike(joined.text)) {
      strangers.push(block);
      continue;
    }
    const text = block.text.text;
    if (isNumberLine(text) || isDateLine(text) || LETTERHEAD.test(text)) return null;
    if (endsWithOneOf(text, '。；;！!？?.')) {
      // A sentence between two lines of a title is none of them.
      if (parts.length === 0 || strangers.length > 0) return null;
      strangers.push(block);
      continue;
    }
    parts.push(block.text);
    if (isTitleLike(joined.text) && (atTop || TITLE_START.test(joined.text))) {
      // 关于印发…实施方案 | 的通知
      const more = asParagraph(blocks[at + 1]);
      if (more && more.text.length <= 8 && /^的.{1,6}$/u.test(more.text.text)) continue;
      return found(joined, at + 1);
    }
    if (TITLE_START.test(joined.text)) continue;
    const below = asParagraph(blocks[at + 1])?.text.text ?? '';
    const isWhole = isTitleLike(below) && (TITLE_START.test(below) || below.length >= SHORTEST_WHOLE);
    if (!atTop || !LINE_OF_TITLE.test(joined.text) || isWhole) return null;
  }
  return null;
}

// 本报讯（记者…）   新华社沈阳3月5日电   记者昨日从…获悉
const NEWS = /^(?:本报讯|本网讯|本台讯|新华社.{2,14}电|(?:中新网|人民网).{0,14}[电讯])|^.{0,20}记者.{0,40}获悉/u;

/** Whether a paragraph is the first of a press text. */
export const opensNews = (text: string): boolean => NEWS.test(text.slice(0, 80));

// 11月27日，自治区政府新闻办举行…   近日，沈阳片区…: a press text, below a headline that names no kind of document
const DATELINE = /^(?:\d{1,2}月\d{1,2}日(?:上午|下午)?|近日|日前|昨[日天]|今[日天])[，,]/u;
export const opensWithDateline = (text: string): boolean => DATELINE.test(text.slice(0, 20));

/** The headline of a press text: a line without a full stop right above its first paragraph. */
export function readHeadline(blocks: readonly Block[], at: number, isPress: boolean): FoundTitle | null {
  const line = asParagraph(blocks[at]);
  const below = asParagraph(blocks[at + 1]);
  if (!line || !below || line.marker || line.text.length > LONGEST_TITLE || endsWithOneOf(line.text.text, '。；;：:'))
    return null;
  return opensNews(below.text.text) || (at === 0 && (isPress || opensWithDateline(below.text.text)))
    ? { title: { value: line.text.text, text: line.text }, printed: line.text, next: at + 1, strangers: [] }
    : null;
}
