// A page of all PilotZone nodes, in their order.
// Parameters: $dataset: string, $after: string, $limit: int, $counted: boolean
// Row: {edges: [{cursor: string, node: map}], total: int}
CALL () {
  MATCH (node:PilotZone)
  WHERE node.dataset = $dataset AND node.sort > $after
  WITH node
  ORDER BY node.dataset, node.sort
  LIMIT $limit
  RETURN collect({cursor: node.sort, node: node {.key, .sort, .name, .aliases, label: 'PilotZone'}}) AS edges
}
CALL () {
  UNWIND CASE WHEN $counted THEN [true] ELSE [] END AS asked
  MATCH (node:PilotZone)
  WHERE node.dataset = $dataset AND node.sort > ''
  RETURN count(*) AS total
}
RETURN edges, total
