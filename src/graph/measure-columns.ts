import type { EdgeRow, NodeRow } from '../model/dataset.ts';
import { Levels } from '../model/vocabulary.ts';
import { joinSortKey } from './sort-key.ts';

/**
 * What filters and facets ask of a measure, written onto its node at load: a filter is then a look at properties that one index scan
 * passes by, and not a walk per row (a filter on a related node scans: 7.5 ms at 10,000 measures, 928 ms at 1,000,000).
 * Candidates are left out: no default answer holds them.
 */
export interface MeasureColumns {
  readonly batchKeys: readonly string[];
  readonly domainKeys: readonly string[];
  readonly agencyKeys: readonly string[];
  readonly roles: readonly string[];
  /** `agency key TAB role`: a filter by body and role means a body in that role. */
  readonly responsibilities: readonly string[];
  readonly scopeKinds: readonly string[];
  /** Places, zones, areas and parks that the scope covers or that the measure was piloted in. */
  readonly placeKeys: readonly string[];
  /** Levels of the claims behind all of these. */
  readonly levels: readonly string[];
  readonly hasLineage: boolean;
}

const LINEAGE = new Set(['RESTATED_IN', 'EVOLVED_INTO', 'RELATED_TO']);

type Gathered = { readonly [Column in keyof Omit<MeasureColumns, 'hasLineage'>]: Set<string> } & { lineage: boolean };

const createGathered = (): Gathered => ({
  batchKeys: new Set(),
  domainKeys: new Set(),
  agencyKeys: new Set(),
  roles: new Set(),
  responsibilities: new Set(),
  scopeKinds: new Set(),
  placeKeys: new Set(),
  levels: new Set(),
  lineage: false,
});

/** A Measure is a Passage with a kind. */
export const isMeasure = (node: NodeRow): boolean => node.label === 'Passage' && 'kind' in node.properties;

/** The columns of every measure, by its key. One pass over the edges. */
export function measureColumns(
  nodes: readonly NodeRow[],
  edges: readonly EdgeRow[],
): ReadonlyMap<string, MeasureColumns> {
  const measures = new Map<string, Gathered>();
  for (const node of nodes) if (isMeasure(node)) measures.set(node.key, createGathered());
  const scopeKinds = new Map(
    nodes
      .filter((node) => node.label === 'Scope')
      .map((node) => [node.key, String(node.properties['kind'] ?? 'OTHER')]),
  );
  const known = edges.filter((edge) => edge.level !== 'CANDIDATE');
  const covered = coveredPlaces(known);

  for (const edge of known) {
    if (edge.from.label === 'Passage') gatherFrom(measures.get(edge.from.key), edge, scopeKinds, covered);
    if (edge.to.label === 'Passage') gatherTo(measures.get(edge.to.key), edge);
  }
  return new Map([...measures].map(([key, gathered]) => [key, toColumns(gathered)]));
}

function coveredPlaces(edges: readonly EdgeRow[]): ReadonlyMap<string, readonly string[]> {
  const places = new Map<string, string[]>();
  for (const edge of edges) {
    if (edge.predicate === 'COVERS') places.set(edge.from.key, [...(places.get(edge.from.key) ?? []), edge.to.key]);
  }
  return places;
}

function gatherFrom(
  measure: Gathered | undefined,
  edge: EdgeRow,
  scopeKinds: ReadonlyMap<string, string>,
  covered: ReadonlyMap<string, readonly string[]>,
): void {
  if (!measure) return;
  if (edge.predicate !== 'PART_OF') measure.levels.add(edge.level);
  if (edge.predicate === 'IN_BATCH') measure.batchKeys.add(edge.to.key);
  if (edge.predicate === 'IN_DOMAIN') measure.domainKeys.add(edge.to.key);
  if (edge.predicate === 'PILOTED_IN') measure.placeKeys.add(edge.to.key);
  if (edge.predicate === 'HAS_SCOPE') {
    measure.scopeKinds.add(scopeKinds.get(edge.to.key) ?? 'OTHER');
    for (const place of covered.get(edge.to.key) ?? []) measure.placeKeys.add(place);
  }
  if (LINEAGE.has(edge.predicate)) measure.lineage = true;
}

function gatherTo(measure: Gathered | undefined, edge: EdgeRow): void {
  if (!measure) return;
  measure.levels.add(edge.level);
  if (LINEAGE.has(edge.predicate)) measure.lineage = true;
  if (edge.predicate !== 'RESPONSIBLE_FOR') return;
  const role = edge.role ?? 'RESPONSIBLE';
  measure.agencyKeys.add(edge.from.key);
  measure.roles.add(role);
  measure.responsibilities.add(joinSortKey(edge.from.key, role));
}

function toColumns({ lineage, levels, ...sets }: Gathered): MeasureColumns {
  return {
    batchKeys: [...sets.batchKeys],
    domainKeys: [...sets.domainKeys],
    agencyKeys: [...sets.agencyKeys],
    roles: [...sets.roles],
    responsibilities: [...sets.responsibilities],
    scopeKinds: [...sets.scopeKinds],
    placeKeys: [...sets.placeKeys],
    levels: Levels.filter((level) => levels.has(level)),
    hasLineage: lineage,
  };
}
