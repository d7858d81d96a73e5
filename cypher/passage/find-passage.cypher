// Passage nodes by key.
// Parameters: $dataset: string, $keys: [string]
// Row: {key: string, node: map}
// Bound: one row for each key; a request is limited to 10,000
UNWIND $keys AS key
MATCH (node:Passage {dataset: $dataset, key: key})
RETURN key, node {.key, .sort, .documentKey, .documentTitle, .number, .path, .heading, .kind, .title, .content, .name, .ordinal, .spans, .titleSpans, .contentSpans, .row, .sequence, .columnsJson, .linksJson, .date, .year, label: 'Passage'} AS node
