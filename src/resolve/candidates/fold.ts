import { boundsOf, type Span, type Spans } from '../../model/span.ts';

/** Ends a sentence: no phrase is shared across it. */
const STOP = /[。；;！？!?]/u;
/** Ends a clause, the unit that is compared: 、 does not, because it joins the members of one list. */
const PAUSE = /[，,：:]/u;
/** What carries meaning: letters, digits, and the signs that stand inside names (跨境电商+保税展示). */
const WORD = /[\p{L}\p{N}+]/u;

/** Clauses shorter than this are joined to the next: 创新税收担保形式 alone says too little to be compared. */
const SHORTEST_CLAUSE = 10;

/** Separates sentences inside a folded text; never part of a word. */
export const BREAK = '\n';

/**
 * A passage as it is compared: NFKC, lower case, without white space, punctuation and quotation marks, so that “智慧获取、信息核查” and
 * 智慧获取，信息核查 are one phrase; and where each character stands in the source.
 */
export interface FoldedText {
  readonly text: string;
  /** Offset of each folded character in the source, and the offset after it. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Clause of each folded character, counted from 0; the title, where there is one, is clause 0. */
  readonly clauses: readonly number[];
  /** Characters of the title at the beginning, before the first break. */
  readonly titleLength: number;
}

const SPACE = /[\s\u200B]/u;

/** Folds title and content of a passage. */
export function foldText(source: string, titleSpans: Spans, contentSpans: Spans): FoldedText {
  const text: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const clauses: number[] = [];
  let clause = 0;
  let length = 0;
  const put = (character: string, start: number, end: number): void => {
    text.push(character);
    starts.push(start);
    ends.push(end);
    clauses.push(clause);
  };
  const endClause = (): void => {
    if (length > 0) clause += 1;
    length = 0;
  };
  const endSentence = (at: number): void => {
    endClause();
    if (text.length > 0 && text.at(-1) !== BREAK) put(BREAK, at, at);
  };
  const part = (spans: Spans): void => {
    let previous = boundsOf(spans)?.start ?? 0;
    for (const span of spans) {
      // Between two spans lies layout, or words of something else: over those no phrase may reach.
      if (/[^\s\u200B]/u.test(source.slice(previous, span.start))) endSentence(span.start);
      previous = span.end;
      for (let at = span.start; at < span.end; at += 1) {
        const printed = source[at] as string;
        if (SPACE.test(printed)) continue;
        if (STOP.test(printed)) endSentence(at);
        else if (PAUSE.test(printed)) {
          if (length >= SHORTEST_CLAUSE) endClause();
        } else {
          for (const character of printed.normalize('NFKC').toLowerCase()) {
            if (!WORD.test(character) || character.length > 1) continue;
            put(character, at, at + 1);
            length += 1;
          }
        }
      }
    }
    endSentence(previous);
  };
  part(titleSpans);
  const titleLength = Math.max(0, text.length - 1);
  part(contentSpans);
  return { text: text.join(''), starts, ends, clauses, titleLength };
}

/** Folds a name the same way, to look it up inside folded texts. */
export function foldWords(words: string): string {
  return Array.from(words.normalize('NFKC').toLowerCase())
    .filter((character) => WORD.test(character))
    .join('');
}

/** The source spans of a stretch of a folded text: from its first to its last character as printed, in one span per line of the source. */
export function spansOf(folded: FoldedText, source: string, from: number, to: number): Spans {
  const spans: Span[] = [];
  for (let at = from; at < to; at += 1) {
    const start = folded.starts[at] as number;
    const end = folded.ends[at] as number;
    const last = spans.at(-1);
    if (last && start < last.end) continue;
    // A line break may hide a page's foot or a cell's end, which are no part of the words.
    if (last && !/[\r\n]/u.test(source.slice(last.end, start))) spans[spans.length - 1] = { start: last.start, end };
    else spans.push({ start, end });
  }
  return spans;
}
