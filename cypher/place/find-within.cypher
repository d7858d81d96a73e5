// The place that each place lies in; the first where claims name several.
// Parameters: $dataset: string, $keys: [string]
// Row: {key: string, node: map}
UNWIND $keys AS key
CALL (key) {
  MATCH (from:Place {dataset: $dataset, key: key})-[edge:LOCATED_IN]->(node:Place)
  WHERE edge.level <> 'CANDIDATE'
  RETURN node
  ORDER BY node.sort
  LIMIT 1
}
RETURN key, node {.key, .sort, .name, .shortNames, .level, label: 'Place'} AS node
