// Makes (dataset, key) unique among the nodes labelled Evidence; every look-up by key is a seek in its index.
// Parameters: none
// Row: none
// Bound: one constraint
CREATE CONSTRAINT evidence_key IF NOT EXISTS
FOR (n:Evidence)
REQUIRE (n.dataset, n.key) IS UNIQUE
