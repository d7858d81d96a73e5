// Creates claims with what they are about and what they rest on, each at its place in the lists.
// (:Claim)-[:SUBJECT]->(), (:Claim)-[:OBJECT]->(), (:Claim)-[:EVIDENCED_BY]->(:Evidence)
// `$things` are element ids, and subjects, objects and evidence are places among them; where one of them is not there nothing is created.
// Parameters: $dataset: string, $things: [string], $subject: [int], $object: [int | null], $evidence: [[int]], $key: [string], $sort: [string], $predicate: [string],
// $role: [string | null], $value: [string | null], $assertedBy: [string], $level: [string], $method: [string], $document: [string | null],
// $confidence: [string | null], $score: [float | null], $note: [string | null], $noteZh: [string | null], $reviewer: [string | null], $reviewedOn: [string | null],
// $totalSort: [string | null], $totalRule: [string | null], $totalStated: [int | null], $totalFound: [int | null], $totalUndated: [int | null],
// $totalParts: [[string] | null], $totalMissing: [[string] | null]
// Row: {created: int}
// Bound: $key
UNWIND range(0, size($things) - 1) AS place
MATCH (thing)
WHERE elementId(thing) = $things[place]
WITH place, thing
ORDER BY place
WITH collect(thing) AS things
WHERE size(things) = size($things)
UNWIND range(0, size($key) - 1) AS at
WITH things, at, things[$subject[at]] AS subject
CREATE (claim:Claim {
  dataset: $dataset, key: $key[at], sort: $sort[at], predicate: $predicate[at], role: $role[at], value: $value[at],
  assertedBy: $assertedBy[at], level: $level[at], method: $method[at], document: $document[at],
  confidence: $confidence[at], score: $score[at], note: $note[at], noteZh: $noteZh[at],
  reviewer: $reviewer[at], reviewedOn: $reviewedOn[at],
  totalSort: $totalSort[at], totalRule: $totalRule[at], totalStated: $totalStated[at], totalFound: $totalFound[at],
  totalUndated: $totalUndated[at], totalParts: $totalParts[at], totalMissing: $totalMissing[at]
})-[:SUBJECT]->(subject)
FOREACH (object IN CASE WHEN $object[at] IS NULL THEN [] ELSE [things[$object[at]]] END |
  CREATE (claim)-[:OBJECT]->(object)
)
FOREACH (piece IN [place IN $evidence[at] | things[place]] |
  CREATE (claim)-[:EVIDENCED_BY]->(piece)
)
RETURN count(*) AS created
