import { isSpace, type Span } from '../model/span.ts';
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
  /** Marked as a member of a list by Markdown (`- `). */
  readonly isListMember: boolean;
  /** 1 for `#` to 6 for `######`; `null` for any other line. */
  readonly headingLevel: number | null;
}

// **（一）推动科技创新资源开放**   # 标题   > 引文   - 列表   __粗体__   <br>
const MARKUP =
  /\*\*|__|^\s*[*_](?=[^\s*_].*[*_]\s*$)|(?<=[^\s*_])[*_](?=\s*$)|<br\s*\/?>|^\s*#{1,6}(?=\s)|^\s*>+(?=\s)|^\s*[-*+•]\s+(?=[^\s\d*-])/gu;

/** The ranges of `[start, end)` that print something: Markdown marks left out. */
export function withoutMarkup(source: string, start: number, end: number): Span[] {
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

/** The line that stands in `[start, end)`; `null` when nothing is printed there. */
export function createLine(source: string, start: number, end: number, afterBlank: boolean): Line | null {
  let from = start;
  let to = end;
  while (from < to && isSpace(source[from] as string)) from += 1;
  while (to > from && isSpace(source[to - 1] as string)) to -= 1;
  if (from === to) return null;
  const text = RepairedText.of(source, withoutMarkup(source, from, to));
  const printed = source.slice(from, to);
  const headingLevel = /^(#{1,6})\s/u.exec(printed)?.[1]?.length ?? null;
  const emphasised = headingLevel !== null || /^\*\*[^*]+\*\*$/u.test(printed);
  return {
    start: from,
    end: to,
    text,
    raw: source.slice(start, end),
    rawStart: start,
    afterBlank,
    emphasised,
    isListMember: /^[-*+•]\s/u.test(printed),
    headingLevel,
  };
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
