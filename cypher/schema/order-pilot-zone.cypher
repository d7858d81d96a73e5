// Keeps the nodes labelled PilotZone of a version in the order of the lists: a page is read without sorting.
// Parameters: none
// Row: none
// Bound: one index
CREATE INDEX pilot_zone_sort IF NOT EXISTS
FOR (n:PilotZone)
ON (n.dataset, n.sort)
