// Finds nodes labelled PolicyDocument of a version by their documentNumber.
// Parameters: none
// Row: none
// Bound: one index
CREATE INDEX policy_document_document_number IF NOT EXISTS
FOR (n:PolicyDocument)
ON (n.dataset, n.documentNumber)
