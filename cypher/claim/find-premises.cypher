// Claims that each claim was derived from, in order.
// Parameters: $dataset: string, $keys: [string], $limit: int
// Row: {key: string, node: map}
UNWIND $keys AS key
CALL (key) {
  MATCH (claim:Claim {dataset: $dataset, key: key})-[edge:RESTS_ON]->(node:Claim)
  RETURN node
  ORDER BY edge.ordinal
  LIMIT $limit
}
RETURN key, node {.*, label: 'Claim'} AS node
