// Things that contain words which the full-text index cannot find: lone CJK characters. It walks what can be searched in a version. One label for all of
// them, because a branch for each of ten labels takes the planner seconds.
// Parameters: $dataset: string, $words: [string], $kinds: [string], $limit: int
// Row: {labels: [string], sorts: [string], titles: [string], names: [string], contents: [string], numbered: [boolean], scores: [float]}
MATCH (node:Searched)
WHERE node.dataset = $dataset
  AND node.searchKind IN $kinds
  AND all(word IN $words WHERE toLower(coalesce(node.searchTitle, '')) CONTAINS word
    OR toLower(coalesce(node.searchNames, '')) CONTAINS word
    OR toLower(coalesce(node.content, '')) CONTAINS word)
WITH node, CASE WHEN all(word IN $words WHERE toLower(coalesce(node.searchTitle, '')) CONTAINS word) THEN 2.0 ELSE 1.0 END AS score
ORDER BY score DESC, node.sort
LIMIT $limit
WITH node, score,
  CASE WHEN node:Passage THEN 'Passage' ELSE head([label IN labels(node) WHERE label <> 'Searched']) END AS label
RETURN
  collect(label) AS labels,
  collect(node.sort) AS sorts,
  collect(coalesce(node.searchTitle, '')) AS titles,
  collect(coalesce(node.searchNames, '')) AS names,
  collect(coalesce(node.content, '')) AS contents,
  collect(false) AS numbered,
  collect(score) AS scores
