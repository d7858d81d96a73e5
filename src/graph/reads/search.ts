import { foldTitle } from '../../model/keys.ts';
import { BoundedMap, weightOf } from '../bounded-map.ts';
import type { Database } from '../database.ts';
import { foldText } from '../fold-text.ts';
import type { CitedRow, Page } from '../rows.ts';
import { SEARCH_KINDS, type SearchKind } from '../search-columns.ts';
import { highlight, type Highlight } from './highlight.ts';
import { keyIn } from '../sort-key.ts';
import { allKnown } from '../soon.ts';
import type { Lookups, PageRequest, Ref } from './lookups.ts';
import { createPage, plainEdge } from './page.ts';
import { isSureOf, needsContains, parseSearchTerms, toLucene, type SearchTerms } from './search-terms.ts';

/** Why something was found, in order of rank. */
export const SearchMatches = ['NUMBER', 'EXACT', 'TITLE', 'CONTENT'] as const;
export type SearchMatch = (typeof SearchMatches)[number];

export interface Hit {
  readonly node: CitedRow;
  readonly match: SearchMatch;
  readonly highlights: () => readonly Highlight[];
}

export interface SearchReads {
  search(text: string, kinds: readonly SearchKind[] | null, page: PageRequest): Promise<Page<Hit>>;
  /** Keys of the measures that have every word; null when the text asks for nothing. */
  measuresWith(text: string): Promise<ReadonlySet<string> | null>;
}

/** Hits that are ranked; nobody pages through more. */
const RANKED = 200;
/** Measures that a text filter may find; the whole of any real corpus. */
const FILTERED = 100_000;

/** Hits by columns: what ranks each, and what names it. */
interface FoundColumns {
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

export function createSearchReads(database: Database, dataset: string, lookups: Lookups): SearchReads {
  return {
    search: async (text, kinds, page) => {
      const terms = parseSearchTerms(text);
      if (terms.words.length === 0 && terms.numbers.length === 0)
        return createPage<Hit>([], { hasNextPage: false, hasPreviousPage: false, totalCount: 0 });
      const wanted = kinds ?? SEARCH_KINDS;
      const [found] = needsContains(terms)
        ? await database.read<FoundColumns>('search/find-containing', {
            dataset,
            words: terms.words,
            kinds: wanted.map((kind) => `kind${kind.toLowerCase()}`),
            limit: RANKED,
          })
        : await database.read<FoundColumns>('search/find-nodes', {
            dataset,
            query: toLucene(dataset, terms, wanted),
            numbers: terms.numbers,
            withContent: !terms.words.every(isSureOf),
            limit: RANKED,
          });
      return pageOf(found ? rank(found, terms) : [], terms, page, lookups);
    },
    measuresWith: async (text) => {
      const terms = parseSearchTerms(text);
      if (terms.words.length === 0 && terms.numbers.length === 0) return /\S/.test(text) ? new Set() : null;
      const rows = needsContains(terms)
        ? await database.read<{ key: string }>('search/find-measures-containing', {
            dataset,
            words: terms.words,
            limit: FILTERED,
          })
        : await database.read<{ key: string }>('search/find-measures', {
            query: toLucene(dataset, terms, ['MEASURE']),
            limit: FILTERED,
          });
      return new Set(rows.map((row) => row.key));
    },
  };
}

interface Ranked extends Ref {
  readonly match: SearchMatch;
  readonly cursor: string;
}

/** Best first: what kind of match, then the score of the index, then the order of lists, so that equal queries have equal answers. */
function rank({ labels, sorts, scores, ...found }: FoundColumns, terms: SearchTerms): readonly Ranked[] {
  const asked = { ...terms, wanted: foldTitle(terms.whole), isSure: terms.words.every(isSureOf) };
  const hits = new Map<string, Ranked>();
  for (const [at, sort] of sorts.entries()) {
    const label = labels[at] ?? '';
    const names = namesOf(found.titles[at] ?? '', found.names[at] ?? '');
    const isDocument = label === 'PolicyDocument';
    const match = found.numbered[at]
      ? 'NUMBER'
      : matchOf({ names, isDocument, content: found.contents[at] ?? '' }, asked);
    if (match === null) continue;
    const tier = SearchMatches.indexOf(match);
    const weight = String(99_999 - Math.min(99_999, Math.round((scores[at] ?? 0) * 100))).padStart(5, '0');
    const cursor = `${tier}\t${weight}\t${sort}`;
    const key = keyIn(sort);
    const name = `${label}:${key}`;
    const known = hits.get(name);
    if (!known || cursor < known.cursor) hits.set(name, { label, key, match, cursor });
  }
  return [...hits.values()].sort((a, b) => (a.cursor < b.cursor ? -1 : 1));
}

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

/** Only the hits that are shown are read whole, and words are looked for in them only when somebody asks. */
async function pageOf(
  hits: readonly Ranked[],
  { words }: SearchTerms,
  { first, after, counted }: PageRequest,
  lookups: Lookups,
): Promise<Page<Hit>> {
  const start = after === null ? 0 : hits.findIndex((hit) => hit.cursor > after);
  const rest = start < 0 ? [] : hits.slice(start);
  const shown = rest.slice(0, first);
  const nodes = await allKnown(shown.map((hit) => lookups.byRef<CitedRow>('node/find-nodes', hit)));
  const edges = shown.flatMap(({ match, cursor }, index) => {
    const node = nodes[index];
    return node ? [plainEdge<Hit>(cursor, { node, match, highlights: () => highlight(node, words) })] : [];
  });
  return createPage(edges, {
    hasNextPage: rest.length > first,
    hasPreviousPage: after !== null,
    totalCount: counted ? hits.length : 0,
  });
}
