// Makes (dataset, key) unique among the nodes labelled PolicyDocument; every look-up by key is a seek in its index.
// Parameters: none
// Row: none
// Bound: one constraint
CREATE CONSTRAINT policy_document_key IF NOT EXISTS
FOR (n:PolicyDocument)
REQUIRE (n.dataset, n.key) IS UNIQUE
