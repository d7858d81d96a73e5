// Makes (dataset, key) unique among the nodes labelled Correction; every look-up by key is a seek in its index.
// Parameters: none
// Row: none
// Bound: one constraint
CREATE CONSTRAINT correction_key IF NOT EXISTS
FOR (n:Correction)
REQUIRE (n.dataset, n.key) IS UNIQUE
