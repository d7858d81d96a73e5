// Keeps the BASED_ON relationships of a node in the order of its lists (`hub` is that node, `sort` the order of the
// other end), so that a page of a hub of 10,000 costs what a page of a small one does.
// Parameters: none
// Row: none
// Bound: one index
CREATE INDEX based_on_hub IF NOT EXISTS
FOR ()-[r:BASED_ON]-()
ON (r.dataset, r.hub, r.sort)
