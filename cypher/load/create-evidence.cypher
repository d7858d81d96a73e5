// Creates pieces of evidence, each tied to the document it stands in (a REFERENCE stands in none).
// (:Evidence)-[:IN]->(:PolicyDocument)
// `$things` are element ids, and rows name their places in it; where one of them is not there nothing is created.
// Parameters: $things: [string], $rows: [{properties: map, document: int | null}]
// Row: {id: string}
// Bound: $rows
UNWIND range(0, size($things) - 1) AS place
MATCH (thing)
WHERE elementId(thing) = $things[place]
WITH place, thing
ORDER BY place
WITH collect(thing) AS things
WHERE size(things) = size($things)
UNWIND $rows AS row
CREATE (evidence:Evidence)
SET evidence = row.properties
FOREACH (document IN CASE WHEN row.document IS NULL THEN [] ELSE [things[row.document]] END |
  CREATE (evidence)-[:IN]->(document)
)
RETURN elementId(evidence) AS id
