// Takes the lock of the loaders, or says who has it. The first SET takes the write lock of the node before its owner is read: without it
// two loaders that start at once both see it free (reads are read-committed).
// Parameters: $owner: string, $seconds: float
// Row: {owner: string, expires: int, taken: boolean}
// Bound: one node
MERGE (lock:LoaderLock {name: 'loader'})
SET lock.asked = timestamp()
WITH lock, coalesce(lock.owner = $owner OR lock.expires < timestamp(), true) AS free
SET lock.owner = CASE WHEN free THEN $owner ELSE lock.owner END,
    lock.expires = CASE WHEN free THEN timestamp() + toInteger($seconds * 1000) ELSE lock.expires END
RETURN lock.owner AS owner, lock.expires AS expires, free AS taken
