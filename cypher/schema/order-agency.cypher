// Keeps the nodes labelled Agency of a version in the order of the lists: a page is read without sorting.
// Parameters: none
// Row: none
// Bound: one index
CREATE INDEX agency_sort IF NOT EXISTS
FOR (n:Agency)
ON (n.dataset, n.sort)
