// Keeps the nodes labelled Park of a version in the order of the lists: a page is read without sorting.
// Parameters: none
// Row: none
// Bound: one index
CREATE INDEX park_sort IF NOT EXISTS
FOR (n:Park)
ON (n.dataset, n.sort)
