import { BLOCK } from '../support/synthetic-plan.ts';
import type { Workload } from './workload.ts';
import { lineage, paths } from './workloads-lineage.ts';
import { bodysNewest, hubsNewest, nestedPage, oneMeasure } from './workloads-measures.ts';
import { facets, search } from './workloads-search.ts';

/** The workloads for a dataset of so many measures; their inputs are the same for every size from 10,000 on. */
export function createWorkloads(measures: number): readonly Workload[] {
  const block = Math.min(measures, BLOCK);
  return [
    oneMeasure(block),
    nestedPage(block),
    lineage(block),
    bodysNewest(block),
    search,
    facets,
    paths(block),
    hubsNewest(block),
  ];
}
