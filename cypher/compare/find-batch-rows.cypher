// The rows of each batch with what two batches are compared by: domains, bodies, scope, and how it was followed up (the strongest level of a strong link to a later passage).
// Parameters: $dataset: string, $keys: [string], $levels: [string], $limit: int
// Row: {key: string, node: {key: string, name: string, domains: [string], bodies: [string], scope: map | null, followedUp: string | null}}
UNWIND $keys AS key
CALL (key) {
  MATCH (batch:Batch {dataset: $dataset, key: key})<-[edge:IN_BATCH]-(row:Measure)
  WHERE edge.level IN $levels
  RETURN row
  ORDER BY row.sort
  LIMIT $limit
}
CALL (row) {
  OPTIONAL MATCH (row)-[edge:HAS_SCOPE]->(scope:Scope)
  WHERE edge.level IN $levels
  RETURN scope {.key, .text, .kind} AS scope
  ORDER BY scope.sort
  LIMIT 1
}
CALL (row) {
  OPTIONAL MATCH (row)-[link:RESTATED_IN|EVOLVED_INTO]->(:Passage)
  WHERE link.level IN $levels
  RETURN link.level AS followedUp
  ORDER BY CASE link.level WHEN 'STATED' THEN 0 WHEN 'DERIVED' THEN 1 WHEN 'JUDGED' THEN 2 ELSE 3 END
  LIMIT 1
}
RETURN key, {key: row.key, name: row.name, domains: row.domainKeys, bodies: row.agencyKeys, scope: scope, followedUp: followedUp} AS node
