// Lets one ActiveDataset exist, whatever two loaders do at once.
// Parameters: none
// Row: none
// Bound: one constraint
CREATE CONSTRAINT active_dataset_name IF NOT EXISTS
FOR (n:ActiveDataset)
REQUIRE n.name IS UNIQUE
