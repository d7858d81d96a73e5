// Makes (dataset, key) unique among the nodes labelled PilotArea; every look-up by key is a seek in its index.
// Parameters: none
// Row: none
// Bound: one constraint
CREATE CONSTRAINT pilot_area_key IF NOT EXISTS
FOR (n:PilotArea)
REQUIRE (n.dataset, n.key) IS UNIQUE
