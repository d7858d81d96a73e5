import type { Corpus, IndexedPassage } from './corpus.ts';
import { findSharedWords, type SharedWords } from './shared-words.ts';
import { cosine, type TermVector } from './terms.ts';

/** What a pair of passages is scored by, each with its meaning. The order is that of the weights. */
const FEATURES = {
  characters: 'cosine of single characters',
  charactersLog: 'the same as a logarithm: from nothing to a little counts more than from much to more',
  bigrams: 'cosine of character bigrams',
  bigramsLog: 'the same as a logarithm',
  trigrams: 'cosine of character trigrams',
  clause: 'cosine of the two clauses that are most alike',
  breadth: 'how much of one passage the other has, clause by clause',
  clauseWeight: 'weight of the words that one clause of each shares',
  phrase: 'weight of the weightiest phrase both print',
  phrases: 'weight of the next phrases both print',
  title: 'how much of one title stands in one clause of the other passage',
  titles: 'cosine of the titles',
  quotedName: 'rarity of the rarest name that both print in quotation marks',
  plainName: 'rarity of the rarest name that one quotes and the other prints',
  body: 'rarity of the rarest body that both name',
  citation: 'whether both cite one document',
  domain: 'whether both stand under one domain',
  area: 'whether both name one pilot area (1) or two different ones (-1)',
} as const;
export type Feature = keyof typeof FEATURES;
export const Features = Object.keys(FEATURES) as readonly Feature[];

/** What two passages share besides running words. */
export interface SharedFacts {
  readonly names: readonly string[];
  readonly plainNames: readonly string[];
  readonly bodies: readonly string[];
  readonly citations: readonly string[];
  readonly domain: string | null;
  readonly area: number;
}

export interface Comparison {
  readonly words: SharedWords;
  readonly facts: SharedFacts;
  readonly features: readonly number[];
}

export function findSharedFacts(a: IndexedPassage, b: IndexedPassage): SharedFacts {
  const names = a.names.filter((name) => b.names.includes(name));
  const quotedByOne = [
    ...a.names.filter((name) => b.folded.text.includes(name)),
    ...b.names.filter((name) => a.folded.text.includes(name)),
  ];
  const { domain, area } = a.passage;
  const other = b.passage.area;
  return {
    names,
    plainNames: [...new Set(quotedByOne)].filter((name) => !names.includes(name)),
    bodies: [...a.bodies].filter((id) => b.bodies.has(id)),
    citations: [...new Set(a.passage.citations)].filter((key) => b.passage.citations.includes(key)),
    domain: domain !== null && domain === b.passage.domain ? domain : null,
    area: area === null || other === null ? 0 : area === other ? 1 : -1,
  };
}

const rarest = (values: readonly string[], rarityOf: (value: string) => number): number =>
  values.reduce((most, value) => Math.max(most, rarityOf(value)), 0);

/** Compares two passages of a corpus by their places in it. Gives the same for (i, j) and (j, i), to the last bit, because the lower comes first. */
export function comparePassages(corpus: Corpus, i: number, j: number): Comparison {
  const [low, high] = i < j ? [i, j] : [j, i];
  const a = corpus.passages[low] as IndexedPassage;
  const b = corpus.passages[high] as IndexedPassage;
  const likeness = ({ vectors }: Corpus['bigrams']): number =>
    cosine(vectors[low] as TermVector, vectors[high] as TermVector);
  const characters = likeness(corpus.unigrams);
  const bigrams = likeness(corpus.bigrams);
  const words = findSharedWords(corpus, a, b);
  const facts = findSharedFacts(a, b);
  const [first, ...next] = words.phrases;
  const values: Readonly<Record<Feature, number>> = {
    characters,
    charactersLog: Math.log(characters + 0.02),
    bigrams,
    bigramsLog: Math.log(bigrams + 0.005),
    trigrams: likeness(corpus.trigrams),
    clause: words.clause,
    breadth: words.breadth,
    clauseWeight: Math.log1p(words.weight),
    phrase: Math.log1p(first?.weight ?? 0),
    phrases: Math.log1p(next.reduce((sum, { weight }) => sum + weight, 0)),
    title: words.title,
    titles: words.titles,
    quotedName: rarest(facts.names, corpus.rarityOfName),
    plainName: rarest(facts.plainNames, corpus.rarityOfName),
    body: rarest(facts.bodies, corpus.rarityOfBody),
    citation: facts.citations.length > 0 ? 1 : 0,
    domain: facts.domain === null ? 0 : 1,
    area: facts.area,
  };
  return { words, facts, features: Features.map((feature) => values[feature]) };
}
