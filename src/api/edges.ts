import { allKnown } from '../graph/soon.ts';
import type { ApiContext } from './context.ts';
import type { ClaimRow, Edge } from './row-types.ts';
import { toLimit } from './arguments.ts';
import { encodeCursor } from './cursor.ts';

/** Fields of an edge of any connection; the others are properties of its row. */
export const plainEdge = { cursor: (edge: Edge<unknown>): string => encodeCursor(edge.cursor) };

/** An edge that rests on claims. */
export const citedEdge = {
  ...plainEdge,
  claims: async (
    edge: Edge<unknown>,
    args: { readonly first?: number | null },
    { reads }: ApiContext,
  ): Promise<ClaimRow[]> => {
    const claims = await allKnown(edge.claimIds.slice(0, toLimit(args.first)).map((id) => reads.claims.byKey(id)));
    return claims.filter((claim) => claim !== null);
  },
};
