// Claims about each passage and with it, and about each document, with both ends, evidence and premises; behind the place in $keys.
// Parameters: $dataset: string, $keys: [{label: string, key: string, after: string}], $limit: int, $levels: [string]
// Row: {ref: string, claim: map, subject: {key: string, name: string, kind: string | null, resolution: string | null, label: string}, object: {key: string, name: string, kind: string | null, resolution: string | null, label: string} | null, evidence: [map], restsOn: [string]}
// Bound: $limit claims for each key; the caller goes on behind the last
UNWIND $keys AS ref
CALL (ref) {
  WITH ref
  WHERE ref.label = 'Passage'
  MATCH (:Passage {dataset: $dataset, key: ref.key})<-[:SUBJECT|OBJECT]-(claim:Claim)
  WHERE claim.level IN $levels AND claim.sort > ref.after
  WITH DISTINCT claim
  ORDER BY claim.sort
  LIMIT $limit
  RETURN claim
  UNION ALL
  WITH ref
  WHERE ref.label = 'PolicyDocument'
  MATCH (:PolicyDocument {dataset: $dataset, key: ref.key})<-[:SUBJECT]-(claim:Claim)
  WHERE claim.level IN $levels AND claim.sort > ref.after
  WITH claim
  ORDER BY claim.sort
  LIMIT $limit
  RETURN claim
}
MATCH (claim)-[:SUBJECT]->(subject)
OPTIONAL MATCH (claim)-[:OBJECT]->(object)
RETURN ref.label + ':' + ref.key AS ref, claim {.key, .sort, .predicate, .role, .value, .level, .method, .assertedBy, .document, .confidence, .score, .note, .noteZh, .reviewer, .reviewedOn, label: 'Claim'} AS claim,
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
