// PilotZone nodes by key.
// Parameters: $dataset: string, $keys: [string]
// Row: {key: string, node: map}
// Bound: one row for each key; a request is limited to 10,000
UNWIND $keys AS key
MATCH (node:PilotZone {dataset: $dataset, key: key})
RETURN key, node {.key, .sort, .name, .aliases, label: 'PilotZone'} AS node
