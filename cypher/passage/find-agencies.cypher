// Bodies that answer for each passage.
// Parameters: $dataset: string, $keys: [string], $after: string, $limit: int, $levels: [string], $counted: boolean, $roles: [string] | null
// Row: {key: string, edges: [{level: string, role: string | null, claimIds: [string], cursor: string, node: map}], total: int}
UNWIND $keys AS key
CALL (key) {
  MATCH (from:Passage {dataset: $dataset, key: key})<-[edge:RESPONSIBLE_FOR]-(node:Agency)
  WITH edge, node, node.sort + '\t' + coalesce(edge.role, '') AS cursor
  WHERE cursor > $after AND edge.level IN $levels AND ($roles IS NULL OR edge.role IN $roles)
  WITH edge, node, cursor
  ORDER BY cursor
  LIMIT $limit
  RETURN collect({level: edge.level, role: edge.role, claimIds: edge.claimIds, cursor: cursor, node: node {.key, .sort, .name, .tier, .jurisdiction, .stationedIn, .aliases, .formerNames, .resolution, .candidates, .note, .validFrom, .validUntil, label: 'Agency'}}) AS edges
}
CALL (key) {
  UNWIND CASE WHEN $counted THEN [true] ELSE [] END AS asked
  MATCH (from:Passage {dataset: $dataset, key: key})<-[edge:RESPONSIBLE_FOR]-(node:Agency)
  WHERE edge.level IN $levels AND ($roles IS NULL OR edge.role IN $roles)
  RETURN count(*) AS total
}
RETURN key, edges, total
