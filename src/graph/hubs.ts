import type { Predicate } from '../model/dataset.ts';

/**
 * Which end of a relationship gathers many: a body of 10,000 measures, a domain, a document that everybody cites. The relationship
 * carries that end's key as `hub` and the other end's place in lists as `sort`; an index on (dataset, hub, sort) reads a page of a hub without
 * expanding it. Measured: sorting a hub of 10,000 to show 20 costs 8 ms, the index 0.3 ms at any size.
 */
export const HUB_END: Readonly<Record<Predicate, 'from' | 'to' | null>> = {
  PART_OF: 'to',
  IN_BATCH: 'to',
  IN_DOMAIN: 'to',
  RESPONSIBLE_FOR: 'from',
  HAS_SCOPE: 'to',
  PILOTED_IN: 'to',
  ISSUED_BY: 'to',
  SETS_OUT: 'to',
  BATCH_OF: 'to',
  CITES: 'to',
  BASED_ON: 'to',
  IMPLEMENTS: 'to',
  REPLIES_TO: 'to',
  FORWARDS: 'to',
  AREA_OF: 'to',
  COORDINATED_WITH: 'to',
  COVERS: 'to',
  LOCATED_IN: 'to',
  SUCCEEDED_BY: 'to',
  COUNTERPART_OF: 'to',
  RESTATED_IN: 'to',
  EVOLVED_INTO: 'to',
  RELATED_TO: 'to',
  SAME_AS: 'to',
  HAS_TITLE: null,
  HAS_NUMBER: null,
  DATED: null,
  HAS_AREA: null,
  STATES_TOTAL: null,
};
