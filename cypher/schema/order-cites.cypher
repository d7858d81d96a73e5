// Keeps the CITES relationships of a node in the order of its lists (`hub` is that node, `sort` the order of the
// other end), so that a page of a hub of 10,000 costs what a page of a small one does.
// Parameters: none
// Row: none
// Bound: one index
CREATE INDEX cites_hub IF NOT EXISTS
FOR ()-[r:CITES]-()
ON (r.dataset, r.hub, r.sort)
