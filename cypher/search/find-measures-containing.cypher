// Keys of the measures that contain words which the full-text index cannot find.
// Parameters: $dataset: string, $words: [string], $limit: int
// Row: {key: string}
MATCH (node:Measure)
WHERE node.dataset = $dataset
  AND node.sort > ''
  AND all(word IN $words WHERE toLower(coalesce(node.searchTitle, '')) CONTAINS word
    OR toLower(coalesce(node.searchNames, '')) CONTAINS word
    OR toLower(coalesce(node.content, '')) CONTAINS word)
RETURN node.key AS key
LIMIT $limit
