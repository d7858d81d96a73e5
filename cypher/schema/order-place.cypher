// Keeps the nodes labelled Place of a version in the order of the lists: a page is read without sorting.
// Parameters: none
// Row: none
// Bound: one index
CREATE INDEX place_sort IF NOT EXISTS
FOR (n:Place)
ON (n.dataset, n.sort)
