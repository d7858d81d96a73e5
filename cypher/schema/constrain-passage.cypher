// Makes (dataset, key) unique among the nodes labelled Passage; every look-up by key is a seek in its index.
// Parameters: none
// Row: none
// Bound: one constraint
CREATE CONSTRAINT passage_key IF NOT EXISTS
FOR (n:Passage)
REQUIRE (n.dataset, n.key) IS UNIQUE
