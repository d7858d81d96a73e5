import type { Spans } from '../../model/span.ts';
import { createCorpus, type Corpus, type IndexedPassage } from './corpus.ts';
import { comparePassages, findSharedFacts } from './features.ts';
import { spansOf } from './fold.ts';
import { NO_KNOWN_PAIRS, pairOf, type KnownPairs, type Verdict } from './known.ts';
import { LEARNT_WEIGHTS } from './learnt-weights.ts';
import type { CandidatePassage } from './passage.ts';
import { explain, type Reason } from './reasons.ts';
import { findSharedWords, type SharedPhrase } from './shared-words.ts';
import { createShortlists } from './shortlist.ts';
import { scoreOf, valueOf, type Weights } from './weights.ts';

/** Words that both passages print, and where: in the passage the list is of, and in the one proposed. */
interface MarkedPhrase {
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
  /** What reviewers already said of the pair; shown only where asked for. */
  readonly verdict: Verdict | null;
}

/** Why a candidate is proposed. */
export interface Explanation {
  /** The most telling first. */
  readonly reasons: readonly Reason[];
  /** The weightiest first; at least one. */
  readonly phrases: readonly MarkedPhrase[];
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
  /** Worked out when asked for: a corpus of twenty thousand passages has four hundred thousand candidates, and few are looked at. */
  readonly explain: (candidate: Pick<Candidate, 'passage' | 'other'>) => Explanation;
  /** Entries of the index looked at and pairs compared in full: what the time grows with. */
  readonly work: { readonly visited: number; readonly compared: number };
}

export const DEFAULT_LIMIT = 20;
export const DEFAULT_SHORTLIST = 40;

interface Pair {
  readonly other: number;
  readonly value: number;
}

/**
 * Ranked candidates of lineage for each passage: passages of other documents, earlier or later, that speak of the same thing in the same words.
 * Pure and deterministic: the same passages and options give the same lists.
 */
export function findCandidates(passages: readonly CandidatePassage[], options: CandidateOptions = {}): FoundCandidates {
  const {
    limit = DEFAULT_LIMIT,
    shortlist = DEFAULT_SHORTLIST,
    known = NO_KNOWN_PAIRS,
    showKnown = false,
    weights = LEARNT_WEIGHTS,
  } = options;
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
    pairs[index] = [];
    lists.set(
      passage.key,
      best.map(({ other, value }, place): Candidate => {
        const there = (corpus.passages[other] as IndexedPassage).passage;
        const verdict = known.get(pairOf(passage.key, there.key)) ?? null;
        const score = Math.round(scoreOf(weights, value) * 10_000) / 10_000;
        return {
          level: 'CANDIDATE',
          passage: passage.key,
          other: there.key,
          rank: place + 1,
          score,
          order: orderOf(passage, there),
          verdict,
        };
      }),
    );
  });
  return { lists, explain: createExplainer(corpus), work: { visited, compared } };
}

function createExplainer(corpus: Corpus): FoundCandidates['explain'] {
  const places = new Map(corpus.passages.map(({ passage }, index) => [passage.key, index]));
  const spansIn = (index: number, at: number, { words }: SharedPhrase): Spans => {
    const { passage, folded } = corpus.passages[index] as IndexedPassage;
    return spansOf(folded, passage.text, at, at + words.length);
  };
  return ({ passage, other }) => {
    const [here, there] = [places.get(passage), places.get(other)];
    if (here === undefined || there === undefined)
      throw new RangeError(`expected two passages of the corpus that have words, got ${passage} and ${other}`);
    const [low, high] = here < there ? [here, there] : [there, here];
    const [a, b] = [corpus.passages[low] as IndexedPassage, corpus.passages[high] as IndexedPassage];
    const words = findSharedWords(corpus, a, b);
    const phrases = words.phrases.map((phrase): MarkedPhrase => {
      const [inLow, inHigh] = [spansIn(low, phrase.inA, phrase), spansIn(high, phrase.inB, phrase)];
      return { words: phrase.words, here: here === low ? inLow : inHigh, there: here === low ? inHigh : inLow };
    });
    return { reasons: explain(corpus, a, b, words, findSharedFacts(a, b)), phrases };
  };
}

/** Dates of different precision are compared as far as both go: 2021 and 2021-05 have no known order. */
function orderOf(here: CandidatePassage, there: CandidatePassage): Candidate['order'] {
  if (here.date === null || there.date === null) return null;
  const length = Math.min(here.date.length, there.date.length);
  const [a, b] = [here.date.slice(0, length), there.date.slice(0, length)];
  return a === b ? null : b < a ? 'EARLIER' : 'LATER';
}
