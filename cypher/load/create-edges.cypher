// Creates the relationships that claims amount to.
// `$things` are element ids, and rows name their places in it; where one of them is not there nothing is created.
// Parameters: $things: [string], $rows: [{type: string, from: int, to: int, properties: map}]
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
WITH row, things[row.from] AS from, things[row.to] AS to
CREATE (from)-[edge:$(row.type)]->(to)
SET edge = row.properties
RETURN count(*) AS created
