// Keeps the nodes labelled Batch of a version in the order of the lists: a page is read without sorting.
// Parameters: none
// Row: none
// Bound: one index
CREATE INDEX batch_sort IF NOT EXISTS
FOR (n:Batch)
ON (n.dataset, n.sort)
