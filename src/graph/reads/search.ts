import { foldTitle } from '../../model/keys.ts';
import type { Database } from '../database.ts';
import { foldText } from '../fold-text.ts';
import type { CitedRow, Page } from '../rows.ts';
import { SEARCH_KINDS, type SearchKind } from '../search-columns.ts';
import { highlight, type Highlight } from './highlight.ts';
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

/** What ranks a hit, and what is shown of it but the thing itself. */
interface FoundNode extends Ref {
  readonly sort: string;
  readonly searchTitle: string | null;
  readonly searchNames: string | null;
  /** Null too where it need not be looked at. */
  readonly content: string | null;
  readonly documentNumber: string | null;
}
interface FoundRow {
  readonly node: FoundNode;
  readonly score: number;
}

export function createSearchReads(database: Database, dataset: string, lookups: Lookups): SearchReads {
  return {
    search: async (text, kinds, page) => {
      const terms = parseSearchTerms(text);
      if (terms.words.length === 0 && terms.numbers.length === 0)
        return createPage<Hit>([], { hasNextPage: false, hasPreviousPage: false, totalCount: 0 });
      const wanted = kinds ?? SEARCH_KINDS;
      const rows = needsContains(terms)
        ? await database.read<FoundRow>('search/find-containing', {
            dataset,
            words: terms.words,
            kinds: wanted.map((kind) => `kind${kind.toLowerCase()}`),
            limit: RANKED,
          })
        : await database.read<FoundRow>('search/find-nodes', {
            dataset,
            query: toLucene(dataset, terms, wanted),
            numbers: terms.numbers,
            withContent: !terms.words.every(isSureOf),
            limit: RANKED,
          });
      return pageOf(rank(rows, terms), terms, page, lookups);
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

interface Ranked {
  readonly found: FoundNode;
  readonly match: SearchMatch;
  readonly cursor: string;
}

/** Best first: what kind of match, then the score of the index, then the order of lists, so that equal queries have equal answers. */
function rank(rows: readonly FoundRow[], terms: SearchTerms): readonly Ranked[] {
  const hits = new Map<string, Ranked>();
  for (const { node, score } of rows) {
    const match = matchOf(node, terms);
    if (match === null) continue;
    const tier = SearchMatches.indexOf(match);
    const weight = String(99_999 - Math.min(99_999, Math.round(score * 100))).padStart(5, '0');
    const cursor = `${tier}\t${weight}\t${node.sort}`;
    const known = hits.get(`${node.label}:${node.key}`);
    if (!known || cursor < known.cursor) hits.set(`${node.label}:${node.key}`, { found: node, match, cursor });
  }
  return [...hits.values()].sort((a, b) => (a.cursor < b.cursor ? -1 : 1));
}

/** Null for a hit that lacks a word after all: the index is not sure of every word. */
function matchOf(node: FoundNode, { words, numbers, whole }: SearchTerms): SearchMatch | null {
  if (node.documentNumber !== null && node.documentNumber !== undefined && numbers.includes(node.documentNumber))
    return 'NUMBER';
  const title = foldText(node.searchTitle ?? '');
  const names = foldText(node.searchNames ?? '');
  const wanted = foldTitle(whole);
  if (wanted !== '' && [title, ...names.split('\n')].some((name) => foldTitle(name) === wanted)) return 'EXACT';
  if (words.length > 0 && words.every((word) => title.includes(word) || names.includes(word) || /^[a-z]+$/.test(word)))
    return 'TITLE';
  if (node.label === 'PolicyDocument' || words.every(isSureOf)) return 'CONTENT';
  const content = foldText(node.content ?? '');
  return words.every((word) => [title, names, content].some((text) => text.includes(word)) || isSureOf(word))
    ? 'CONTENT'
    : null;
}

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
  const nodes = await allKnown(shown.map(({ found }) => lookups.byRef<CitedRow>('node/find-nodes', found)));
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
