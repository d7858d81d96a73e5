import type { ClaimPage, CitedRow } from './row-types.ts';
import type { ApiContext } from './context.ts';
import type { CitedClaimsArgs } from './generated/resolver-types.ts';
import type { GraphQLResolveInfo } from 'graphql';
import { toLinkPageRequest } from './arguments.ts';
import { globalIdOf } from './types.ts';

/** The fields of `Node` and `Cited`, the same for every type that has them. */
export const cited = {
  id: (row: CitedRow): string => globalIdOf(row),
  claims: (row: CitedRow, args: CitedClaimsArgs, { reads }: ApiContext, info: GraphQLResolveInfo): Promise<ClaimPage> =>
    reads.claims.of({ label: row.label, key: row.key }, toLinkPageRequest(args, info), args.predicate ?? null),
};
