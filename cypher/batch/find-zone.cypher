// The zone of each batch; the first where claims name several.
// Parameters: $dataset: string, $keys: [string]
// Row: {key: string, node: map}
UNWIND $keys AS key
CALL (key) {
  MATCH (from:Batch {dataset: $dataset, key: key})-[edge:BATCH_OF]->(node:PilotZone)
  WHERE edge.level <> 'CANDIDATE'
  RETURN node
  ORDER BY node.sort
  LIMIT 1
}
RETURN key, node {.key, .sort, .name, .aliases, label: 'PilotZone'} AS node
