import type { Corpus, IndexedPassage } from './corpus.ts';
import type { Terms, TermVector } from './terms.ts';

export interface Shortlists {
  /** Per passage, ascending: the later passages of the corpus that it is to be compared with. Each pair stands once. */
  readonly partners: readonly (readonly number[])[];
  /** How many entries of the inverted index were looked at: what the running time grows with. */
  readonly visited: number;
}

interface Postings {
  readonly terms: Terms;
  readonly lists: readonly (readonly number[])[];
  readonly weights: readonly (readonly number[])[];
}

/**
 * A term in more passages than this is no way to find a partner: 推进 leads everywhere. It bounds the work per passage, whatever the corpus; what is
 * found by rarer terms is then compared by all of them.
 */
const MOST_PASSAGES = 400;

/** The `size` passages of other documents that share the most rare bigrams and trigrams with each passage, by an inverted index. */
export function createShortlists(corpus: Corpus, size: number): Shortlists {
  const { passages } = corpus;
  const indexes = [corpus.bigrams, corpus.trigrams].map((terms) => createPostings(terms, MOST_PASSAGES));
  const sums = new Float64Array(passages.length);
  const partners = passages.map((): Set<number> => new Set());
  let visited = 0;
  passages.forEach(({ passage }, index) => {
    const touched: number[] = [];
    for (const { terms, lists, weights } of indexes) {
      const { ids, weights: own } = terms.vectors[index] as TermVector;
      ids.forEach((id, place) => {
        const list = lists[id] as readonly number[];
        const weight = weights[id] as readonly number[];
        visited += list.length;
        for (let entry = 0; entry < list.length; entry += 1) {
          const other = list[entry] as number;
          if (sums[other] === 0) touched.push(other);
          sums[other] = (sums[other] as number) + (own[place] as number) * (weight[entry] as number);
        }
      });
    }
    const best = touched
      .filter((other) => (passages[other] as IndexedPassage).passage.documentKey !== passage.documentKey)
      .sort((a, b) => (sums[b] as number) - (sums[a] as number) || a - b)
      .slice(0, size);
    for (const other of best) (partners[Math.min(index, other)] as Set<number>).add(Math.max(index, other));
    for (const other of touched) sums[other] = 0;
  });
  return { partners: partners.map((set) => [...set].sort((a, b) => a - b)), visited };
}

function createPostings(terms: Terms, most: number): Postings {
  const { frequency } = terms.vocabulary;
  const lists: number[][] = frequency.map(() => []);
  const weights: number[][] = frequency.map(() => []);
  terms.vectors.forEach(({ ids, weights: own }, index) => {
    ids.forEach((id, place) => {
      // What stands in one passage alone leads nowhere.
      const df = frequency[id] as number;
      if (df < 2 || df > most) return;
      (lists[id] as number[]).push(index);
      (weights[id] as number[]).push(own[place] as number);
    });
  });
  return { terms, lists, weights };
}
