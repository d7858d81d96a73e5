import { isSpace, type Span } from '../model/span.ts';
import { parseMarker } from './numbering.ts';
import { RepairedText } from './repaired-text.ts';

/** One printed line, or a piece of one where a text lost its line breaks. */
export interface Line {
  /** Trimmed bounds in the source; Markdown marks included. */
  readonly start: number;
  readonly end: number;
  /** What is printed, without Markdown marks and layout white space. */
  readonly text: RepairedText;
  /** The line as it stands, white space included, for rules about columns; and where it begins. */
  readonly raw: string;
  readonly rawStart: number;
  /** Whether an empty line, or none at all, precedes. */
  readonly afterBlank: boolean;
  /** Marked as a heading by Markdown (`#`) or printed wholly in bold. */
  readonly emphasised: boolean;
}

// **（一）推动科技创新资源开放**   # 标题   > 引文   __粗体__
const MARKUP = /\*\*|__|^\s*#{1,6}(?=\s)|^\s*>+(?=\s)/gu;

function withoutMarkup(source: string, start: number, end: number): Span[] {
  const ranges: Span[] = [];
  let from = start;
  for (const match of source.slice(start, end).matchAll(MARKUP)) {
    const at = start + match.index;
    if (at > from) ranges.push({ start: from, end: at });
    from = at + match[0].length;
  }
  if (from < end) ranges.push({ start: from, end });
  return ranges;
}

function createLine(source: string, start: number, end: number, afterBlank: boolean): Line | null {
  let from = start;
  let to = end;
  while (from < to && isSpace(source[from] as string)) from += 1;
  while (to > from && isSpace(source[to - 1] as string)) to -= 1;
  if (from === to) return null;
  const text = RepairedText.of(source, withoutMarkup(source, from, to));
  const printed = source.slice(from, to);
  const emphasised = /^#{1,6}\s/u.test(printed) || /^\*\*[^*]+\*\*$/u.test(printed);
  return { start: from, end: to, text, raw: source.slice(start, end), rawStart: start, afterBlank, emphasised };
}

/** The lines of a source that print something, in order. Knows `\n`, `\r\n`, `\r` and the form feed of extracted PDFs. */
export function splitLines(source: string): readonly Line[] {
  const lines: Line[] = [];
  let afterBlank = true;
  let start = 0;
  for (let at = 0; at <= source.length; at += 1) {
    const char = source[at];
    if (char !== undefined && char !== '\n' && char !== '\r' && char !== '\f' && char !== '\u2028') continue;
    const line = createLine(source, start, at, afterBlank || char === '\f');
    if (line) lines.push(line);
    const crlf = char === '\n' && source[at - 1] === '\r';
    if (!crlf) afterBlank = line === null;
    start = at + 1;
  }
  return lines;
}

// …实施。二、优化…   …通知如下：一、…   …（责任单位：市科委）（二）创新…   文件 辽政发〔2024〕5号 …
const SEAMS: readonly RegExp[] = [
  /(?<=[。；：:!！？?）)】》\s])(?=[一二三四五六七八九十]{1,3}、)/gu,
  /(?<=[。；：:!！？?）)】\s\u4E00-\u9FFF])(?=[（(][一二三四五六七八九十]{1,3}[）)])/gu,
  /(?<=[。；：:!！？?）)】\s])(?=\d{1,3}[.．、](?!\d))/gu,
  /(?=[\u3400-\u9FFF]{2,8}[〔\[［﹝（(【](?:19|20)\d{2}[〕\]］﹞）)】]\s*第?\d{1,4}号)/gu,
  /(?<=[〔\[［﹝（(【](?:19|20)\d{2}[〕\]］﹞）)】]\s*第?\d{1,4}号)(?=\s*各)/gu,
  /(?<=各(?:省|市|区|县|有关|部门|地区)[^。]{0,80}[：:])/gu,
  /(?<=[。）)])(?=\s*[\u4E00-\u9FFF]{2,30}(?:政府|办公厅|办公室|委员会|厅|局|委|部)\s*(?:19|20)\d{2}年\d{1,2}月\d{1,2}日)/gu,
  /(?<=(?:政府|办公厅|办公室|委员会|厅|局|委|部)\s{0,3})(?=(?:19|20)\d{2}年\d{1,2}月\d{1,2}日\s*(?:$|[（(]|印发|附件|[\u4E00-\u9FFF]))/gu,
  /(?<=\d{1,2}月\d{1,2}日)(?=\s*(?:[（(]此件|附件|[\u4E00-\u9FFF]{4,60}(?:方案|措施|意见|办法|分工表)))/gu,
];

/**
 * Whether the breaks of a text seem lost: little is broken, and numbers that should open lines stand inside them in rising order.
 */
export function hasLostBreaks(lines: readonly Line[]): boolean {
  const length = lines.reduce((sum, line) => sum + line.text.length, 0);
  if (length < 200 || length / lines.length < 400) return false;
  let inner = 0;
  for (const line of lines) {
    if (line.raw.includes('\t')) continue;
    for (const seam of SEAMS.slice(0, 3))
      inner += [...line.raw.matchAll(seam)].filter((match) => match.index > 0).length;
  }
  return inner >= 3;
}

/** Breaks long lines again where a number that opens an item, a document number, an addressee or a signature shows the seam. */
export function restoreBreaks(source: string, lines: readonly Line[]): readonly Line[] {
  return lines.flatMap((line) => {
    if (line.raw.includes('\t') || line.text.length < 80) return [line];
    const cuts = new Set<number>();
    for (const seam of SEAMS) {
      for (const match of source.slice(line.start, line.end).matchAll(seam)) cuts.add(line.start + match.index);
    }
    const bounds = [
      line.start,
      ...[...cuts].filter((cut) => cut > line.start && cut < line.end).sort((a, b) => a - b),
      line.end,
    ];
    const pieces: Line[] = [];
    for (let index = 0; index + 1 < bounds.length; index += 1) {
      const piece = createLine(source, bounds[index] as number, bounds[index + 1] as number, true);
      if (piece) pieces.push(piece);
    }
    return pieces;
  });
}

/** Whether the line is the start of something numbered. */
export function isNumbered(line: Line): boolean {
  return parseMarker(line.text.text) !== null;
}
