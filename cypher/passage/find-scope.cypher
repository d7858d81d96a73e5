// The scope of each passage; the first where claims name several.
// Parameters: $dataset: string, $keys: [string]
// Row: {key: string, node: map}
UNWIND $keys AS key
CALL (key) {
  MATCH (from:Passage {dataset: $dataset, key: key})-[edge:HAS_SCOPE]->(node:Scope)
  WHERE edge.level <> 'CANDIDATE'
  RETURN node
  ORDER BY node.sort
  LIMIT 1
}
RETURN key, node {.key, .sort, .text, .kind, .jurisdiction, label: 'Scope'} AS node
