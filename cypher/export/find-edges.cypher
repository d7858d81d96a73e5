// Relationships of each passage, and from each document, found by their claims; behind the place in $keys. One that rests on several claims is a row for each.
// Parameters: $dataset: string, $keys: [{label: string, key: string, after: string}], $limit: int
// Row: {ref: string, cursor: string, claim: string, level: string, role: string | null, claimIds: [string], type: string, from: {key: string, label: string}, to: {key: string, label: string}}
// Bound: $limit claims for each key; the caller goes on behind the last
UNWIND $keys AS ref
CALL (ref) {
  WITH ref
  WHERE ref.label = 'Passage'
  MATCH (:Passage {dataset: $dataset, key: ref.key})<-[:SUBJECT|OBJECT]-(claim:Claim)
  WHERE claim.sort > ref.after
  WITH DISTINCT claim
  ORDER BY claim.sort
  LIMIT $limit
  RETURN claim
  UNION ALL
  WITH ref
  WHERE ref.label = 'PolicyDocument'
  MATCH (:PolicyDocument {dataset: $dataset, key: ref.key})<-[:SUBJECT]-(claim:Claim)
  WHERE claim.sort > ref.after
  WITH claim
  ORDER BY claim.sort
  LIMIT $limit
  RETURN claim
}
MATCH (claim)-[:SUBJECT]->(from)
OPTIONAL MATCH (claim)-[:OBJECT]->(to)
OPTIONAL MATCH (from)-[edge]->(to)
WHERE claim.key IN edge.claimIds
RETURN ref.label + ':' + ref.key AS ref, claim.key AS claim, claim.sort AS cursor, edge.level AS level, edge.role AS role, edge.claimIds AS claimIds, claim.predicate AS type,
       from {.key, label: head([label IN labels(from) WHERE NOT label IN ['Measure', 'Searched']])} AS from, to {.key, label: head([label IN labels(to) WHERE NOT label IN ['Measure', 'Searched']])} AS to
