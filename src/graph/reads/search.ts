import type { Database } from '../database.ts';
import type { CitedRow, Page } from '../rows.ts';
import { SEARCH_KINDS, type SearchKind } from '../search-columns.ts';
import { highlight, type Highlight } from './highlight.ts';
import { allKnown } from '../soon.ts';
import type { Lookups, PageRequest } from './lookups.ts';
import { createPage, plainEdge } from './page.ts';
import { cursorOf, rank, type FoundColumns, type Ranked, type SearchMatch } from './search-rank.ts';
import { isSureOf, needsContains, parseSearchTerms, toLucene, type SearchTerms } from './search-terms.ts';

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

/** Only the hits that are shown are read whole, and words are looked for in them only when somebody asks. */
async function pageOf(
  hits: readonly Ranked[],
  { words }: SearchTerms,
  { first, after, counted }: PageRequest,
  lookups: Lookups,
): Promise<Page<Hit>> {
  const start = after === null ? 0 : hits.findIndex((hit) => cursorOf(hit) > after);
  const rest = start < 0 ? [] : hits.slice(start);
  const shown = rest.slice(0, first);
  const nodes = await allKnown(shown.map((hit) => lookups.thing<CitedRow>(hit)));
  const edges = shown.flatMap((hit, index) => {
    const node = nodes[index];
    const { match } = hit;
    return node ? [plainEdge<Hit>(cursorOf(hit), { node, match, highlights: () => highlight(node, words) })] : [];
  });
  return createPage(edges, {
    hasNextPage: rest.length > first,
    hasPreviousPage: after !== null,
    totalCount: counted ? hits.length : 0,
  });
}
