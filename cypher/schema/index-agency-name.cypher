// Finds nodes labelled Agency of a version by their name.
// Parameters: none
// Row: none
// Bound: one index
CREATE INDEX agency_name IF NOT EXISTS
FOR (n:Agency)
ON (n.dataset, n.name)
