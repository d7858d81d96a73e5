// Waits until every index is built; right after the first start of an engine they are not.
// Parameters: $seconds: int
// Row: none
// Bound: no node is read
CALL db.awaitIndexes($seconds)
