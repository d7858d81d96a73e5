// Keeps the corrections of a passage in order.
// Parameters: none
// Row: none
// Bound: one index
CREATE INDEX correction_sort IF NOT EXISTS
FOR (n:Correction)
ON (n.dataset, n.passageKey, n.sort)
