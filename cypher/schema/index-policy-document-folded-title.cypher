// Finds nodes labelled PolicyDocument of a version by their foldedTitle.
// Parameters: none
// Row: none
// Bound: one index
CREATE INDEX policy_document_folded_title IF NOT EXISTS
FOR (n:PolicyDocument)
ON (n.dataset, n.foldedTitle)
