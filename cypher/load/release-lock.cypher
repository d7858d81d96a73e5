// Gives the lock back, if it is ours.
// Parameters: $owner: string
// Row: none
// Bound: one node
MATCH (lock:LoaderLock {name: 'loader'})
WHERE lock.owner = $owner
REMOVE lock.owner, lock.expires
