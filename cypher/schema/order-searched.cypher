// Finds what can be searched in a version by its kind.
// Parameters: none
// Row: none
// Bound: one index
CREATE INDEX searched_kind IF NOT EXISTS
FOR (n:Searched)
ON (n.dataset, n.searchKind)
