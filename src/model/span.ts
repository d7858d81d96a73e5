import { z } from 'zod';

/**
 * A half-open range `[start, end)` of UTF-16 code units in a stored source text.
 * Several spans in order say where a string stands that layout (a page break inside a cell) interrupts.
 */
export const Span = z.strictObject({ start: z.int().min(0), end: z.int().min(0) });
export type Span = Readonly<z.infer<typeof Span>>;

export const Spans = z.array(Span);
export type Spans = readonly Span[];

/** The outer bounds of spans that are in order; `null` when there are none. */
export function boundsOf(spans: Spans): Span | null {
  const first = spans[0];
  const last = spans[spans.length - 1];
  return first && last ? { start: first.start, end: last.end } : null;
}

// CJK letters and punctuation, the “”‘’— of Chinese text included; the ideographic space U+3000 is white space and not among them.
const CJK_CLASS =
  '\\u2E80-\\u2FFF\\u3001-\\u303F\\u3040-\\u30FF\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uF900-\\uFAFF\\uFE30-\\uFE4F\\uFF01-\\uFFEF“”‘’—…·';
const LAYOUT_SPACE = new RegExp(`(?<=[${CJK_CLASS}])[\\s\\u200B]+(?=[${CJK_CLASS}])`, 'gu');
const CJK = new RegExp(`^[${CJK_CLASS}]$`, 'u');
const SPACE = /^[\s\u200B]$/u;

/** Whether a character counts as CJK when white space beside it is judged to be layout or print. */
export function isCjk(char: string): boolean {
  return CJK.test(char);
}

/** Whether a character is white space, the zero-width space and the byte-order mark included. */
export function isSpace(char: string): boolean {
  return SPACE.test(char);
}

/**
 * Drops the white space that layout puts between two CJK characters (their punctuation and “”‘’ included) and trims the ends;
 * keeps what stands between CJK and Latin letters or digits.
 *
 * @example withoutLayoutSpace('专业资 质的') // '专业资质的'
 * @example withoutLayoutSpace('不超过 5000 平方米') // '不超过 5000 平方米'
 */
export function withoutLayoutSpace(text: string): string {
  return text.replace(/^[\s\u200B]+|[\s\u200B]+$/gu, '').replace(LAYOUT_SPACE, '');
}

/** The string at `spans` of `source`, joined and with layout white space removed: what “verbatim” means everywhere. */
export function quoteAt(source: string, spans: Spans): string {
  return withoutLayoutSpace(spans.map((span) => source.slice(span.start, span.end)).join(''));
}
