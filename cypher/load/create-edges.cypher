// Creates the relationships that claims amount to, each at its place in the lists.
// `$things` are element ids, and the ends are places among them; where one of them is not there nothing is created.
// Parameters: $dataset: string, $things: [string], $type: [string], $from: [int], $to: [int], $hub: [string], $sort: [string],
// $role: [string | null], $level: [string], $claimIds: [[string]]
// Row: {created: int}
// Bound: $type
UNWIND range(0, size($things) - 1) AS place
MATCH (thing)
WHERE elementId(thing) = $things[place]
WITH place, thing
ORDER BY place
WITH collect(thing) AS things
WHERE size(things) = size($things)
UNWIND range(0, size($type) - 1) AS at
WITH at, things[$from[at]] AS from, things[$to[at]] AS to
CREATE (from)-[:$($type[at]) {
  dataset: $dataset, hub: $hub[at], sort: $sort[at], role: $role[at], level: $level[at], claimIds: $claimIds[at]
}]->(to)
RETURN count(*) AS created
