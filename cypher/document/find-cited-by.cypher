// Documents that refer to each document.
// Parameters: $dataset: string, $keys: [string], $after: string, $limit: int, $levels: [string], $counted: boolean, $relations: [string] | null
// Row: {key: string, edges: [{level: string, role: string | null, claimIds: [string], cursor: string, node: map}], total: int}
UNWIND $keys AS key
CALL (key) {
  MATCH (from:PolicyDocument {dataset: $dataset, key: key})<-[edge:CITES|BASED_ON|IMPLEMENTS|REPLIES_TO|FORWARDS]-(node:PolicyDocument)
  WITH edge, node, node.sort + '\t' + type(edge) AS cursor
  WHERE cursor > $after AND edge.level IN $levels AND ($relations IS NULL OR type(edge) IN $relations)
  WITH edge, node, cursor
  ORDER BY cursor
  LIMIT $limit
  RETURN collect({level: edge.level, role: edge.role, claimIds: edge.claimIds, relation: type(edge), cursor: cursor, node: node {.key, .sort, .title, .documentNumber, .agencyCode, .year, .serial, .genre, .documentDate, .issuedOn, .publishedOn, .effectiveFrom, .validUntil, .addressee, .attachments, .inCorpus, .slug, .sha256, .sourceUrl, .publisher, .receivedOn, .origin, .unclaimed, label: 'PolicyDocument'}}) AS edges
}
CALL (key) {
  UNWIND CASE WHEN $counted THEN [true] ELSE [] END AS asked
  MATCH (from:PolicyDocument {dataset: $dataset, key: key})<-[edge:CITES|BASED_ON|IMPLEMENTS|REPLIES_TO|FORWARDS]-(node:PolicyDocument)
  WHERE edge.level IN $levels AND ($relations IS NULL OR type(edge) IN $relations)
  RETURN count(*) AS total
}
RETURN key, edges, total
