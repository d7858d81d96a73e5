import type { Snapshot } from '../snapshot.ts';
import type { Page, PassageRow } from '../rows.ts';
import { allKnown, whenKnown, type Soon } from '../soon.ts';
import type { Lookups } from './lookups.ts';
import type { MeasureDimension, MeasureSelection } from './measure-filter.ts';
import type { Cell } from './count-cells.ts';
import type { FacetCounts, Series, Walk } from './measure-table.ts';
import { createPage, plainEdge } from './page.ts';
import type { Rows } from './postings.ts';
import type { SearchReads } from './search.ts';

/** The measures that fit a filter: counted and cut into pages from memory, read from the graph only where they are shown. */
export interface Selected {
  count(): number;
  page(walk: Walk): Soon<Page<PassageRow>>;
  facet(dimension: MeasureDimension, first: number): FacetCounts;
  group(dimensions: readonly MeasureDimension[], first: number): readonly Cell[];
  series(dimension: MeasureDimension | null, first: number): readonly Series[];
}

export interface MeasureReads {
  select(selection: MeasureSelection, text: string | null): Promise<Selected>;
}

export function createMeasureReads(
  lookups: Lookups,
  search: SearchReads,
  { measures }: Pick<Snapshot, 'measures'>,
): MeasureReads {
  const select = (found: Rows): Selected => ({
    count: () => found.length,
    facet: (dimension, first) => measures.facet(found, dimension, first),
    group: (dimensions, first) => measures.group(found, dimensions, first),
    series: (dimension, first) => measures.series(found, dimension, first),
    page: (walk) => {
      const { entries, ...more } = measures.page(found, walk);
      const passages = entries.map(({ key }) => lookups.one<PassageRow>('passage/find-passage', key));
      return whenKnown(allKnown(passages), (rows) => {
        const edges = entries.flatMap(({ cursor }, index) => {
          const row = rows[index];
          return row ? [plainEdge(cursor, row)] : [];
        });
        // Counted when somebody asks, by `count`.
        return createPage(edges, { ...more, totalCount: 0 });
      });
    },
  });
  return {
    select: async (selection, text) => {
      const keys = text === null ? null : await search.measuresWith(text);
      return select(measures.select(keys ? { ...selection, keys } : selection));
    },
  };
}
