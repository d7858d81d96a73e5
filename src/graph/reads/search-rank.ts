import { foldTitle } from '../../model/keys.ts';
import { BoundedMap, weightOf } from '../bounded-map.ts';
import { foldText } from '../fold-text.ts';
import { joinSortKey, keyIn } from '../sort-key.ts';
import type { Ref } from './lookups.ts';
import { isSureOf, type SearchTerms } from './search-terms.ts';

/** Why something was found, in order of rank. */
export const SearchMatches = ['NUMBER', 'EXACT', 'TITLE', 'CONTENT'] as const;
export type SearchMatch = (typeof SearchMatches)[number];

/** Hits by columns: what ranks each, and what names it. */
export interface FoundColumns {
  readonly labels: readonly string[];
  readonly sorts: readonly string[];
  readonly titles: readonly string[];
  /** All other names of each, one in a line. */
  readonly names: readonly string[];
  /** Empty where it need not be looked at. */
  readonly contents: readonly string[];
  /** True for a document whose number was asked for. */
  readonly numbered: readonly boolean[];
  readonly scores: readonly number[];
}

export interface Ranked extends Ref {
  readonly match: SearchMatch;
  readonly tier: number;
  /** The less the better. */
  readonly weight: number;
  readonly sort: string;
}

/** Best first: what kind of match, then the score of the index, then the order of lists, so that equal queries have equal answers. */
export function rank({ labels, sorts, scores, ...found }: FoundColumns, terms: SearchTerms): readonly Ranked[] {
  const asked = { ...terms, wanted: foldTitle(terms.whole), isSure: terms.words.every(isSureOf) };
  const hits: Ranked[] = [];
  for (const [at, sort] of sorts.entries()) {
    const label = labels[at] ?? '';
    const names = namesOf(found.titles[at] ?? '', found.names[at] ?? '');
    const isDocument = label === 'PolicyDocument';
    const match = found.numbered[at]
      ? 'NUMBER'
      : matchOf({ names, isDocument, content: found.contents[at] ?? '' }, asked);
    if (match === null) continue;
    const weight = WORST - Math.min(WORST, Math.round((scores[at] ?? 0) * 100));
    hits.push({ label, key: keyIn(sort), match, tier: SearchMatches.indexOf(match), weight, sort });
  }
  hits.sort((a, b) => a.tier - b.tier || a.weight - b.weight || (a.sort < b.sort ? -1 : 1));
  return terms.numbers.length === 0 ? hits : withoutRepeats(hits);
}

/** A document can be found by its number and by its words. */
function withoutRepeats(hits: readonly Ranked[]): readonly Ranked[] {
  const seen = new Set<string>();
  return hits.filter(({ label, sort }) => {
    const name = `${label}:${sort}`;
    return !seen.has(name) && seen.add(name);
  });
}

/** A score of 0, in hundredths. */
const WORST = 99_999;

/** The place of a hit among the hits; as text they have the same order. */
export const cursorOf = ({ tier, weight, sort }: Ranked): string =>
  joinSortKey(String(tier), String(weight).padStart(5, '0'), sort);

/** The names of a thing as they are compared. */
interface Names {
  readonly title: string;
  readonly others: string;
  /** Each of them without white space and with brackets and quotes alike. */
  readonly whole: readonly string[];
}

/** To fold a name takes longer than anything else that is done with a hit, and the same things are found again and again. */
const foldedNames = new BoundedMap<Names>(8 * 1024 * 1024);

function namesOf(title: string, others: string): Names {
  const place = `${title}\n${others}`;
  const known = foldedNames.get(place);
  if (known) return known;
  const folded = { title: foldText(title), others: foldText(others) };
  const whole = [folded.title, ...folded.others.split('\n')].map(foldTitle);
  const names = { ...folded, whole };
  foldedNames.set(place, names, weightOf(names) + weightOf(place));
  return names;
}

interface Candidate {
  readonly names: Names;
  readonly content: string;
  readonly isDocument: boolean;
}
interface Asked extends SearchTerms {
  /** All that was typed, as names are compared. */
  readonly wanted: string;
  /** True when a hit of the index has every word for certain. */
  readonly isSure: boolean;
}

/** Null for a hit that lacks a word after all: the index is not sure of every word. */
function matchOf({ names, content, isDocument }: Candidate, { words, wanted, isSure }: Asked): SearchMatch | null {
  const { title, others, whole } = names;
  if (wanted !== '' && whole.includes(wanted)) return 'EXACT';
  if (words.length > 0 && words.every((word) => title.includes(word) || others.includes(word) || isLatin(word)))
    return 'TITLE';
  if (isDocument || isSure) return 'CONTENT';
  const text = foldText(content);
  return words.every((word) => [title, others, text].some((part) => part.includes(word)) || isSureOf(word))
    ? 'CONTENT'
    : null;
}

const isLatin = (word: string): boolean => /^[a-z]+$/.test(word);
