// Batches that each document sets out.
// Parameters: $dataset: string, $keys: [string], $after: string, $limit: int, $levels: [string], $counted: boolean
// Row: {key: string, edges: [{level: string, role: string | null, claimIds: [string], cursor: string, node: map}], total: int}
UNWIND $keys AS key
CALL (key) {
  MATCH (from:PolicyDocument {dataset: $dataset, key: key})-[edge:SETS_OUT]->(node:Batch)
  WITH edge, node, node.sort + '\t' + coalesce(edge.role, '') AS cursor
  WHERE cursor > $after AND edge.level IN $levels
  WITH edge, node, cursor
  ORDER BY cursor
  LIMIT $limit
  RETURN collect({level: edge.level, role: edge.role, claimIds: edge.claimIds, cursor: cursor, node: node {.key, .sort, .name, .ordinal, .series, label: 'Batch'}}) AS edges
}
CALL (key) {
  UNWIND CASE WHEN $counted THEN [true] ELSE [] END AS asked
  MATCH (from:PolicyDocument {dataset: $dataset, key: key})-[edge:SETS_OUT]->(node:Batch)
  WHERE edge.level IN $levels
  RETURN count(*) AS total
}
RETURN key, edges, total
