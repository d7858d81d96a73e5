// The domain of each passage; the first where claims name several.
// Parameters: $dataset: string, $keys: [string]
// Row: {key: string, node: map}
UNWIND $keys AS key
CALL (key) {
  MATCH (from:Passage {dataset: $dataset, key: key})-[edge:IN_DOMAIN]->(node:Domain)
  WHERE edge.level <> 'CANDIDATE'
  RETURN node
  ORDER BY node.sort
  LIMIT 1
}
RETURN key, node {.key, .sort, .name, .variants, label: 'Domain'} AS node
