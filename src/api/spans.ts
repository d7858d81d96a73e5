import type { Span } from '../model/span.ts';

/** Spans as the graph stores them, [start, end, start, end …], as pairs. */
export function toSpans(flat: readonly number[] | null | undefined): readonly Span[] {
  const spans: Span[] = [];
  for (let index = 0; flat && index + 1 < flat.length; index += 2)
    spans.push({ start: flat[index] ?? 0, end: flat[index + 1] ?? 0 });
  return spans;
}

/** Code units of text that are shown before and behind a quote. */
const AROUND = 60;

/** What stands right before and behind a quote in its document, as stored. */
export function around(text: string, spans: readonly Span[]): { readonly before: string; readonly after: string } {
  const [start, end] = [spans[0]?.start ?? 0, spans.at(-1)?.end ?? 0];
  return { before: text.slice(Math.max(0, start - AROUND), start), after: text.slice(end, end + AROUND) };
}
