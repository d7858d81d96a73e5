// A page of all PolicyDocument nodes, in their order.
// Parameters: $dataset: string, $after: string, $limit: int, $counted: boolean, $genre: [string] | null, $year: [int] | null, $inCorpus: boolean | null
// Row: {edges: [{cursor: string, node: map}], total: int}
CALL () {
  MATCH (node:PolicyDocument)
  WHERE node.dataset = $dataset AND node.sort > $after
    AND ($genre IS NULL OR node.genre IN $genre)
    AND ($year IS NULL OR node.year IN $year)
    AND ($inCorpus IS NULL OR node.inCorpus = $inCorpus)
  WITH node
  ORDER BY node.dataset, node.sort
  LIMIT $limit
  RETURN collect({cursor: node.sort, node: node {.key, .sort, .title, .documentNumber, .agencyCode, .year, .serial, .genre, .documentDate, .issuedOn, .publishedOn, .effectiveFrom, .validUntil, .addressee, .attachments, .inCorpus, .slug, .sha256, .sourceUrl, .publisher, .receivedOn, .origin, .unclaimed, label: 'PolicyDocument'}}) AS edges
}
CALL () {
  UNWIND CASE WHEN $counted THEN [true] ELSE [] END AS asked
  MATCH (node:PolicyDocument)
  WHERE node.dataset = $dataset AND node.sort > ''
    AND ($genre IS NULL OR node.genre IN $genre)
    AND ($year IS NULL OR node.year IN $year)
    AND ($inCorpus IS NULL OR node.inCorpus = $inCorpus)
  RETURN count(*) AS total
}
RETURN edges, total
