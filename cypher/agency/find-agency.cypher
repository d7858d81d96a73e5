// Agency nodes by key.
// Parameters: $dataset: string, $keys: [string]
// Row: {key: string, node: map}
// Bound: one row for each key; a request is limited to 10,000
UNWIND $keys AS key
MATCH (node:Agency {dataset: $dataset, key: key})
RETURN key, node {.key, .sort, .name, .tier, .jurisdiction, .stationedIn, .aliases, .formerNames, .resolution, .candidates, .note, .validFrom, .validUntil, label: 'Agency'} AS node
