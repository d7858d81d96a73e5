// A page of the measures that spread to a scope that covers more, in the order of the corpus. A trial is `LEVEL area`; it counts where its level is asked for.
// Parameters: $dataset: string, $after: string, $limit: int, $counted: boolean, $levels: [string], $areas: [string] | null, $tried: boolean | null, $batches: [string] | null, $domains: [string] | null, $scopes: [string] | null, $kinds: [string] | null
// Row: {edges: [{cursor: string, node: map}], total: int}
CALL () {
  MATCH (node:Measure)
  WHERE node.dataset = $dataset AND node.promotionSort > $after
    AND any(level IN node.promotionLevels WHERE level IN $levels)
    AND ($areas IS NULL OR any(trial IN node.trials WHERE split(trial, ' ')[0] IN $levels AND split(trial, ' ')[1] IN $areas))
    AND ($tried IS NULL OR $tried = any(trial IN node.trials WHERE split(trial, ' ')[0] IN $levels))
    AND ($batches IS NULL OR any(batch IN node.batchKeys WHERE batch IN $batches))
    AND ($domains IS NULL OR any(domain IN node.domainKeys WHERE domain IN $domains))
    AND ($scopes IS NULL OR any(scope IN node.scopeKinds WHERE scope IN $scopes))
    AND ($kinds IS NULL OR node.kind IN $kinds)
  WITH node
  ORDER BY node.dataset, node.promotionSort
  LIMIT $limit
  RETURN collect({cursor: node.promotionSort, node: node {.key, .sort, .documentKey, .documentTitle, .number, .path, .heading, .kind, .title, .content, .name, .ordinal, .spans, .titleSpans, .contentSpans, .row, .sequence, .columnsJson, .linksJson, .date, .year, label: 'Passage'}}) AS edges
}
CALL () {
  UNWIND CASE WHEN $counted THEN [true] ELSE [] END AS asked
  MATCH (node:Measure)
  WHERE node.dataset = $dataset AND node.promotionSort > ''
    AND any(level IN node.promotionLevels WHERE level IN $levels)
    AND ($areas IS NULL OR any(trial IN node.trials WHERE split(trial, ' ')[0] IN $levels AND split(trial, ' ')[1] IN $areas))
    AND ($tried IS NULL OR $tried = any(trial IN node.trials WHERE split(trial, ' ')[0] IN $levels))
    AND ($batches IS NULL OR any(batch IN node.batchKeys WHERE batch IN $batches))
    AND ($domains IS NULL OR any(domain IN node.domainKeys WHERE domain IN $domains))
    AND ($scopes IS NULL OR any(scope IN node.scopeKinds WHERE scope IN $scopes))
    AND ($kinds IS NULL OR node.kind IN $kinds)
  RETURN count(*) AS total
}
RETURN edges, total
