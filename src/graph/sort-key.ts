import type { NodeRow } from '../model/dataset.ts';

/** Parts of a sort key are parted by a character that sorts before every other and stands in no name. */
const BETWEEN = '\t';

/**
 * The place of a node in every list of its kind: its `order`, then its key, as one string that is unique in a version. A cursor holds
 * it, so that paging goes on at the same place in a later version, whatever was added before or after.
 */
export function sortKeyOf(node: NodeRow): string {
  const order = node.properties['order'] ?? node.properties['name'] ?? '';
  return joinSortKey(String(order), node.key);
}

/** The key of the node whose place this is. */
export const keyIn = (sort: string): string => sort.slice(sort.lastIndexOf(BETWEEN) + 1);

/** Parts in order of weight as one string that sorts like them. */
export function joinSortKey(...parts: readonly string[]): string {
  return parts.join(BETWEEN);
}
