// The switch: one small write after which new requests read another version. The version it replaces stays as `previous`.
// Parameters: $owner: string, $version: string
// Row: {version: string, previous: string | null}
// Bound: three nodes
MATCH (lock:LoaderLock {name: 'loader'})
WHERE lock.owner = $owner
MATCH (dataset:Dataset {version: $version})
WHERE dataset.status = 'READY'
MERGE (active:ActiveDataset {name: 'active'})
SET active.previous = CASE WHEN active.version = $version THEN active.previous ELSE active.version END,
    active.activatedAt = CASE WHEN active.version = $version THEN active.activatedAt ELSE timestamp() END,
    active.version = $version
RETURN active.version AS version, active.previous AS previous
