// Makes the version of a dataset unique.
// Parameters: none
// Row: none
// Bound: one constraint
CREATE CONSTRAINT dataset_version IF NOT EXISTS
FOR (d:Dataset)
REQUIRE d.version IS UNIQUE
