import { createHash } from 'node:crypto';
import type { Dataset } from '../model/dataset.ts';

/**
 * Raised when what the loader writes for the same rows changes (a column, an index, a relationship property): the version of a dataset is
 * then another, and the next start loads it again instead of reading a graph of an older shape.
 */
export const GRAPH_FORMAT = 4;

/** An object's entries in the order of their names, all the way down: rows that are equal are written equal. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).filter(([, child]) => child !== undefined);
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, child]) => [name, canonical(child)]),
  );
}

/**
 * The version id of a dataset: `d` and a digest of its rows, whatever order they come in. Loading the same rows twice finds the version
 * there and writes nothing. It begins with a letter because it is also a term of the full-text index.
 */
export function versionOf(dataset: Dataset): string {
  const hash = createHash('sha256').update(`format ${GRAPH_FORMAT}\n`);
  const rows = [
    ...dataset.nodes.map((node) => [`n${node.label}:${node.key}`, node] as const),
    ...dataset.claims.map((claim) => [`c${claim.id}`, claim] as const),
    ...dataset.evidence.map((evidence) => [`e${evidence.key}`, evidence] as const),
  ].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [, row] of rows) hash.update(JSON.stringify(canonical(row))).update('\n');
  return `d${hash.digest('hex').slice(0, 16)}`;
}
