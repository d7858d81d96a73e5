// Corrections of each passage or document, in order.
// Parameters: $dataset: string, $keys: [string], $limit: int
// Row: {key: string, node: map}
UNWIND $keys AS key
CALL (key) {
  MATCH (node:Correction)
  WHERE node.dataset = $dataset AND node.itemKey = key AND node.sort > ''
  RETURN node
  ORDER BY node.sort
  LIMIT $limit
}
RETURN key, node {label: 'Correction', .key, .sort, .documentKey, .passageKey, .field, .from, .to, .who, .why} AS node
