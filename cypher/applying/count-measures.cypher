// How many measures have one of these scopes; a measure with two of them counts once. `key` is passed through.
// Parameters: $dataset: string, $keys: [string], $scopes: [string], $levels: [string]
// Row: {key: string, node: {total: int}}
// Bound: one row for each key
UNWIND $keys AS key
CALL () {
  UNWIND $scopes AS scope
  MATCH (measure:Measure)-[edge:HAS_SCOPE]->(:Scope {dataset: $dataset, key: scope})
  WHERE edge.level IN $levels
  RETURN count(DISTINCT measure) AS total
}
RETURN key, {total: total} AS node
