import { BREAK } from './fold.ts';

/** The n-grams of one length over a corpus, with how many passages hold each. Ids are given in order of first sight: the same corpus, the same ids. */
interface Vocabulary {
  readonly length: number;
  readonly ids: ReadonlyMap<string, number>;
  readonly frequency: readonly number[];
  /**
   * Rarity of each, 0 to 1: ln((N + 1) / df) / ln(N + 1). The division keeps weights learnt on two hundred passages meaningful among
   * twenty thousand.
   */
  readonly rarity: Float64Array;
}

/** A passage as a vector of unit length: ids ascending, so that two vectors meet in one walk. */
export interface TermVector {
  readonly ids: Int32Array;
  readonly weights: Float64Array;
}

export interface Terms {
  readonly vocabulary: Vocabulary;
  readonly vectors: readonly TermVector[];
  /** Per passage: the id at each position of the folded text, -1 where the n-gram would cross the end of a sentence. */
  readonly positions: readonly Int32Array[];
}

export function rarityOf(frequency: number, passages: number): number {
  return frequency <= 0 ? 1 : Math.log((passages + 1) / frequency) / Math.log(passages + 1);
}

/** Counts the n-grams of `length` characters and weighs each passage's by (1 + ln tf) × rarity. */
export function createTerms(texts: readonly string[], length: number): Terms {
  const ids = new Map<string, number>();
  const frequency: number[] = [];
  const positions: Int32Array[] = [];
  const counts: Map<number, number>[] = [];
  for (const text of texts) {
    const at = new Int32Array(Math.max(0, text.length - length + 1)).fill(-1);
    const count = new Map<number, number>();
    for (let start = 0; start + length <= text.length; start += 1) {
      const gram = text.slice(start, start + length);
      if (gram.includes(BREAK)) continue;
      let id = ids.get(gram);
      if (id === undefined) {
        id = ids.size;
        ids.set(gram, id);
        frequency.push(0);
      }
      at[start] = id;
      count.set(id, (count.get(id) ?? 0) + 1);
    }
    for (const id of count.keys()) frequency[id] = (frequency[id] ?? 0) + 1;
    positions.push(at);
    counts.push(count);
  }
  const rarity = Float64Array.from(frequency, (df) => rarityOf(df, texts.length));
  const vectors = counts.map((count): TermVector => {
    const sorted = Int32Array.from(count.keys()).sort();
    const weights = Float64Array.from(sorted, (id) => (1 + Math.log(count.get(id) as number)) * (rarity[id] as number));
    const norm = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0)) || 1;
    return { ids: sorted, weights: weights.map((weight) => weight / norm) };
  });
  return { vocabulary: { length, ids, frequency, rarity }, vectors, positions };
}

/** The cosine of two passages, 0 to 1. */
export function cosine(a: TermVector, b: TermVector): number {
  let sum = 0;
  for (let i = 0, j = 0; i < a.ids.length && j < b.ids.length;) {
    const difference = (a.ids[i] as number) - (b.ids[j] as number);
    if (difference === 0) {
      sum += (a.weights[i] as number) * (b.weights[j] as number);
      i += 1;
      j += 1;
    } else if (difference < 0) i += 1;
    else j += 1;
  }
  return Math.min(1, sum);
}
