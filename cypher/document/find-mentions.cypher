// Mentions of each document, in the order of its text.
// Parameters: $dataset: string, $keys: [string], $after: string, $limit: int, $counted: boolean, $kinds: [string] | null
// Row: {key: string, edges: [{cursor: string, node: map}], total: int}
UNWIND $keys AS key
CALL (key) {
  MATCH (node:Mention)
  WHERE node.dataset = $dataset AND node.documentKey = key AND node.sort > $after AND ($kinds IS NULL OR node.kind IN $kinds)
  WITH node
  ORDER BY node.dataset, node.documentKey, node.sort
  LIMIT $limit
  RETURN collect({cursor: node.sort, node: node {label: 'Mention', .key, .sort, .documentKey, .passageKey, .kind, .text, .value, .spans, .resolution, .target, .candidates, .reason}}) AS edges
}
CALL (key) {
  UNWIND CASE WHEN $counted THEN [true] ELSE [] END AS asked
  MATCH (node:Mention)
  WHERE node.dataset = $dataset AND node.documentKey = key AND node.sort > '' AND ($kinds IS NULL OR node.kind IN $kinds)
  RETURN count(*) AS total
}
RETURN key, edges, total
