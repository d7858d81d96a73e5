// A page of the stated totals that the text ties to something of the corpus, with what was found of it at load, in the order of the corpus.
// Parameters: $dataset: string, $after: string, $limit: int, $counted: boolean, $documents: [string] | null, $rules: [string] | null, $gapsOnly: boolean
// Row: {edges: [{cursor: string, node: map}], total: int}
CALL () {
  MATCH (node:Claim)
  WHERE node.dataset = $dataset AND node.totalSort > $after
    AND ($documents IS NULL OR node.document IN $documents)
    AND ($rules IS NULL OR node.totalRule IN $rules)
    AND (NOT $gapsOnly OR node.totalStated <> node.totalFound)
  WITH node
  ORDER BY node.dataset, node.totalSort
  LIMIT $limit
  RETURN collect({cursor: node.totalSort, node: node {.*, label: 'StatedTotal'}}) AS edges
}
CALL () {
  UNWIND CASE WHEN $counted THEN [true] ELSE [] END AS asked
  MATCH (node:Claim)
  WHERE node.dataset = $dataset AND node.totalSort > ''
    AND ($documents IS NULL OR node.document IN $documents)
    AND ($rules IS NULL OR node.totalRule IN $rules)
    AND (NOT $gapsOnly OR node.totalStated <> node.totalFound)
  RETURN count(*) AS total
}
RETURN edges, total
