import type { Corpus, IndexedPassage } from './corpus.ts';
import type { Terms, TermVector } from './terms.ts';

export interface Shortlists {
  /** Per passage, ascending: the later passages of the corpus that it is to be compared with. Each pair stands once. */
  readonly partners: readonly (readonly number[])[];
  /** How many entries of the inverted index were looked at: what the running time grows with. */
  readonly visited: number;
}

/** Which passages hold a term, and with what weight: the entries of term `id` are those from `starts[id]` to `starts[id + 1]`. */
interface Postings {
  readonly terms: Terms;
  readonly starts: Int32Array;
  readonly passages: Int32Array;
  readonly weights: Float64Array;
}

/**
 * A term in more passages than this is no way to find a partner: 推进 leads everywhere. It bounds the work per passage, whatever the corpus; what is
 * found by rarer terms is then compared by all of them.
 */
export const MOST_PASSAGES = 300;

/**
 * The `size` passages of other documents that share the most rare bigrams and trigrams with each passage, by an inverted index. One of the two is a
 * measure: lineage may end at any passage, but guiding thoughts and safeguards of two documents are alike everywhere and lead from nothing to nothing.
 */
export function createShortlists(corpus: Corpus, size: number): Shortlists {
  const { passages } = corpus;
  const indexes = [corpus.bigrams, corpus.trigrams].map(createPostings);
  const documents = numberDocuments(passages);
  const isMeasure = passages.map(({ passage }) => passage.kind !== null);
  const sums = new Float64Array(passages.length);
  const touched = new Int32Array(passages.length);
  const partners = passages.map((): Set<number> => new Set());
  let visited = 0;
  for (let index = 0; index < passages.length; index += 1) {
    let count = 0;
    for (const postings of indexes) {
      const { ids, weights } = postings.terms.vectors[index] as TermVector;
      for (let place = 0; place < ids.length; place += 1) {
        const id = ids[place] as number;
        const end = postings.starts[id + 1] as number;
        for (let entry = postings.starts[id] as number; entry < end; entry += 1) {
          visited += 1;
          const other = postings.passages[entry] as number;
          if (documents[other] === documents[index] || !(isMeasure[index] || isMeasure[other])) continue;
          if (sums[other] === 0) touched[count++] = other;
          sums[other] = (sums[other] as number) + (weights[place] as number) * (postings.weights[entry] as number);
        }
      }
    }
    for (const other of pickBest(touched.subarray(0, count), sums, size)) {
      (partners[Math.min(index, other)] as Set<number>).add(Math.max(index, other));
    }
    for (let at = 0; at < count; at += 1) sums[touched[at] as number] = 0;
  }
  return { partners: partners.map((set) => [...set].sort((a, b) => a - b)), visited };
}

/**
 * The `size` with the largest sums, the best first; among equals those that were met first. Most of what is touched is below the least of those
 * kept, and costs one comparison.
 */
function pickBest(touched: Int32Array, sums: Float64Array, size: number): readonly number[] {
  const best: number[] = [];
  for (const other of touched) {
    const sum = sums[other] as number;
    if (best.length === size && sum <= (sums[best[size - 1] as number] as number)) continue;
    if (best.length < size) best.push(other);
    let at = best.length - 1;
    for (; at > 0 && (sums[best[at - 1] as number] as number) < sum; at -= 1) best[at] = best[at - 1] as number;
    best[at] = other;
  }
  return best;
}

function numberDocuments(passages: readonly IndexedPassage[]): Int32Array {
  const numbers = new Map<string, number>();
  for (const { passage } of passages)
    if (!numbers.has(passage.documentKey)) numbers.set(passage.documentKey, numbers.size);
  return Int32Array.from(passages, ({ passage }) => numbers.get(passage.documentKey) as number);
}

function createPostings(terms: Terms): Postings {
  const { frequency } = terms.vocabulary;
  // What stands in one passage alone leads nowhere.
  const isUsed = (id: number): boolean => (frequency[id] as number) > 1 && (frequency[id] as number) <= MOST_PASSAGES;
  const starts = new Int32Array(frequency.length + 1);
  frequency.forEach((df, id) => {
    starts[id + 1] = (starts[id] as number) + (isUsed(id) ? df : 0);
  });
  const next = starts.slice();
  const passages = new Int32Array(starts.at(-1) as number);
  const weights = new Float64Array(passages.length);
  terms.vectors.forEach(({ ids, weights: own }, index) => {
    ids.forEach((id, place) => {
      if (!isUsed(id)) return;
      const entry = next[id] as number;
      next[id] = entry + 1;
      passages[entry] = index;
      weights[entry] = own[place] as number;
    });
  });
  return { terms, starts, passages, weights };
}
