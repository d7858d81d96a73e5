// Keeps the problems of a document in the order of its text.
// Parameters: none
// Row: none
// Bound: one index
CREATE INDEX problem_sort IF NOT EXISTS
FOR (n:Problem)
ON (n.dataset, n.documentKey, n.sort)
