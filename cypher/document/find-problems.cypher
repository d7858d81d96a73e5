// Remarks of the reader on each document, in the order of its text.
// Parameters: $dataset: string, $keys: [string], $after: string, $limit: int, $counted: boolean
// Row: {key: string, edges: [{cursor: string, node: map}], total: int}
UNWIND $keys AS key
CALL (key) {
  MATCH (node:Problem)
  WHERE node.dataset = $dataset AND node.documentKey = key AND node.sort > $after
  WITH node
  ORDER BY node.dataset, node.documentKey, node.sort
  LIMIT $limit
  RETURN collect({cursor: node.sort, node: node {label: 'Problem', .key, .sort, .documentKey, .passageKey, .code, .severity, .message, .start, .end}}) AS edges
}
CALL (key) {
  UNWIND CASE WHEN $counted THEN [true] ELSE [] END AS asked
  MATCH (node:Problem)
  WHERE node.dataset = $dataset AND node.documentKey = key AND node.sort > ''
  RETURN count(*) AS total
}
RETURN key, edges, total
