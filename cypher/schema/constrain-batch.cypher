// Makes (dataset, key) unique among the nodes labelled Batch; every look-up by key is a seek in its index.
// Parameters: none
// Row: none
// Bound: one constraint
CREATE CONSTRAINT batch_key IF NOT EXISTS
FOR (n:Batch)
REQUIRE (n.dataset, n.key) IS UNIQUE
