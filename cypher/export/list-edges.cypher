// A page of all claims of a version in the order of their keys, each with the relationship that rests on it; level and ends are null for a literal.
// Parameters: $dataset: string, $after: string, $limit: int
// Row: {cursor: string, claim: string, level: string | null, role: string | null, claimIds: [string] | null, type: string, from: {key: string, label: string}, to: {key: string, label: string} | null}
CALL () {
  MATCH (claim:Claim)
  WHERE claim.dataset = $dataset AND claim.key > $after
  RETURN claim
  ORDER BY claim.dataset, claim.key
  LIMIT $limit
}
MATCH (claim)-[:SUBJECT]->(from)
OPTIONAL MATCH (claim)-[:OBJECT]->(to)
OPTIONAL MATCH (from)-[edge]->(to)
WHERE claim.key IN edge.claimIds
RETURN claim.key AS claim, claim.key AS cursor, edge.level AS level, edge.role AS role, edge.claimIds AS claimIds, claim.predicate AS type,
       from {.key, label: head([label IN labels(from) WHERE NOT label IN ['Measure', 'Searched']])} AS from, to {.key, label: head([label IN labels(to) WHERE NOT label IN ['Measure', 'Searched']])} AS to
ORDER BY claim.key
