import { toKey, toLinkPageRequest, toPageRequest } from '../arguments.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import { cited } from '../cited.ts';
import { citedEdge, plainEdge } from '../edges.ts';

export const batch: Resolvers = {
  Query: {
    batch: (_, { by }, { reads }) => {
      const key = toKey(by, ['Batch'], reads);
      return key === null ? null : reads.batches.byKey(key);
    },
    batches: (_, page, { reads }, info) => reads.batches.list(toPageRequest(page, info)),
  },
  Batch: {
    ...cited,
    pilotZone: ({ key }, _, { reads }) => reads.batches.zone(key),
    measures: ({ key }, args, { reads }, info) => reads.batches.measures(key, toLinkPageRequest(args, info)),
    documents: ({ key }, args, { reads }, info) => reads.batches.documents(key, toLinkPageRequest(args, info)),
  },
  BatchEdge: plainEdge,
  BatchMeasureEdge: citedEdge,
  BatchDocumentEdge: citedEdge,
};
