import { allKnown } from '../../graph/soon.ts';
import { toKey, toLinkPageRequest, toPageRequest } from '../arguments.ts';
import type { ApiContext } from '../context.ts';
import type { AgencyLookup, Resolvers } from '../generated/resolver-types.ts';
import type { AgencyRow } from '../row-types.ts';
import { cited } from '../cited.ts';
import { citedEdge, plainEdge } from '../edges.ts';

async function find({ id, key, name, slug }: AgencyLookup, { reads }: ApiContext): Promise<AgencyRow | null> {
  if (name) return reads.agencies.byName(name);
  const named = toKey({ id, key: key ?? slug }, ['Agency'], reads);
  return named === null ? null : reads.agencies.byKey(named);
}

export const agency: Resolvers = {
  Query: {
    agency: (_, { by }, context) => find(by, context),
    agencies: (_, { filter, ...page }, { reads }, info) =>
      reads.agencies.list(
        {
          tier: filter?.tier ?? null,
          jurisdiction: filter?.jurisdiction ?? null,
          resolution: filter?.resolution ?? null,
        },
        toPageRequest(page, info),
      ),
  },
  Agency: {
    ...cited,
    aliases: (row) => row.aliases ?? [],
    formerNames: (row) => row.formerNames ?? [],
    resolution: (row) => row.resolution ?? 'UNKNOWN',
    candidates: async (row, _, { reads }) => {
      const found = await allKnown((row.candidates ?? []).map((key) => reads.agencies.byKey(key)));
      return found.filter((candidate) => candidate !== null);
    },
    measures: ({ key }, args, { reads }, info) =>
      reads.agencies.measures(key, toLinkPageRequest(args, info), args.roles ?? null),
    documents: ({ key }, args, { reads }, info) => reads.agencies.documents(key, toLinkPageRequest(args, info)),
    successors: ({ key }, args, { reads }, info) => reads.agencies.successors(key, toLinkPageRequest(args, info)),
    predecessors: ({ key }, args, { reads }, info) => reads.agencies.predecessors(key, toLinkPageRequest(args, info)),
    counterparts: ({ key }, args, { reads }, info) => reads.agencies.counterparts(key, toLinkPageRequest(args, info)),
  },
  AgencyEdge: plainEdge,
  AgencyMeasureEdge: citedEdge,
  AgencyDocumentEdge: citedEdge,
  AgencyLinkEdge: citedEdge,
};
