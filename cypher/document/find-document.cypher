// PolicyDocument nodes by key.
// Parameters: $dataset: string, $keys: [string]
// Row: {key: string, node: map}
// Bound: one row for each key; a request is limited to 10,000
UNWIND $keys AS key
MATCH (node:PolicyDocument {dataset: $dataset, key: key})
RETURN key, node {.key, .sort, .title, .documentNumber, .agencyCode, .year, .serial, .genre, .documentDate, .issuedOn, .publishedOn, .effectiveFrom, .validUntil, .addressee, .attachments, .inCorpus, .slug, .sha256, .sourceUrl, .publisher, .receivedOn, .origin, .unclaimed, label: 'PolicyDocument'} AS node
