import { createHash, hash } from 'node:crypto';
import type { Dataset } from '../model/dataset.ts';

/**
 * Raised when what the loader writes for the same rows changes (a column, an index, a relationship property): the version of a dataset is
 * then another, and the next start loads it again instead of reading a graph of an older shape.
 */
export const GRAPH_FORMAT = 4;

/**
 * The version id of a dataset: `d` and a digest of its rows, whatever order they come in. Loading the same rows twice finds the version
 * there and writes nothing; properties are written in the order in which they were read. It begins with a letter because it is also a term of the full-text index.
 *
 * Digests of rows are added up, because to sort a million rows, or to hold them all as text, takes longer than anything else that a load does itself.
 */
export function versionOf({ nodes, claims, evidence }: Dataset): string {
  const sum = new BigUint64Array(4);
  for (const rows of [nodes, claims, evidence]) {
    for (const row of rows) {
      const digest = hash('sha256', JSON.stringify(row), 'buffer');
      for (let lane = 0; lane < sum.length; lane += 1) sum[lane]! += digest.readBigUInt64LE(lane * 8);
    }
  }
  return `d${createHash('sha256').update(`format ${GRAPH_FORMAT}\n`).update(sum).digest('hex').slice(0, 16)}`;
}
