// Hits of the full-text index, best first, and the documents with the numbers that were asked for: by columns, because the names of seven fields, said for each of 200 hits,
// take as long to read as the hits. Content, which is most of a hit, is given where it has to be looked at.
// Parameters: $dataset: string, $query: string, $numbers: [string], $withContent: boolean, $limit: int
// Row: {labels: [string], sorts: [string], titles: [string], names: [string], contents: [string], numbered: [boolean], scores: [float]}
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
WITH node, score,
  CASE WHEN node:Passage THEN 'Passage' ELSE head([label IN labels(node) WHERE label <> 'Searched']) END AS label
RETURN
  collect(label) AS labels,
  collect(node.sort) AS sorts,
  collect(coalesce(node.searchTitle, '')) AS titles,
  collect(coalesce(node.searchNames, '')) AS names,
  collect(CASE WHEN $withContent THEN coalesce(node.content, '') ELSE '' END) AS contents,
  collect(coalesce(node.documentNumber IN $numbers, false)) AS numbered,
  collect(score) AS scores
