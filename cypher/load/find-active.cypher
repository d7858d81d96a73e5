// The active version, the one before it, and what the active one holds.
// Parameters: none
// Row: {dataset: {version: string, status: string, previous: string | null, activatedAt: int, loadedAt: int, now: int}}
// Bound: two nodes
MATCH (active:ActiveDataset {name: 'active'})
MATCH (dataset:Dataset {version: active.version})
RETURN dataset {.*, previous: active.previous, activatedAt: active.activatedAt, now: timestamp()} AS dataset
LIMIT 1
