// Things that contain words which the full-text index cannot find: lone CJK characters. It walks the version label by label.
// Parameters: $dataset: string, $words: [string], $kinds: [string], $limit: int
// Row: {node: map, score: float}
CALL () {
  MATCH (node:PolicyDocument)
  WHERE node.dataset = $dataset
    AND node.sort > ''
    AND node.searchKind IN $kinds
    AND all(word IN $words WHERE toLower(coalesce(node.searchTitle, '')) CONTAINS word
      OR toLower(coalesce(node.searchNames, '')) CONTAINS word
      OR toLower(coalesce(node.content, '')) CONTAINS word)
  RETURN node, CASE WHEN all(word IN $words WHERE toLower(coalesce(node.searchTitle, '')) CONTAINS word) THEN 2.0 ELSE 1.0 END AS score
  ORDER BY score DESC, node.sort
  LIMIT $limit
  UNION ALL
  MATCH (node:Passage)
  WHERE node.dataset = $dataset
    AND node.sort > ''
    AND node.searchKind IN $kinds
    AND all(word IN $words WHERE toLower(coalesce(node.searchTitle, '')) CONTAINS word
      OR toLower(coalesce(node.searchNames, '')) CONTAINS word
      OR toLower(coalesce(node.content, '')) CONTAINS word)
  RETURN node, CASE WHEN all(word IN $words WHERE toLower(coalesce(node.searchTitle, '')) CONTAINS word) THEN 2.0 ELSE 1.0 END AS score
  ORDER BY score DESC, node.sort
  LIMIT $limit
  UNION ALL
  MATCH (node:Batch)
  WHERE node.dataset = $dataset
    AND node.sort > ''
    AND node.searchKind IN $kinds
    AND all(word IN $words WHERE toLower(coalesce(node.searchTitle, '')) CONTAINS word
      OR toLower(coalesce(node.searchNames, '')) CONTAINS word
      OR toLower(coalesce(node.content, '')) CONTAINS word)
  RETURN node, CASE WHEN all(word IN $words WHERE toLower(coalesce(node.searchTitle, '')) CONTAINS word) THEN 2.0 ELSE 1.0 END AS score
  ORDER BY score DESC, node.sort
  LIMIT $limit
  UNION ALL
  MATCH (node:Domain)
  WHERE node.dataset = $dataset
    AND node.sort > ''
    AND node.searchKind IN $kinds
    AND all(word IN $words WHERE toLower(coalesce(node.searchTitle, '')) CONTAINS word
      OR toLower(coalesce(node.searchNames, '')) CONTAINS word
      OR toLower(coalesce(node.content, '')) CONTAINS word)
  RETURN node, CASE WHEN all(word IN $words WHERE toLower(coalesce(node.searchTitle, '')) CONTAINS word) THEN 2.0 ELSE 1.0 END AS score
  ORDER BY score DESC, node.sort
  LIMIT $limit
  UNION ALL
  MATCH (node:Agency)
  WHERE node.dataset = $dataset
    AND node.sort > ''
    AND node.searchKind IN $kinds
    AND all(word IN $words WHERE toLower(coalesce(node.searchTitle, '')) CONTAINS word
      OR toLower(coalesce(node.searchNames, '')) CONTAINS word
      OR toLower(coalesce(node.content, '')) CONTAINS word)
  RETURN node, CASE WHEN all(word IN $words WHERE toLower(coalesce(node.searchTitle, '')) CONTAINS word) THEN 2.0 ELSE 1.0 END AS score
  ORDER BY score DESC, node.sort
  LIMIT $limit
  UNION ALL
  MATCH (node:PilotZone)
  WHERE node.dataset = $dataset
    AND node.sort > ''
    AND node.searchKind IN $kinds
    AND all(word IN $words WHERE toLower(coalesce(node.searchTitle, '')) CONTAINS word
      OR toLower(coalesce(node.searchNames, '')) CONTAINS word
      OR toLower(coalesce(node.content, '')) CONTAINS word)
  RETURN node, CASE WHEN all(word IN $words WHERE toLower(coalesce(node.searchTitle, '')) CONTAINS word) THEN 2.0 ELSE 1.0 END AS score
  ORDER BY score DESC, node.sort
  LIMIT $limit
  UNION ALL
  MATCH (node:PilotArea)
  WHERE node.dataset = $dataset
    AND node.sort > ''
    AND node.searchKind IN $kinds
    AND all(word IN $words WHERE toLower(coalesce(node.searchTitle, '')) CONTAINS word
      OR toLower(coalesce(node.searchNames, '')) CONTAINS word
      OR toLower(coalesce(node.content, '')) CONTAINS word)
  RETURN node, CASE WHEN all(word IN $words WHERE toLower(coalesce(node.searchTitle, '')) CONTAINS word) THEN 2.0 ELSE 1.0 END AS score
  ORDER BY score DESC, node.sort
  LIMIT $limit
  UNION ALL
  MATCH (node:Park)
  WHERE node.dataset = $dataset
    AND node.sort > ''
    AND node.searchKind IN $kinds
    AND all(word IN $words WHERE toLower(coalesce(node.searchTitle, '')) CONTAINS word
      OR toLower(coalesce(node.searchNames, '')) CONTAINS word
      OR toLower(coalesce(node.content, '')) CONTAINS word)
  RETURN node, CASE WHEN all(word IN $words WHERE toLower(coalesce(node.searchTitle, '')) CONTAINS word) THEN 2.0 ELSE 1.0 END AS score
  ORDER BY score DESC, node.sort
  LIMIT $limit
  UNION ALL
  MATCH (node:Place)
  WHERE node.dataset = $dataset
    AND node.sort > ''
    AND node.searchKind IN $kinds
    AND all(word IN $words WHERE toLower(coalesce(node.searchTitle, '')) CONTAINS word
      OR toLower(coalesce(node.searchNames, '')) CONTAINS word
      OR toLower(coalesce(node.content, '')) CONTAINS word)
  RETURN node, CASE WHEN all(word IN $words WHERE toLower(coalesce(node.searchTitle, '')) CONTAINS word) THEN 2.0 ELSE 1.0 END AS score
  ORDER BY score DESC, node.sort
  LIMIT $limit
  UNION ALL
  MATCH (node:Scope)
  WHERE node.dataset = $dataset
    AND node.sort > ''
    AND node.searchKind IN $kinds
    AND all(word IN $words WHERE toLower(coalesce(node.searchTitle, '')) CONTAINS word
      OR toLower(coalesce(node.searchNames, '')) CONTAINS word
      OR toLower(coalesce(node.content, '')) CONTAINS word)
  RETURN node, CASE WHEN all(word IN $words WHERE toLower(coalesce(node.searchTitle, '')) CONTAINS word) THEN 2.0 ELSE 1.0 END AS score
  ORDER BY score DESC, node.sort
  LIMIT $limit
}
WITH node, score
ORDER BY score DESC, node.sort
LIMIT $limit
RETURN node {.*, text: CASE WHEN node:PolicyDocument THEN null ELSE node.text END, searchLatin: null, label: head([label IN labels(node) WHERE label <> 'Measure'])} AS node, score
