// The stored text of each document.
// Parameters: $dataset: string, $keys: [string]
// Row: {key: string, node: string}
// Bound: one row for each key; a request is limited to 10,000
UNWIND $keys AS key
MATCH (document:PolicyDocument {dataset: $dataset, key: key})
RETURN key, document.text AS node
