import type { Reads } from '../../graph/reads/reads.ts';
import { fromGlobalId } from '../../model/keys.ts';
import { MAX_FIRST } from '../arguments.ts';
import { encodeCursor } from '../cursor.ts';
import { requestError } from '../errors.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import type { NodeRow } from '../row-types.ts';
import { labelOf, passageType, typeOf } from '../types.ts';

async function find(id: string, reads: Reads): Promise<NodeRow | null> {
  const ref = fromGlobalId(id);
  if (!ref) return null;
  const label = labelOf(ref.type);
  const key = reads.presentKey(label, ref.key);
  switch (label) {
    case 'StatedTotal':
      return reads.coverage.total(key);
    case 'BatchHole':
      return reads.coverage.batchHole(key);
    default:
      return reads.nodes.byRef<NodeRow>({ label, key });
  }
}

export const node: Resolvers = {
  Node: { __resolveType: (row) => typeOf(row) },
  Cited: { __resolveType: (row) => typeOf(row) },
  Passage: { __resolveType: (row) => passageType(row) },
  PageInfo: {
    startCursor: ({ startCursor }) => startCursor && encodeCursor(startCursor),
    endCursor: ({ endCursor }) => endCursor && encodeCursor(endCursor),
  },
  Query: {
    node: (_, { id }, { reads }) => find(id, reads),
    nodes: (_, { ids }, { reads }) => {
      if (ids.length > MAX_FIRST)
        throw requestError('BAD_USER_INPUT', `expected at most ${MAX_FIRST} ids, came ${ids.length}`);
      return Promise.all(ids.map((id) => find(id, reads)));
    },
  },
};
