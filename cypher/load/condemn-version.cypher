// Marks a version that is about to be deleted, so that a deletion that dies half-way is taken up by the next load.
// Parameters: $version: string
// Row: none
// Bound: one node
MATCH (dataset:Dataset {version: $version})
SET dataset.status = 'LOADING'
