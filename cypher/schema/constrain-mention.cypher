// Makes (dataset, key) unique among the nodes labelled Mention; every look-up by key is a seek in its index.
// Parameters: none
// Row: none
// Bound: one constraint
CREATE CONSTRAINT mention_key IF NOT EXISTS
FOR (n:Mention)
REQUIRE (n.dataset, n.key) IS UNIQUE
