// Keeps the nodes labelled Measure of a version in the order of the lists: a page is read without sorting.
// Parameters: none
// Row: none
// Bound: one index
CREATE INDEX measure_sort IF NOT EXISTS
FOR (n:Measure)
ON (n.dataset, n.sort)
