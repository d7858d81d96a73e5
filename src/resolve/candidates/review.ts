import { quoteAt, withoutLayoutSpace, type Span, type Spans } from '../../model/span.ts';
import type { Candidate, Explanation } from './find-candidates.ts';
import type { CandidatePassage } from './passage.ts';

export interface ReviewOptions {
  /** How shared phrases are marked: 【】, which survives a file, or the reverse video of a terminal. */
  readonly marks?: 'brackets' | 'ansi';
  /** Who reviews, and the day, for the entries; left empty otherwise. */
  readonly reviewer?: string;
  readonly date?: string;
}

const MARKS = { brackets: ['【', '】'], ansi: ['\u001B[7m', '\u001B[27m'] } as const;

/**
 * A candidate laid out for whoever decides: why it is proposed, both texts with what they share marked, and two YAML entries for a file of
 * judgements, of which one is kept. What a reviewer has to say is left empty on purpose: an entry pasted without a sentence of reason is refused at
 * loading, because no link may be JUDGED that nobody judged. A pair that was decided before shows the verdict and asks nothing.
 */
export function formatReview(
  candidate: Candidate & Explanation,
  a: CandidatePassage,
  b: CandidatePassage,
  options: ReviewOptions = {},
): string {
  const [here, there] = candidate.passage === a.key ? [a, b] : [b, a];
  const show = (passage: CandidatePassage, spans: readonly Spans[]): string =>
    [
      `${passage.key}（${passage.date ?? '日期不详 undated'}）`,
      ...layOut(passage, spans.flat(), MARKS[options.marks ?? 'brackets']),
    ].join('\n');
  const parts = [
    `候选 CANDIDATE ${candidate.rank} · ${candidate.score.toFixed(4)}`,
    candidate.reasons.map(({ zh, en }) => `- ${zh}\n  ${en}`).join('\n'),
    show(
      here,
      candidate.phrases.map((phrase) => phrase.here),
    ),
    show(
      there,
      candidate.phrases.map((phrase) => phrase.there),
    ),
  ];
  return `${[...parts, candidate.verdict ? formatVerdict(candidate.verdict) : formatEntries(candidate, here, there, options)].join('\n\n')}\n`;
}

/** Title and content on a line each, marked. */
function layOut(
  { text, titleSpans, contentSpans }: CandidatePassage,
  marked: Spans,
  [open, close]: readonly [string, string],
): readonly string[] {
  return [titleSpans, contentSpans].flatMap((spans) => {
    const pieces = spans.flatMap((span) => cutAt(span, marked));
    const line = pieces.map(({ start, end, isMarked }) => {
      const words = withoutLayoutSpace(text.slice(start, end));
      return isMarked && words !== '' ? `${open}${words}${close}` : words;
    });
    return line.length > 0 ? [`  ${line.join('')}`] : [];
  });
}

/** A span cut where marks begin and end; marks that overlap are one. */
function cutAt(span: Span, marked: Spans): readonly (Span & { readonly isMarked: boolean })[] {
  const inside = marked.filter(({ start, end }) => start < span.end && span.start < end);
  const edges = [...new Set([span.start, span.end, ...inside.flatMap(({ start, end }) => [start, end])])]
    .filter((edge) => edge >= span.start && edge <= span.end)
    .sort((a, b) => a - b);
  const pieces: { start: number; end: number; isMarked: boolean }[] = [];
  edges.slice(1).forEach((end, index) => {
    const start = edges[index] as number;
    const isMarked = inside.some((mark) => mark.start <= start && end <= mark.end);
    const last = pieces.at(-1);
    if (last?.isMarked === isMarked) last.end = end;
    else pieces.push({ start, end, isMarked });
  });
  return pieces;
}

function formatVerdict(verdict: NonNullable<Candidate['verdict']>): string {
  const { whyZh, why, reviewer, date } = verdict.entry;
  const what = verdict.kind === 'REJECTED' ? '已否定 REJECTED' : `已研判 JUDGED ${verdict.entry.kind}`;
  return `${what}（${reviewer}，${date}）\n  ${whyZh}\n  ${why}`;
}

/** A scalar that YAML reads back as the very same string. */
const quoted = (words: string): string => `'${words.replaceAll("'", "''")}'`;

function formatEntries(
  { order, phrases }: Candidate & Explanation,
  here: CandidatePassage,
  there: CandidatePassage,
  options: ReviewOptions,
): string {
  const [phrase] = phrases;
  const quotes = { here: quoteAt(here.text, phrase?.here ?? []), there: quoteAt(there.text, phrase?.there ?? []) };
  const isForward = order === 'LATER' || (order === null && here.key < there.key);
  const [from, to] = isForward ? [here, there] : [there, here];
  const [fromQuote, toQuote] = isForward ? [quotes.here, quotes.there] : [quotes.there, quotes.here];
  const verdict = [
    "whyZh: ''",
    "why: ''",
    `reviewer: ${quoted(options.reviewer ?? '')}`,
    `date: ${quoted(options.date ?? '')}`,
  ];
  return [
    '# one of the two; fill in the reason, in one sentence each',
    ...(order === null ? ['# a date is not known: check which of the two is the earlier'] : []),
    'links:',
    `  - from: ${quoted(from.key)}`,
    `    to: ${quoted(to.key)}`,
    '    kind: RELATED_TO # or RESTATED_IN, EVOLVED_INTO',
    `    fromQuote: ${quoted(fromQuote)}`,
    `    toQuote: ${quoted(toQuote)}`,
    ...verdict.slice(0, 2).map((line) => `    ${line}`),
    '    confidence: LOW # or MEDIUM, HIGH',
    ...verdict.slice(2).map((line) => `    ${line}`),
    '    proposedByEngine: true',
    '',
    'rejections:',
    `  - a: ${quoted(from.key)}`,
    `    b: ${quoted(to.key)}`,
    ...verdict.map((line) => `    ${line}`),
  ].join('\n');
}
