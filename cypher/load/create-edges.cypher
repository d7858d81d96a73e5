// Creates the relationships that claims amount to.
// Parameters: $rows: [{type: string, from: string, to: string, properties: map}]
// Row: none
// Bound: $rows
UNWIND $rows AS row
MATCH (from)
WHERE elementId(from) = row.from
MATCH (to)
WHERE elementId(to) = row.to
CREATE (from)-[edge:$(row.type)]->(to)
SET edge = row.properties
