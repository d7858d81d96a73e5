// Keeps the nodes labelled Scope of a version in the order of the lists: a page is read without sorting.
// Parameters: none
// Row: none
// Bound: one index
CREATE INDEX scope_sort IF NOT EXISTS
FOR (n:Scope)
ON (n.dataset, n.sort)
