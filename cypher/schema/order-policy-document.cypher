// Keeps the nodes labelled PolicyDocument of a version in the order of the lists: a page is read without sorting.
// Parameters: none
// Row: none
// Bound: one index
CREATE INDEX policy_document_sort IF NOT EXISTS
FOR (n:PolicyDocument)
ON (n.dataset, n.sort)
