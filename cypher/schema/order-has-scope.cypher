// Keeps the HAS_SCOPE relationships of a node in the order of its lists (`hub` is that node, `sort` the order of the
// other end), so that a page of a hub of 10,000 costs what a page of a small one does.
// Parameters: none
// Row: none
// Bound: one index
CREATE INDEX has_scope_hub IF NOT EXISTS
FOR ()-[r:HAS_SCOPE]-()
ON (r.dataset, r.hub, r.sort)
