import type { CoverageRule } from '../../model/coverage.ts';
import { missingOrdinals } from '../../model/coverage.ts';
import { compareRows, type BatchComparison, type ComparedRow } from '../../model/compare-batches.ts';
import type { Level, LineageKind } from '../../model/vocabulary.ts';
import type { ClaimRow, DocumentRow, Page, PassageRow } from '../rows.ts';
import { joinSortKey } from '../sort-key.ts';
import type { LinkPageRequest, Lookups, PageRequest } from './lookups.ts';
import { plainEdge, toPage } from './page.ts';

/** A stated total with what was found of it at load: the claim, and the columns of graph/coverage-columns.ts. */
export interface TotalRow extends ClaimRow {
  readonly totalRule: CoverageRule;
  readonly totalStated: number;
  readonly totalFound: number;
  readonly totalUndated: number;
  readonly totalParts: readonly string[];
  readonly totalMissing: readonly number[];
}

export interface CoverageFilter {
  readonly documents: readonly string[] | null;
  readonly rules: readonly CoverageRule[] | null;
  readonly gapsOnly: boolean;
}

/** A number that a series of batches skips. */
export interface BatchHoleRow {
  readonly series: string;
  readonly ordinal: number;
}

/** Rows of one batch that are compared at most; real ones have fewer than a hundred. */
const BATCH_ROWS = 1_000;

export interface CoverageReads {
  totals(filter: CoverageFilter, page: PageRequest): Promise<Page<TotalRow>>;
  compareBatches(a: string, b: string, levels: readonly Level[]): Promise<BatchComparison>;
  pilotsWithoutDownstream(kinds: readonly LineageKind[] | null, page: LinkPageRequest): Promise<Page<PassageRow>>;
  measuresWithoutBody(page: PageRequest): Promise<Page<PassageRow>>;
  citationsToNowhere(page: LinkPageRequest): Promise<Page<DocumentRow>>;
  /** Numbers below the highest of each series that no batch here has, in order. */
  batchHoles(page: PageRequest): Promise<Page<BatchHoleRow>>;
}

interface OrdinalRow {
  readonly series: string;
  readonly ordinal: number;
}

export function createCoverageReads(lookups: Lookups): CoverageReads {
  return {
    totals: (filter, page) => lookups.list('totals/list-totals', page, { ...filter }),
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
      const rows = await lookups.many<OrdinalRow>('gaps/list-batch-ordinals', '');
      const series = new Map<string, number[]>();
      for (const { series: name, ordinal } of rows) series.set(name, [...(series.get(name) ?? []), ordinal]);
      const holes = [...series].flatMap(([name, ordinals]) =>
        missingOrdinals(ordinals).map((ordinal) => ({ series: name, ordinal })),
      );
      const entries = holes.map((hole) =>
        plainEdge(joinSortKey(hole.series, String(hole.ordinal).padStart(6, '0')), hole),
      );
      const behind = entries.filter(({ cursor }) => page.after === null || cursor > page.after);
      return toPage({ edges: behind.slice(0, page.first + 1), total: page.counted ? entries.length : 0 }, page);
    },
  };
}
