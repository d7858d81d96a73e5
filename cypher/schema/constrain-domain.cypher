// Makes (dataset, key) unique among the nodes labelled Domain; every look-up by key is a seek in its index.
// Parameters: none
// Row: none
// Bound: one constraint
CREATE CONSTRAINT domain_key IF NOT EXISTS
FOR (n:Domain)
REQUIRE (n.dataset, n.key) IS UNIQUE
