// Calls a version whole. Only the holder of the lock may: a loader that slept past its expiry must not.
// Parameters: $owner: string, $version: string, $counts: map
// Row: {version: string}
// Bound: two nodes
MATCH (lock:LoaderLock {name: 'loader'})
WHERE lock.owner = $owner
MATCH (dataset:Dataset {version: $version})
SET dataset += $counts, dataset.status = 'READY', dataset.loadedAt = timestamp()
RETURN dataset.version AS version
