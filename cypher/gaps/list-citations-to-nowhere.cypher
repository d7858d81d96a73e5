// A page of the documents that are cited and not in the corpus.
// Parameters: $dataset: string, $after: string, $limit: int, $counted: boolean, $levels: [string]
// Row: {edges: [{cursor: string, node: map}], total: int}
CALL () {
  MATCH (node:PolicyDocument)
  WHERE node.dataset = $dataset AND node.sort > $after AND NOT node.inCorpus
    AND EXISTS {
      MATCH (node)<-[link:CITES|BASED_ON|IMPLEMENTS|REPLIES_TO|FORWARDS]-(:PolicyDocument)
      WHERE link.level IN $levels
    }
  WITH node
  ORDER BY node.dataset, node.sort
  LIMIT $limit
  RETURN collect({cursor: node.sort, node: node {.key, .sort, .title, .documentNumber, .agencyCode, .year, .serial, .genre, .documentDate, .issuedOn, .publishedOn, .effectiveFrom, .validUntil, .addressee, .attachments, .inCorpus, .slug, .sha256, .sourceUrl, .publisher, .receivedOn, .origin, .unclaimed, label: 'PolicyDocument'}}) AS edges
}
CALL () {
  UNWIND CASE WHEN $counted THEN [true] ELSE [] END AS asked
  MATCH (node:PolicyDocument)
  WHERE node.dataset = $dataset AND node.sort > '' AND NOT node.inCorpus
    AND EXISTS {
      MATCH (node)<-[link:CITES|BASED_ON|IMPLEMENTS|REPLIES_TO|FORWARDS]-(:PolicyDocument)
      WHERE link.level IN $levels
    }
  RETURN count(*) AS total
}
RETURN edges, total
