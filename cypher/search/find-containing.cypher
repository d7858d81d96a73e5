// Things that contain words which the full-text index cannot find: lone CJK characters. It walks what can be searched in a version. One label for all of
// them, because a branch for each of ten labels takes the planner seconds.
// Parameters: $dataset: string, $words: [string], $kinds: [string], $limit: int
// Row: {node: map, score: float}
MATCH (node:Searched)
WHERE node.dataset = $dataset
  AND node.searchKind IN $kinds
  AND all(word IN $words WHERE toLower(coalesce(node.searchTitle, '')) CONTAINS word
    OR toLower(coalesce(node.searchNames, '')) CONTAINS word
    OR toLower(coalesce(node.content, '')) CONTAINS word)
WITH node, CASE WHEN all(word IN $words WHERE toLower(coalesce(node.searchTitle, '')) CONTAINS word) THEN 2.0 ELSE 1.0 END AS score
ORDER BY score DESC, node.sort
LIMIT $limit
RETURN node {.key, .sort, .searchTitle, .searchNames, .content, .documentNumber, label: head([label IN labels(node) WHERE NOT label IN ['Measure', 'Searched']])} AS node, score
