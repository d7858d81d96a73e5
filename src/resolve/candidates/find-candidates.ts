import type { Spans } from '../../model/span.ts';
import { createCorpus, type Corpus, type IndexedPassage } from './corpus.ts';
import { comparePassages, type Comparison } from './features.ts';
import { spansOf } from './fold.ts';
import { NO_KNOWN_PAIRS, pairOf, type KnownPairs, type Verdict } from './known.ts';
import { LEARNT_WEIGHTS } from './learnt-weights.ts';
import type { CandidatePassage } from './passage.ts';
import { explain, type Reason } from './reasons.ts';
import type { SharedPhrase } from './shared-words.ts';
import { createShortlists } from './shortlist.ts';
import { scoreOf, valueOf, type Weights } from './weights.ts';

/** Words that both passages print, and where: in the passage the list is of, and in the one proposed. */
export interface MarkedPhrase {
  readonly words: string;
  readonly here: Spans;
  readonly there: Spans;
}

/** A passage of another document that may be of one lineage with the one the list is of. Level CANDIDATE: a score, and nothing that a document or reviewer says. */
export interface Candidate {
  readonly level: 'CANDIDATE';
  readonly passage: string;
  readonly other: string;
  /** From 1 in the passage's list. */
  readonly rank: number;
  /** 0 to 1: the share of pairs of this likeness that reviewers linked in the shipped judgements. The same from both sides. */
  readonly score: number;
  /** Whether the other's document is the earlier or the later one; `null` where a date is missing or both are of one date. */
  readonly order: 'EARLIER' | 'LATER' | null;
  readonly reasons: readonly Reason[];
  readonly phrases: readonly MarkedPhrase[];
  /** What reviewers already said of the pair; shown only where asked for. */
  readonly verdict: Verdict | null;
}

export interface CandidateOptions {
  /** Longest list per passage. */
  readonly limit?: number;
  /** How many of the passages that share rare words are compared in full. */
  readonly shortlist?: number;
  /** Pairs that were judged or rejected: left out, so that nobody is asked twice. */
  readonly known?: KnownPairs;
  /** Keep them in the lists, each with its verdict: for the evaluation and for showing what was rejected. */
  readonly showKnown?: boolean;
  readonly weights?: Weights;
}

export interface FoundCandidates {
  /** Lists by passage key, in the order of the passages; a passage without words has an empty list. */
  readonly lists: ReadonlyMap<string, readonly Candidate[]>;
  /** Entries of the index looked at and pairs compared in full: what the time grows with. */
  readonly work: { readonly visited: number; readonly compared: number };
}

export const DEFAULT_LIMIT = 20;
export const DEFAULT_SHORTLIST = 80;

interface Pair {
  readonly other: number;
  readonly value: number;
}

/**
 * Ranked candidates of lineage for each passage: passages of other documents, earlier or later, that speak of the same thing in the same words.
 * Pure and deterministic: the same passages and options give the same lists.
 */
export function findCandidates(passages: readonly CandidatePassage[], options: CandidateOptions = {}): FoundCandidates {
  const { limit = DEFAULT_LIMIT, shortlist = DEFAULT_SHORTLIST, known = NO_KNOWN_PAIRS, showKnown = false, weights = LEARNT_WEIGHTS } = options;
  const corpus = createCorpus(passages);
  const { partners, visited } = createShortlists(corpus, shortlist);
  const pairs = corpus.passages.map((): Pair[] => []);
  let compared = 0;
  partners.forEach((others, index) => {
    const { key } = (corpus.passages[index] as IndexedPassage).passage;
    for (const other of others) {
      const otherKey = (corpus.passages[other] as IndexedPassage).passage.key;
      if (!showKnown && known.size > 0 && known.has(pairOf(key, otherKey))) continue;
      compared += 1;
      const comparison = comparePassages(corpus, index, other);
      // Without a shared phrase there is nothing to show to whoever has to decide.
      if (comparison.words.phrases.length === 0) continue;
      const value = valueOf(weights, comparison.features);
      (pairs[index] as Pair[]).push({ other, value });
      (pairs[other] as Pair[]).push({ other: index, value });
    }
  });
  const lists = new Map<string, readonly Candidate[]>(passages.map(({ key }) => [key, []]));
  corpus.passages.forEach(({ passage }, index) => {
    const best = (pairs[index] as Pair[]).sort((a, b) => b.value - a.value || a.other - b.other).slice(0, limit);
    lists.set(
      passage.key,
      best.map(({ other, value }, place) => toCandidate(corpus, index, other, place + 1, scoreOf(weights, value), known)),
    );
  });
  return { lists, work: { visited, compared } };
}

function toCandidate(corpus: Corpus, index: number, other: number, rank: number, score: number, known: KnownPairs): Candidate {
  const here = corpus.passages[index] as IndexedPassage;
  const there = corpus.passages[other] as IndexedPassage;
  const comparison = comparePassages(corpus, index, other);
  return {
    level: 'CANDIDATE',
    passage: here.passage.key,
    other: there.passage.key,
    rank,
    score: Math.round(score * 10_000) / 10_000,
    order: orderOf(here.passage, there.passage),
    reasons: explain(corpus, here, there, comparison),
    phrases: markPhrases(comparison, here, there, index < other),
    verdict: known.get(pairOf(here.passage.key, there.passage.key)) ?? null,
  };
}

function markPhrases({ words }: Comparison, here: IndexedPassage, there: IndexedPassage, inOrder: boolean): readonly MarkedPhrase[] {
  const spans = ({ passage, folded }: IndexedPassage, at: number, { words: { length } }: SharedPhrase): Spans => spansOf(folded, passage.text, at, at + length);
  return words.phrases.map((phrase) => ({
    words: phrase.words,
    here: spans(here, inOrder ? phrase.inA : phrase.inB, phrase),
    there: spans(there, inOrder ? phrase.inB : phrase.inA, phrase),
  }));
}

/** Dates of different precision are compared as far as both go: 2021 and 2021-05 have no known order. */
function orderOf(here: CandidatePassage, there: CandidatePassage): Candidate['order'] {
  if (here.date === null || there.date === null) return null;
  const length = Math.min(here.date.length, there.date.length);
  const [a, b] = [here.date.slice(0, length), there.date.slice(0, length)];
  return a === b ? null : b < a ? 'EARLIER' : 'LATER';
}
