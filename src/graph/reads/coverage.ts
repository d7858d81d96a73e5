import type { CoverageRule } from '../../model/coverage.ts';
import { missingOrdinals } from '../../model/coverage.ts';
import { compareRows, type BatchComparison, type ComparedRow } from '../../model/compare-batches.ts';
import type { Level, LineageKind } from '../../model/vocabulary.ts';
import type { BatchHoleRow, ClaimRow, DocumentRow, Page, PassageRow, TotalRow } from '../rows.ts';
import { joinSortKey } from '../sort-key.ts';
import type { LinkPageRequest, Lookups, PageRequest } from './lookups.ts';
import { plainEdge, toPage } from './page.ts';

export interface CoverageFilter {
  readonly documents: readonly string[] | null;
  readonly rules: readonly CoverageRule[] | null;
  readonly gapsOnly: boolean;
}

/** Rows of one batch that are compared at most; real ones have fewer than a hundred. */
const BATCH_ROWS = 1_000;

export interface CoverageReads {
  totals(filter: CoverageFilter, page: PageRequest): Promise<Page<TotalRow>>;
  /** The total that a claim states; null where the text ties it to nothing. */
  total(claim: string): Promise<TotalRow | null>;
  compareBatches(a: string, b: string, levels: readonly Level[]): Promise<BatchComparison>;
  pilotsWithoutDownstream(kinds: readonly LineageKind[] | null, page: LinkPageRequest): Promise<Page<PassageRow>>;
  measuresWithoutBody(page: PageRequest): Promise<Page<PassageRow>>;
  citationsToNowhere(page: LinkPageRequest): Promise<Page<DocumentRow>>;
  /** Numbers below the highest of each series that no batch here has, in order. */
  batchHoles(page: PageRequest): Promise<Page<BatchHoleRow>>;
  /** The one with this key; null once that batch is here. */
  batchHole(key: string): Promise<BatchHoleRow | null>;
}

interface OrdinalRow {
  readonly series: string;
  readonly ordinal: number;
}

export function createCoverageReads(lookups: Lookups): CoverageReads {
  const holes = async (): Promise<readonly BatchHoleRow[]> => {
    const rows = await lookups.many<OrdinalRow>('gaps/list-batch-ordinals', '');
    const series = new Map<string, number[]>();
    for (const { series: name, ordinal } of rows) series.set(name, [...(series.get(name) ?? []), ordinal]);
    return [...series].flatMap(([name, ordinals]) => missingOrdinals(ordinals).map((ordinal) => toHole(name, ordinal)));
  };
  return {
    totals: (filter, page) => lookups.list('totals/list-totals', page, { ...filter }),
    total: async (claim) => {
      const row = await lookups.one<ClaimRow & Partial<Omit<TotalRow, 'label'>>>('claim/find-claim', claim);
      return row?.totalRule === undefined ? null : ({ ...row, label: 'StatedTotal' } as TotalRow);
    },
    compareBatches: async (a, b, levels) => {
      const [left, right] = await Promise.all(
        [a, b].map((key) => lookups.many<ComparedRow>('compare/find-batch-rows', key, { levels, limit: BATCH_ROWS })),
      );
      return compareRows(left ?? [], right ?? []);
    },
    pilotsWithoutDownstream: (kinds, page) =>
      lookups.list('gaps/list-pilots-without-downstream', page, { kinds, levels: page.levels }),
    measuresWithoutBody: (page) => lookups.list('gaps/list-measures-without-body', page),
    citationsToNowhere: (page) => lookups.list('gaps/list-citations-to-nowhere', page, { levels: page.levels }),
    batchHoles: async (page) => {
      const entries = (await holes()).map((hole) => plainEdge(hole.sort, hole));
      const behind = entries.filter(({ cursor }) => page.after === null || cursor > page.after);
      return toPage({ edges: behind.slice(0, page.first + 1), total: page.counted ? entries.length : 0 }, page);
    },
    batchHole: async (key) => (await holes()).find((hole) => hole.key === key) ?? null,
  };
}

/** Keyed as the batch itself would be. */
const toHole = (series: string, ordinal: number): BatchHoleRow => ({
  label: 'BatchHole',
  key: `${series}/${ordinal}`,
  sort: joinSortKey(series, String(ordinal).padStart(6, '0')),
  series,
  ordinal,
});
