// Keeps the nodes labelled Domain of a version in the order of the lists: a page is read without sorting.
// Parameters: none
// Row: none
// Bound: one index
CREATE INDEX domain_sort IF NOT EXISTS
FOR (n:Domain)
ON (n.dataset, n.sort)
