// A page of all Agency nodes, in their order.
// Parameters: $dataset: string, $after: string, $limit: int, $counted: boolean, $tier: [string] | null, $jurisdiction: [string] | null, $resolution: [string] | null
// Row: {edges: [{cursor: string, node: map}], total: int}
CALL () {
  MATCH (node:Agency)
  WHERE node.dataset = $dataset AND node.sort > $after
    AND ($tier IS NULL OR node.tier IN $tier)
    AND ($jurisdiction IS NULL OR node.jurisdiction IN $jurisdiction)
    AND ($resolution IS NULL OR node.resolution IN $resolution)
  WITH node
  ORDER BY node.dataset, node.sort
  LIMIT $limit
  RETURN collect({cursor: node.sort, node: node {.key, .sort, .name, .tier, .jurisdiction, .stationedIn, .aliases, .formerNames, .resolution, .candidates, .note, .validFrom, .validUntil, label: 'Agency'}}) AS edges
}
CALL () {
  UNWIND CASE WHEN $counted THEN [true] ELSE [] END AS asked
  MATCH (node:Agency)
  WHERE node.dataset = $dataset AND node.sort > ''
    AND ($tier IS NULL OR node.tier IN $tier)
    AND ($jurisdiction IS NULL OR node.jurisdiction IN $jurisdiction)
    AND ($resolution IS NULL OR node.resolution IN $resolution)
  RETURN count(*) AS total
}
RETURN edges, total
