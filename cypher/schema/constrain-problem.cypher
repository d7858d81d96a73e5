// Makes (dataset, key) unique among the nodes labelled Problem; every look-up by key is a seek in its index.
// Parameters: none
// Row: none
// Bound: one constraint
CREATE CONSTRAINT problem_key IF NOT EXISTS
FOR (n:Problem)
REQUIRE (n.dataset, n.key) IS UNIQUE
