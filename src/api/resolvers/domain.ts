import { toKey, toLinkPageRequest, toPageRequest } from '../arguments.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import { cited } from '../cited.ts';
import { citedEdge, plainEdge } from '../edges.ts';

export const domain: Resolvers = {
  Query: {
    domain: (_, { by }, { reads }) => {
      const key = toKey(by, ['Domain'], reads);
      return key === null ? null : reads.domains.byKey(key);
    },
    domains: (_, page, { reads }, info) => reads.domains.list(toPageRequest(page, info)),
  },
  Domain: {
    ...cited,
    variants: (row) => row.variants ?? [],
    measures: ({ key }, args, { reads }, info) => reads.domains.measures(key, toLinkPageRequest(args, info)),
  },
  DomainEdge: plainEdge,
  DomainMeasureEdge: citedEdge,
};
