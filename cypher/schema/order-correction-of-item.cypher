// Keeps the corrections of a passage or document in order.
// Parameters: none
// Row: none
// Bound: one index
CREATE INDEX correction_of_item IF NOT EXISTS
FOR (n:Correction)
ON (n.dataset, n.itemKey, n.sort)
