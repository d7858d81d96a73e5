// Announces a version before its first row is written, so that a load that dies is found and cleaned.
// Parameters: $version: string
// Row: none
// Bound: one node
MERGE (dataset:Dataset {version: $version})
SET dataset.status = 'LOADING', dataset.startedAt = timestamp()
