// Creates claims with what they are about and what they rest on.
// (:Claim)-[:SUBJECT]->(), (:Claim)-[:OBJECT]->(), (:Claim)-[:EVIDENCED_BY]->(:Evidence)
// `$things` are element ids, and rows name their places in it; where one of them is not there nothing is created.
// Parameters: $things: [string], $rows: [{properties: map, subject: int, object: int | null, evidence: [int]}]
// Row: {created: int}
// Bound: $rows
UNWIND range(0, size($things) - 1) AS place
MATCH (thing)
WHERE elementId(thing) = $things[place]
WITH place, thing
ORDER BY place
WITH collect(thing) AS things
WHERE size(things) = size($things)
UNWIND $rows AS row
WITH things, row, things[row.subject] AS subject
CREATE (claim:Claim)-[:SUBJECT]->(subject)
SET claim = row.properties
FOREACH (object IN CASE WHEN row.object IS NULL THEN [] ELSE [things[row.object]] END |
  CREATE (claim)-[:OBJECT]->(object)
)
FOREACH (piece IN [place IN row.evidence | things[place]] |
  CREATE (claim)-[:EVIDENCED_BY]->(piece)
)
RETURN count(*) AS created
