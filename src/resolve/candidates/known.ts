import type { JudgedLink, Rejection } from '../judgement-schema.ts';
import type { Judgements } from '../judgements.ts';

/** What reviewers already said of a pair. */
export type Verdict =
  { readonly kind: 'JUDGED'; readonly entry: JudgedLink } | { readonly kind: 'REJECTED'; readonly entry: Rejection };

/** Verdicts by pair; a pair has no direction here. */
export type KnownPairs = ReadonlyMap<string, Verdict>;

export const NO_KNOWN_PAIRS: KnownPairs = new Map();

/** The identity of a pair of passages, whichever comes first. */
export function pairOf(a: string, b: string): string {
  return JSON.stringify(a < b ? [a, b] : [b, a]);
}

/** The pairs that nobody has to be asked about again. Where a pair is both linked and rejected, the link is shown: it has quotes that can be checked. */
export function createKnownPairs({ links, rejections }: Pick<Judgements, 'links' | 'rejections'>): KnownPairs {
  const known = new Map<string, Verdict>();
  for (const { entry } of rejections) known.set(pairOf(entry.a, entry.b), { kind: 'REJECTED', entry });
  for (const { entry } of links) known.set(pairOf(entry.from, entry.to), { kind: 'JUDGED', entry });
  return known;
}
