// Creates claims with what they are about and what they rest on.
// (:Claim)-[:SUBJECT]->(), (:Claim)-[:OBJECT]->(), (:Claim)-[:EVIDENCED_BY]->(:Evidence)
// Parameters: $rows: [{properties: map, subject: string, object: string | null, evidence: [string]}]
// Row: none
// Bound: $rows
UNWIND $rows AS row
MATCH (subject)
WHERE elementId(subject) = row.subject
CREATE (claim:Claim)
SET claim = row.properties
CREATE (claim)-[:SUBJECT]->(subject)
WITH row, claim
CALL (row, claim) {
  MATCH (object)
  WHERE elementId(object) = row.object
  CREATE (claim)-[:OBJECT]->(object)
}
CALL (row, claim) {
  UNWIND row.evidence AS piece
  MATCH (evidence)
  WHERE elementId(evidence) = piece
  CREATE (claim)-[:EVIDENCED_BY]->(evidence)
}
