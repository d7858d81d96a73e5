// Hits of the full-text index, best first, and the documents with the numbers that were asked for. Content, which is most of a hit, is given where it has to be looked at.
// Parameters: $dataset: string, $query: string, $numbers: [string], $withContent: boolean, $limit: int
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
RETURN node {.key, .sort, .searchTitle, .searchNames, .documentNumber, content: CASE WHEN $withContent THEN node.content END, label: head([label IN labels(node) WHERE NOT label IN ['Measure', 'Searched']])} AS node, score
