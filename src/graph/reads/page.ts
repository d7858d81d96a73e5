import type { Edge, Page } from '../rows.ts';

/** A page from one entry more than was asked for: that one only tells that there is a next page. */
export function toPage<Row>(
  { edges, total }: { readonly edges: readonly Edge<Row>[]; readonly total: number },
  { first, after }: { readonly first: number; readonly after: string | null },
): Page<Row> {
  return createPage(edges.slice(0, first), {
    hasNextPage: edges.length > first,
    hasPreviousPage: after !== null,
    totalCount: total,
  });
}

export function createPage<Row>(
  edges: readonly Edge<Row>[],
  {
    totalCount,
    ...more
  }: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean; readonly totalCount: number },
): Page<Row> {
  const pageInfo = { ...more, startCursor: edges[0]?.cursor ?? null, endCursor: edges.at(-1)?.cursor ?? null };
  return { edges, nodes: edges.map((edge) => edge.node), pageInfo, totalCount };
}

/** An entry of a list that follows no link. */
export function plainEdge<Row>(cursor: string, node: Row): Edge<Row> {
  return { cursor, node, level: 'STATED', role: 'RESPONSIBLE', relation: 'CITES', claimIds: [] };
}
