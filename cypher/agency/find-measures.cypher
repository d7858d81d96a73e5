// What each body answers for, in the order of the index of the hub: a page costs the same at any size.
// Parameters: $dataset: string, $keys: [string], $after: string, $limit: int, $levels: [string], $counted: boolean, $roles: [string] | null
// Row: {key: string, edges: [{level: string, role: string | null, claimIds: [string], cursor: string, node: map}], total: int}
UNWIND $keys AS key
CALL (key) {
  MATCH (hub:Agency)-[edge:RESPONSIBLE_FOR]->(node:Measure)
  USING INDEX SEEK edge:RESPONSIBLE_FOR(dataset, hub, sort)
  WHERE edge.dataset = $dataset AND edge.hub = key AND edge.sort > $after AND edge.level IN $levels AND ($roles IS NULL OR edge.role IN $roles)
  WITH edge, node, edge.sort AS cursor
  ORDER BY edge.dataset, edge.hub, edge.sort
  LIMIT $limit
  RETURN collect({level: edge.level, role: edge.role, claimIds: edge.claimIds, cursor: cursor, node: node {.key, .sort, .documentKey, .documentTitle, .number, .path, .heading, .kind, .title, .content, .name, .ordinal, .spans, .titleSpans, .contentSpans, .row, .sequence, .columnsJson, .linksJson, .date, .year, label: 'Passage'}}) AS edges
}
CALL (key) {
  UNWIND CASE WHEN $counted THEN [true] ELSE [] END AS asked
  MATCH (hub:Agency)-[edge:RESPONSIBLE_FOR]->(node:Measure)
  USING INDEX SEEK edge:RESPONSIBLE_FOR(dataset, hub, sort)
  WHERE edge.dataset = $dataset AND edge.hub = key AND edge.sort > '' AND edge.level IN $levels AND ($roles IS NULL OR edge.role IN $roles)
  RETURN count(*) AS total
}
RETURN key, edges, total
