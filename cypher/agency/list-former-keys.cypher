// Keys that bodies had before the register knew them: their place and a name as printed. Read once for a version, page by page.
// Parameters: $dataset: string, $after: string, $limit: int
// Row: {key: string, sort: string, former: [string]}
MATCH (node:Agency)
WHERE node.dataset = $dataset AND node.sort > $after
WITH node, [node.name] + coalesce(node.aliases, []) + coalesce(node.formerNames, []) AS names
RETURN node.key AS key, node.sort AS sort,
       [name IN names WHERE node.jurisdiction IS NOT NULL | node.jurisdiction + '/' + name] +
       [name IN names WHERE node.stationedIn IS NOT NULL | node.stationedIn + '/' + name] AS former
ORDER BY node.dataset, node.sort
LIMIT $limit
