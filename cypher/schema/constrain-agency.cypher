// Makes (dataset, key) unique among the nodes labelled Agency; every look-up by key is a seek in its index.
// Parameters: none
// Row: none
// Bound: one constraint
CREATE CONSTRAINT agency_key IF NOT EXISTS
FOR (n:Agency)
REQUIRE (n.dataset, n.key) IS UNIQUE
