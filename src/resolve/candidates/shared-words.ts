import type { Corpus, IndexedPassage } from './corpus.ts';

/** A stretch that two passages have in common, as places in their folded texts; it can be made no longer on either side. */
export interface SharedPhrase {
  readonly words: string;
  readonly inA: number;
  readonly inB: number;
  /** Sum of the squared rarities of its bigrams: long and rare is much, 自由贸易试验区 is little. */
  readonly weight: number;
}

/** What the words of two passages have in common. */
export interface SharedWords {
  /** Longest maximal stretches, the weightiest first; none lies within another. */
  readonly phrases: readonly SharedPhrase[];
  /** Cosine of the best pair of clauses. */
  readonly clause: number;
  /** Over the passage with fewer matches: root of the sum of its clauses' squared best cosines. How much of it the other one has, clause by clause. */
  readonly breadth: number;
  /** Weight shared by the weightiest pair of clauses. */
  readonly weight: number;
  /** How much of the title of one is in one clause of the other, the better of the two. */
  readonly title: number;
  /** Cosine of the two titles. */
  readonly titles: number;
}

const MOST_PHRASES = 5;
/** A bigram that stands often on both sides (发展, 企业) is a seed for so many pairs at most: it says little, and all pairs would be quadratic. */
const MOST_PLACES = 24;
const WIDTH = 65_536;
/** How many times as many passages must hold the outer bigram for the edge of a stretch to be taken for the inside of a word. */
const TEARS = 3;

/**
 * Compares two passages clause by clause and finds the longest stretches they share. Tasks of an area plan hold a dozen measures each: compared as
 * wholes, one clause that is carried out later drowns in the others.
 */
export function findSharedWords(corpus: Corpus, a: IndexedPassage, b: IndexedPassage): SharedWords {
  const { rarity } = corpus.bigrams.vocabulary;
  const columns = b.clauses.length;
  const shared = new Float64Array(a.clauses.length * columns);
  const seeds: number[] = [];
  for (let i = 0, j = 0; i < a.bigrams.ids.length && j < b.bigrams.ids.length;) {
    const id = a.bigrams.ids[i] as number;
    const other = b.bigrams.ids[j] as number;
    if (id < other) i += 1;
    else if (id > other) j += 1;
    else {
      let endI = i;
      while (a.bigrams.ids[endI] === id) endI += 1;
      let endJ = j;
      while (b.bigrams.ids[endJ] === id) endJ += 1;
      const weight = (rarity[id] as number) ** 2;
      let places = 0;
      for (let u = i; u < endI; u += 1) {
        for (let v = j; v < endJ && places < MOST_PLACES; v += 1, places += 1) {
          const inA = a.bigrams.at[u] as number;
          const inB = b.bigrams.at[v] as number;
          const cell = (a.folded.clauses[inA] as number) * columns + (b.folded.clauses[inB] as number);
          shared[cell] = (shared[cell] as number) + weight;
          seeds.push((inA - inB + WIDTH / 2) * WIDTH + inA);
        }
      }
      i = endI;
      j = endJ;
    }
  }
  return { ...compareClauses(a, b, shared), phrases: joinSeeds(corpus, a, b, seeds) };
}

function compareClauses(a: IndexedPassage, b: IndexedPassage, shared: Float64Array): Omit<SharedWords, 'phrases'> {
  const columns = b.clauses.length;
  const bestOfA = new Float64Array(a.clauses.length);
  const bestOfB = new Float64Array(columns);
  const found = { clause: 0, weight: 0, title: 0 };
  const titleA = a.folded.titleLength > 0;
  const titleB = b.folded.titleLength > 0;
  let titles = 0;
  for (let row = 0; row < a.clauses.length; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const weight = shared[row * columns + column] as number;
      if (weight === 0) continue;
      const ofA = a.clauses[row] as number;
      const ofB = b.clauses[column] as number;
      const likeness = Math.min(1, weight / Math.sqrt(ofA * ofB));
      found.clause = Math.max(found.clause, likeness);
      found.weight = Math.max(found.weight, weight);
      bestOfA[row] = Math.max(bestOfA[row] as number, likeness);
      bestOfB[column] = Math.max(bestOfB[column] as number, likeness);
      if (titleA && row === 0) found.title = Math.max(found.title, Math.min(1, weight / ofA));
      if (titleB && column === 0) found.title = Math.max(found.title, Math.min(1, weight / ofB));
      if (titleA && titleB && row === 0 && column === 0) titles = likeness;
    }
  }
  const squares = (best: Float64Array): number => best.reduce((sum, likeness) => sum + likeness * likeness, 0);
  return { ...found, titles, breadth: Math.sqrt(Math.min(squares(bestOfA), squares(bestOfB))) };
}

