// Puts off the expiry of a lock that is still ours.
// Parameters: $owner: string, $seconds: float
// Row: {owner: string}
// Bound: one node
MATCH (lock:LoaderLock {name: 'loader'})
WHERE lock.owner = $owner
SET lock.expires = timestamp() + toInteger($seconds * 1000)
RETURN lock.owner AS owner
