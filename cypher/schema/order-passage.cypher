// Keeps the nodes labelled Passage of a version in the order of the lists: a page is read without sorting.
// Parameters: none
// Row: none
// Bound: one index
CREATE INDEX passage_sort IF NOT EXISTS
FOR (n:Passage)
ON (n.dataset, n.sort)
