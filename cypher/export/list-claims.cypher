// A page of all claims of a version in the order of their keys, with both ends, evidence and premises.
// Parameters: $dataset: string, $after: string, $limit: int, $levels: [string]
// Row: {claim: map, subject: {key: string, name: string, kind: string | null, resolution: string | null, label: string}, object: {key: string, name: string, kind: string | null, resolution: string | null, label: string} | null, evidence: [map], restsOn: [string]}
CALL () {
  MATCH (claim:Claim)
  WHERE claim.dataset = $dataset AND claim.key > $after AND claim.level IN $levels
  RETURN claim
  ORDER BY claim.dataset, claim.key
  LIMIT $limit
}
MATCH (claim)-[:SUBJECT]->(subject)
OPTIONAL MATCH (claim)-[:OBJECT]->(object)
RETURN claim {.key, .sort, .predicate, .role, .value, .level, .method, .assertedBy, .document, .confidence, .score, .note, .noteZh, .reviewer, .reviewedOn, label: 'Claim'} AS claim,
       subject {.key, name: CASE WHEN subject:Scope THEN subject.text ELSE coalesce(subject.name, subject.title, subject.documentNumber, subject.key) END, .kind, .resolution, label: head([label IN labels(subject) WHERE NOT label IN ['Measure', 'Searched']])} AS subject,
       CASE WHEN object IS NULL THEN null ELSE object {.key, name: CASE WHEN object:Scope THEN object.text ELSE coalesce(object.name, object.title, object.documentNumber, object.key) END, .kind, .resolution, label: head([label IN labels(object) WHERE NOT label IN ['Measure', 'Searched']])} END AS object,
       COLLECT {
         MATCH (claim)-[:EVIDENCED_BY]->(piece:Evidence)
         RETURN piece {.key, .kind, .documentKey, .quote, .spans, .passageKey, .row, .sequence, .column, .publisher, .title, .url, .dateRead}
         ORDER BY piece.documentKey, piece.spans[0], piece.key
       } AS evidence,
       COLLECT {
         MATCH (claim)-[edge:RESTS_ON]->(premise:Claim)
         RETURN premise.key
         ORDER BY edge.ordinal
       } AS restsOn
ORDER BY claim.key
