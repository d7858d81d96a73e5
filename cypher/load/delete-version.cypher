// Forgets a version whose nodes are gone.
// Parameters: $version: string
// Row: none
// Bound: one node
MATCH (dataset:Dataset {version: $version})
DELETE dataset
