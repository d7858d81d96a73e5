// What one version holds.
// Parameters: $version: string
// Row: {dataset: map}
// Bound: one version, which is unique
MATCH (dataset:Dataset {version: $version})
WHERE dataset.status = 'READY'
RETURN dataset {.*, previous: null, activatedAt: dataset.loadedAt, now: timestamp()} AS dataset
