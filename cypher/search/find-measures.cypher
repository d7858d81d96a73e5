// Keys of the measures that the full-text index finds.
// Parameters: $query: string, $limit: int
// Row: {key: string}
// Bound: $limit, handed to the index
CALL db.index.fulltext.queryNodes('search_words', $query, {limit: $limit})
YIELD node
RETURN node.key AS key
