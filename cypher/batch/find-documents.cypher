// Documents that set each batch out, in the order of the index of the hub: a page costs the same at any size.
// Parameters: $dataset: string, $keys: [string], $after: string, $limit: int, $levels: [string], $counted: boolean
// Row: {key: string, edges: [{level: string, role: string | null, claimIds: [string], cursor: string, node: map}], total: int}
UNWIND $keys AS key
CALL (key) {
  MATCH (node:PolicyDocument)-[edge:SETS_OUT]->(hub:Batch)
  USING INDEX SEEK edge:SETS_OUT(dataset, hub, sort)
  WHERE edge.dataset = $dataset AND edge.hub = key AND edge.sort > $after AND edge.level IN $levels
  WITH edge, node, edge.sort AS cursor
  ORDER BY edge.dataset, edge.hub, edge.sort
  LIMIT $limit
  RETURN collect({level: edge.level, role: edge.role, claimIds: edge.claimIds, cursor: cursor, node: node {.key, .sort, .title, .documentNumber, .agencyCode, .year, .serial, .genre, .documentDate, .issuedOn, .publishedOn, .effectiveFrom, .validUntil, .addressee, .attachments, .inCorpus, .slug, .sha256, .sourceUrl, .publisher, .receivedOn, .origin, .unclaimed, label: 'PolicyDocument'}}) AS edges
}
CALL (key) {
  UNWIND CASE WHEN $counted THEN [true] ELSE [] END AS asked
  MATCH (node:PolicyDocument)-[edge:SETS_OUT]->(hub:Batch)
  USING INDEX SEEK edge:SETS_OUT(dataset, hub, sort)
  WHERE edge.dataset = $dataset AND edge.hub = key AND edge.sort > '' AND edge.level IN $levels
  RETURN count(*) AS total
}
RETURN key, edges, total
