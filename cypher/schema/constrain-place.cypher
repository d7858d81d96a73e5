// Makes (dataset, key) unique among the nodes labelled Place; every look-up by key is a seek in its index.
// Parameters: none
// Row: none
// Bound: one constraint
CREATE CONSTRAINT place_key IF NOT EXISTS
FOR (n:Place)
REQUIRE (n.dataset, n.key) IS UNIQUE
