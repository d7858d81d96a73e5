// Bodies that each body took over from.
// Parameters: $dataset: string, $keys: [string], $after: string, $limit: int, $levels: [string], $counted: boolean
// Row: {key: string, edges: [{level: string, role: string | null, claimIds: [string], cursor: string, node: map}], total: int}
UNWIND $keys AS key
CALL (key) {
  MATCH (from:Agency {dataset: $dataset, key: key})<-[edge:SUCCEEDED_BY]-(node:Agency)
  WITH edge, node, node.sort + '\t' + coalesce(edge.role, '') AS cursor
  WHERE cursor > $after AND edge.level IN $levels
  WITH edge, node, cursor
  ORDER BY cursor
  LIMIT $limit
  RETURN collect({level: edge.level, role: edge.role, claimIds: edge.claimIds, cursor: cursor, node: node {.key, .sort, .name, .tier, .jurisdiction, .stationedIn, .aliases, .formerNames, .resolution, .candidates, .note, .validFrom, .validUntil, label: 'Agency'}}) AS edges
}
CALL (key) {
  UNWIND CASE WHEN $counted THEN [true] ELSE [] END AS asked
  MATCH (from:Agency {dataset: $dataset, key: key})<-[edge:SUCCEEDED_BY]-(node:Agency)
  WHERE edge.level IN $levels
  RETURN count(*) AS total
}
RETURN key, edges, total