/** Bigrams that follow each other on both sides lie on one diagonal: runs of them are the longest common stretches. */
function joinSeeds(
  { bigrams }: Corpus,
  a: IndexedPassage,
  b: IndexedPassage,
  seeds: readonly number[],
): readonly SharedPhrase[] {
  const { rarity, frequency } = bigrams.vocabulary;
  const sorted = new Float64Array(seeds).sort();
  const phrases: { readonly length: number; readonly inA: number; readonly inB: number; readonly weight: number }[] =
    [];
  for (let from = 0; from < sorted.length;) {
    let to = from + 1;
    while (to < sorted.length && (sorted[to] as number) === (sorted[to - 1] as number) + 1) to += 1;
    const first = sorted[from] as number;
    const start = first % WIDTH;
    const inA = trimStart(frequency, a, b, start, start - (Math.floor(first / WIDTH) - WIDTH / 2), to - from);
    const inB = inA - (Math.floor(first / WIDTH) - WIDTH / 2);
    const grams = trimEnd(frequency, a, b, inA, inB, start + to - from - inA);
    from = to;
    if (grams <= 0) continue;
    let weight = 0;
    for (let at = inA; at < inA + grams; at += 1) weight += (rarity[a.bigramAt[at] as number] as number) ** 2;
    phrases.push({ length: grams + 1, inA, inB, weight });
  }
  phrases.sort((x, y) => y.weight - x.weight || x.inA - y.inA || x.inB - y.inB);
  const chosen: SharedPhrase[] = [];
  for (const { length, ...phrase } of phrases) {
    if (chosen.length === MOST_PHRASES) break;
    const words = a.folded.text.slice(phrase.inA, phrase.inA + length);
    if (!chosen.some((longer) => longer.words.includes(words))) chosen.push({ words, ...phrase });
  }
  return chosen;
}

/** In how many passages the bigram at a position stands; 0 before the beginning, after the end and across a sentence. */
function heldBy(frequency: readonly number[], { bigramAt }: IndexedPassage, at: number): number {
  return frequency[bigramAt[at] ?? -1] ?? 0;
}

/**
 * A stretch may begin inside a word: 品期货保税交割仓库 out of 大宗商品期货 and 农产品期货. Where the first character goes with the one before it (商品) in
 * many more passages than with the one after it (品期), on one side, it is no part of what is shared. Gives the first place that is.
 */
function trimStart(
  frequency: readonly number[],
  a: IndexedPassage,
  b: IndexedPassage,
  inA: number,
  inB: number,
  grams: number,
): number {
  let skip = 0;
  while (skip < grams) {
    const own = TEARS * heldBy(frequency, a, inA + skip);
    if (heldBy(frequency, a, inA + skip - 1) <= own && heldBy(frequency, b, inB + skip - 1) <= own) break;
    skip += 1;
    // Inside the stretch both sides go the same way; only its edge can tear a word.
    if (heldBy(frequency, a, inA + skip - 1) <= TEARS * heldBy(frequency, a, inA + skip)) break;
  }
  return inA + skip;
}

/** The same at the end: gives how many bigrams are left. */
function trimEnd(
  frequency: readonly number[],
  a: IndexedPassage,
  b: IndexedPassage,
  inA: number,
  inB: number,
  grams: number,
): number {
  let left = grams;
  while (left > 0) {
    const own = TEARS * heldBy(frequency, a, inA + left - 1);
    if (heldBy(frequency, a, inA + left) <= own && heldBy(frequency, b, inB + left) <= own) break;
    left -= 1;
    if (heldBy(frequency, a, inA + left) <= TEARS * heldBy(frequency, a, inA + left - 1)) break;
  }
  return left;
}
