// Every version that has a node of its own, whole or half-loaded.
// Parameters: none
// Row: {version: string, status: string, active: string | null, previous: string | null}
// Bound: 1000 versions
MATCH (dataset:Dataset)
OPTIONAL MATCH (active:ActiveDataset {name: 'active'})
RETURN dataset.version AS version, dataset.status AS status, active.version AS active, active.previous AS previous
ORDER BY version
LIMIT 1000
