// Creates pieces of evidence, each tied to the document it stands in (a REFERENCE stands in none).
// (:Evidence)-[:IN]->(:PolicyDocument)
// Parameters: $rows: [{properties: map, document: string | null}]
// Row: {id: string}
// Bound: $rows
UNWIND $rows AS row
CREATE (evidence:Evidence)
SET evidence = row.properties
WITH row, evidence
CALL (row, evidence) {
  MATCH (document:PolicyDocument)
  WHERE elementId(document) = row.document
  CREATE (evidence)-[:IN]->(document)
}
RETURN elementId(evidence) AS id
