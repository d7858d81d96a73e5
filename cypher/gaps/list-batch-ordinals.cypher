// The batches of a version, by series and number: what holes are found in. One list for every key asked for, which is always one.
// Parameters: $dataset: string, $keys: [string]
// Row: {key: string, node: {series: string, ordinal: int}}
UNWIND $keys AS key
MATCH (batch:Batch)
WHERE batch.dataset = $dataset AND batch.sort > ''
RETURN key, {series: batch.series, ordinal: batch.ordinal} AS node
ORDER BY batch.dataset, batch.sort
LIMIT 10000
