// Makes (dataset, key) unique among the nodes labelled Scope; every look-up by key is a seek in its index.
// Parameters: none
// Row: none
// Bound: one constraint
CREATE CONSTRAINT scope_key IF NOT EXISTS
FOR (n:Scope)
REQUIRE (n.dataset, n.key) IS UNIQUE
