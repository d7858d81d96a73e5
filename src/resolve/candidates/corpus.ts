import type { CandidatePassage } from './passage.ts';
import { foldText, foldWords, type FoldedText } from './fold.ts';
import { createTerms, rarityOf, type Terms } from './terms.ts';

/** The bigrams of a passage in order of their ids, with the place of each: how two passages find what they share without a table. */
interface BigramPlaces {
  readonly ids: Int32Array;
  readonly at: Int32Array;
}

export interface IndexedPassage {
  readonly passage: CandidatePassage;
  readonly folded: FoldedText;
  readonly bigrams: BigramPlaces;
  /** The bigram at each position of the folded text. */
  readonly bigramAt: Int32Array;
  /** Weight of each clause: the sum of squared rarities of its bigrams. */
  readonly clauses: Float64Array;
  /** Folded quoted names of two characters or more, each once. */
  readonly names: readonly string[];
  readonly bodies: ReadonlySet<string>;
}

/** A corpus made ready for comparing: what every pair needs is counted once. */
export interface Corpus {
  readonly passages: readonly IndexedPassage[];
  readonly unigrams: Terms;
  readonly bigrams: Terms;
  readonly trigrams: Terms;
  /** Rarity of a folded quoted name, by the passages that print it, in quotation marks or not. */
  readonly rarityOfName: (name: string) => number;
  readonly rarityOfBody: (id: string) => number;
}

/**
 * Indexes passages that have words. A passage that only lists the others of its document (the prose of a notice before its table) is left out: it
 * says nothing of its own, and would be proposed for each of them.
 */
export function createCorpus(given: readonly CandidatePassage[]): Corpus {
  // Sums of fractions depend on their order in the last bit: it is that of the keys, in whatever order the passages come.
  const passages = [...given].sort((a, b) => (a.key < b.key ? -1 : 1));
  const folded = passages.map((passage) => foldText(passage.text, passage.titleSpans, passage.contentSpans));
  const titles = titlesByDocument(passages, folded);
  const kept = passages.flatMap((passage, index) => {
    const text = folded[index] as FoldedText;
    return text.text === '' || listsOthers(passage, text, titles) ? [] : [{ passage, folded: text }];
  });
  const texts = kept.map((entry) => entry.folded.text);
  const unigrams = createTerms(texts, 1);
  const bigrams = createTerms(texts, 2);
  const trigrams = createTerms(texts, 3);
  const indexed = kept.map(({ passage, folded: text }, index): IndexedPassage => {
    const at = bigrams.positions[index] as Int32Array;
    const order = Int32Array.from(at.keys())
      .filter((position) => at[position] !== -1)
      .sort((a, b) => (at[a] as number) - (at[b] as number) || a - b);
    const clauses = new Float64Array((text.clauses.at(-1) ?? 0) + 1);
    for (const position of order) {
      const rarity = bigrams.vocabulary.rarity[at[position] as number] as number;
      const clause = text.clauses[position] as number;
      clauses[clause] = (clauses[clause] as number) + rarity * rarity;
    }
    return {
      passage,
      folded: text,
      bigrams: { ids: order.map((position) => at[position] as number), at: order },
      bigramAt: at,
      clauses,
      names: [...new Set(passage.quotedNames.map(({ name }) => foldWords(name)))].filter((name) => name.length > 1),
      bodies: new Set(passage.bodies.map(({ id }) => id)),
    };
  });
  return {
    passages: indexed,
    unigrams,
    bigrams,
    trigrams,
    rarityOfName: createNameRarity(indexed, bigrams),
    rarityOfBody: createBodyRarity(indexed),
  };
}

function titlesByDocument(
  passages: readonly CandidatePassage[],
  folded: readonly FoldedText[],
): ReadonlyMap<string, readonly string[]> {
  const titles = new Map<string, string[]>();
  passages.forEach(({ documentKey, kind }, index) => {
    const text = folded[index] as FoldedText;
    const title = text.text.slice(0, text.titleLength);
    if (kind === null || title.length < 4) return;
    const known = titles.get(documentKey);
    if (known) known.push(title);
    else titles.set(documentKey, [title]);
  });
  return titles;
}

/** Whether more than half of what a passage without a duty of its own prints are titles of others in its document. */
function listsOthers(
  { kind, documentKey }: CandidatePassage,
  { text, titleLength }: FoldedText,
  titles: ReadonlyMap<string, readonly string[]>,
): boolean {
  if (kind !== null) return false;
  const content = text.slice(titleLength);
  const named = (titles.get(documentKey) ?? []).filter((title) => content.includes(title));
  return named.length > 1 && named.reduce((sum, title) => sum + title.length, 0) * 2 > content.length;
}

/** Passages that print a name are found through its rarest bigram, not by reading the corpus for each name. */
function createNameRarity(passages: readonly IndexedPassage[], { vocabulary, vectors }: Terms): Corpus['rarityOfName'] {
  const wanted = new Map<number, string[]>();
  const frequency = new Map<string, number>();
  for (const name of new Set(passages.flatMap(({ names }) => names))) {
    let rarest: number | null = null;
    for (let at = 0; at + 2 <= name.length; at += 1) {
      const id = vocabulary.ids.get(name.slice(at, at + 2));
      if (
        id !== undefined &&
        (rarest === null || (vocabulary.frequency[id] as number) < (vocabulary.frequency[rarest] as number))
      )
        rarest = id;
    }
    frequency.set(name, 0);
    if (rarest === null) continue;
    const same = wanted.get(rarest);
    if (same) same.push(name);
    else wanted.set(rarest, [name]);
  }
  vectors.forEach(({ ids }, index) => {
    const { text } = (passages[index] as IndexedPassage).folded;
    for (const id of ids) {
      for (const name of wanted.get(id) ?? [])
        if (text.includes(name)) frequency.set(name, (frequency.get(name) ?? 0) + 1);
    }
  });
  return (name) => rarityOf(frequency.get(name) ?? 1, passages.length);
}

function createBodyRarity(passages: readonly IndexedPassage[]): Corpus['rarityOfBody'] {
  const frequency = new Map<string, number>();
  for (const { bodies } of passages) for (const id of bodies) frequency.set(id, (frequency.get(id) ?? 0) + 1);
  return (id) => rarityOf(frequency.get(id) ?? 1, passages.length);
}
