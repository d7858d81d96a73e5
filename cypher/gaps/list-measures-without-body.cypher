// A page of the measures that no text names a body for.
// Parameters: $dataset: string, $after: string, $limit: int, $counted: boolean
// Row: {edges: [{cursor: string, node: map}], total: int}
CALL () {
  MATCH (node:Measure)
  WHERE node.dataset = $dataset AND node.sort > $after AND size(node.agencyKeys) = 0
  WITH node
  ORDER BY node.dataset, node.sort
  LIMIT $limit
  RETURN collect({cursor: node.sort, node: node {.key, .sort, .documentKey, .documentTitle, .number, .path, .heading, .kind, .title, .content, .name, .ordinal, .spans, .titleSpans, .contentSpans, .row, .sequence, .columnsJson, .linksJson, .date, .year, label: 'Passage'}}) AS edges
}
CALL () {
  UNWIND CASE WHEN $counted THEN [true] ELSE [] END AS asked
  MATCH (node:Measure)
  WHERE node.dataset = $dataset AND node.sort > '' AND size(node.agencyKeys) = 0
  RETURN count(*) AS total
}
RETURN edges, total
