// Creates the nodes of a batch.
// Parameters: $rows: [{labels: [string], properties: map}]
// Row: {id: string}
// Bound: $rows
UNWIND $rows AS row
CREATE (node:$(row.labels))
SET node = row.properties
RETURN elementId(node) AS id
