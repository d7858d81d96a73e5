// Keys that documents had before: those of the manifest, and the short name of a text whose number is known by now. Read once for a version, page by page.
// Parameters: $dataset: string, $after: string, $limit: int
// Row: {key: string, sort: string, former: [string]}
MATCH (node:PolicyDocument)
WHERE node.dataset = $dataset AND node.sort > $after
RETURN node.key AS key, node.sort AS sort, coalesce(node.formerKeys, []) + coalesce(node.slug, []) AS former
ORDER BY node.dataset, node.sort
LIMIT $limit
