// Documents with each folded title; one with a text before a stub.
// Parameters: $dataset: string, $keys: [string]
// Row: {key: string, node: map}
UNWIND $keys AS key
CALL (key) {
  MATCH (node:PolicyDocument)
  WHERE node.dataset = $dataset AND node.foldedTitle = key
  RETURN node
  ORDER BY node.inCorpus DESC, node.sort
  LIMIT 1
}
RETURN key, node {.key, .sort, .title, .documentNumber, .agencyCode, .year, .serial, .genre, .documentDate, .issuedOn, .publishedOn, .effectiveFrom, .validUntil, .addressee, .attachments, .inCorpus, .slug, .sha256, .sourceUrl, .publisher, .receivedOn, .origin, .unclaimed, label: 'PolicyDocument'} AS node
