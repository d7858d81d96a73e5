// The subject of each claim.
// Parameters: $dataset: string, $keys: [string]
// Row: {key: string, node: map}
UNWIND $keys AS key
CALL (key) {
  MATCH (claim:Claim {dataset: $dataset, key: key})-[:SUBJECT]->(node)
  RETURN node
  LIMIT 1
}
RETURN key, node {.*, text: CASE WHEN node:PolicyDocument THEN null ELSE node.text END, label: head([label IN labels(node) WHERE NOT label IN ['Measure', 'Searched']])} AS node
