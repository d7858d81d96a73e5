import type { Span, Spans } from '../model/span.ts';

/** A text without white space, and where each of its characters stands. */
interface Compact {
  readonly text: string;
  readonly offsets: readonly number[];
}

const SPACE = /[\s\u200B]/u;

function compact(text: string, within: Spans): Compact {
  const characters: string[] = [];
  const offsets: number[] = [];
  for (const { start, end } of within) {
    for (let at = start; at < end; at += 1) {
      const character = text[at] as string;
      if (SPACE.test(character)) continue;
      characters.push(character);
      offsets.push(at);
    }
  }
  return { text: characters.join(''), offsets };
}

/**
 * Where `quote` stands verbatim within `within`, layout white space aside; `null` where it does not. A line break splits the spans, because what
 * lies between two lines (a page's foot, an empty cell) is no part of the words.
 */
export function findQuote(text: string, within: Spans, quote: string): Spans | null {
  return createQuoteFinder(text, within)(quote);
}

/** The same for many quotes of one text: the text is prepared once. */
export function createQuoteFinder(text: string, within: Spans): (quote: string) => Spans | null {
  const { text: words, offsets } = compact(text, within);
  return (quote) => {
    const wanted = quote.replace(/[\s\u200B]/gu, '');
    const at = wanted === '' ? -1 : words.indexOf(wanted);
    if (at < 0) return null;
    const spans: Span[] = [];
    for (let index = at; index < at + wanted.length; index += 1) {
      const offset = offsets[index] as number;
      const last = spans.at(-1);
      const gap = last ? text.slice(last.end, offset) : '';
      if (last && offset >= last.end && /^[^\S\r\n]*\u200B*$/u.test(gap))
        spans[spans.length - 1] = { start: last.start, end: offset + 1 };
      else spans.push({ start: offset, end: offset + 1 });
    }
    return spans;
  };
}
