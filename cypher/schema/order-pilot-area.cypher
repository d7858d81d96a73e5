// Keeps the nodes labelled PilotArea of a version in the order of the lists: a page is read without sorting.
// Parameters: none
// Row: none
// Bound: one index
CREATE INDEX pilot_area_sort IF NOT EXISTS
FOR (n:PilotArea)
ON (n.dataset, n.sort)
