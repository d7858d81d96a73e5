// Makes (dataset, key) unique among the nodes labelled Park; every look-up by key is a seek in its index.
// Parameters: none
// Row: none
// Bound: one constraint
CREATE CONSTRAINT park_key IF NOT EXISTS
FOR (n:Park)
REQUIRE (n.dataset, n.key) IS UNIQUE
