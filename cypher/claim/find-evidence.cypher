// Evidence of each claim, in the order of the text.
// Parameters: $dataset: string, $keys: [string], $limit: int
// Row: {key: string, node: map}
UNWIND $keys AS key
CALL (key) {
  MATCH (claim:Claim {dataset: $dataset, key: key})-[:EVIDENCED_BY]->(node:Evidence)
  RETURN node
  ORDER BY node.documentKey, node.spans[0], node.key
  LIMIT $limit
}
RETURN key, node {.*} AS node
