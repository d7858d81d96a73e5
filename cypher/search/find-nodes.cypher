// Hits of the full-text index, best first, and the documents with the numbers that were asked for.
// Parameters: $dataset: string, $query: string, $numbers: [string], $limit: int
// Row: {node: map, score: float}
CALL () {
  CALL db.index.fulltext.queryNodes('search_words', $query, {limit: $limit})
  YIELD node, score
  RETURN node, score
  UNION ALL
  UNWIND $numbers AS number
  MATCH (node:PolicyDocument)
  WHERE node.dataset = $dataset AND node.documentNumber = number
  RETURN node, 900.0 AS score
}
WITH node, score
LIMIT 400
RETURN node {.key, .sort, .searchTitle, .searchNames, .content, .documentNumber, label: head([label IN labels(node) WHERE NOT label IN ['Measure', 'Searched']])} AS node, score
