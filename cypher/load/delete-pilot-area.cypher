// Deletes what a version holds of label PilotArea, with its relationships. `key IS NOT NULL` makes the composite index usable.
// Parameters: $dataset: string
// Row: none
// Bound: the version; 2000 nodes in a transaction
MATCH (node:PilotArea)
WHERE node.dataset = $dataset AND node.key IS NOT NULL
CALL (node) {
  DETACH DELETE node
} IN TRANSACTIONS OF 2000 ROWS
