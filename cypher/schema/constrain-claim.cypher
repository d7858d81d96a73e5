// Makes (dataset, key) unique among the nodes labelled Claim; every look-up by key is a seek in its index.
// Parameters: none
// Row: none
// Bound: one constraint
CREATE CONSTRAINT claim_key IF NOT EXISTS
FOR (n:Claim)
REQUIRE (n.dataset, n.key) IS UNIQUE
