// Keeps the mentions of a document in the order of its text.
// Parameters: none
// Row: none
// Bound: one index
CREATE INDEX mention_sort IF NOT EXISTS
FOR (n:Mention)
ON (n.dataset, n.documentKey, n.sort)
