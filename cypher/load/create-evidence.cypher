// Creates pieces of evidence, each tied to the document it stands in (a REFERENCE stands in none) and each at its place in the lists.
// (:Evidence)-[:IN]->(:PolicyDocument)
// `$things` are element ids, and documents are places among them; where one of them is not there nothing is created.
// Parameters: $dataset: string, $things: [string], $document: [int | null], $key: [string], $kind: [string], $documentKey: [string | null], $quote: [string | null],
// $spans: [[int]], $passageKey: [string | null], $row: [int | null], $sequence: [string | null], $column: [string | null],
// $publisher: [string | null], $title: [string | null], $url: [string | null], $dateRead: [string | null]
// Row: {id: string}
// Bound: $key
UNWIND range(0, size($things) - 1) AS place
MATCH (thing)
WHERE elementId(thing) = $things[place]
WITH place, thing
ORDER BY place
WITH collect(thing) AS things
WHERE size(things) = size($things)
UNWIND range(0, size($key) - 1) AS at
CREATE (evidence:Evidence {
  dataset: $dataset, key: $key[at], kind: $kind[at], documentKey: $documentKey[at], quote: $quote[at], spans: $spans[at],
  passageKey: $passageKey[at], row: $row[at], sequence: $sequence[at], column: $column[at],
  publisher: $publisher[at], title: $title[at], url: $url[at], dateRead: $dateRead[at]
})
FOREACH (document IN CASE WHEN $document[at] IS NULL THEN [] ELSE [things[$document[at]]] END |
  CREATE (evidence)-[:IN]->(document)
)
RETURN elementId(evidence) AS id
