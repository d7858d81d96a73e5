// Makes (dataset, key) unique among the nodes labelled PilotZone; every look-up by key is a seek in its index.
// Parameters: none
// Row: none
// Bound: one constraint
CREATE CONSTRAINT pilot_zone_key IF NOT EXISTS
FOR (n:PilotZone)
REQUIRE (n.dataset, n.key) IS UNIQUE
