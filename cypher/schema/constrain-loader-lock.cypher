// Lets one LoaderLock exist, whatever two loaders do at once.
// Parameters: none
// Row: none
// Bound: one constraint
CREATE CONSTRAINT loader_lock_name IF NOT EXISTS
FOR (n:LoaderLock)
REQUIRE n.name IS UNIQUE
