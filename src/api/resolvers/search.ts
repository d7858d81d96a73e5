import { toPageRequest } from '../arguments.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import type { HitPage, CitedRow } from '../row-types.ts';
import { plainEdge } from '../edges.ts';

export const search: Resolvers = {
  Query: {
    search: (_, { text, kinds, ...page }, { reads }, info) =>
      reads.search.search(text, kinds ?? null, toPageRequest(page, info)),
  },
  SearchConnection: { nodes: ({ nodes }: HitPage): CitedRow[] => nodes.map((hit) => hit.node) },
  SearchEdge: {
    ...plainEdge,
    node: (edge) => edge.node.node,
    match: (edge) => edge.node.match,
    highlights: (edge) => edge.node.highlights(),
  },
};
