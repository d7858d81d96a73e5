// Other lineage of the two passages of a link: earlier passages that lead to the later one, and later ones that the earlier one leads to. The strongest first, then by
// score: what else could have been meant, candidates included.
// Parameters: $dataset: string, $keys: [string], $to: string, $limit: int
// Row: {key: string, node: {side: string, passage: string, kind: string, level: string, score: float | null, claimIds: [string]}}
UNWIND $keys AS key
MATCH (one:Passage {dataset: $dataset, key: key})
MATCH (two:Passage {dataset: $dataset, key: $to})
CALL (one, two) {
  MATCH (rival:Passage)-[edge:RESTATED_IN|EVOLVED_INTO|RELATED_TO]->(two)
  WHERE rival <> one
  WITH rival, edge
  LIMIT 1000
  CALL (edge) {
    OPTIONAL MATCH (claim:Claim {dataset: $dataset, key: edge.claimIds[0]})
    RETURN claim.score AS score
  }
  RETURN 'EARLIER' AS side, rival, edge, score
  ORDER BY CASE edge.level WHEN 'STATED' THEN 0 WHEN 'DERIVED' THEN 1 WHEN 'JUDGED' THEN 2 ELSE 3 END, score DESC, rival.sort
  LIMIT $limit
  UNION ALL
  WITH one, two
  MATCH (one)-[edge:RESTATED_IN|EVOLVED_INTO|RELATED_TO]->(rival:Passage)
  WHERE rival <> two
  WITH rival, edge
  LIMIT 1000
  CALL (edge) {
    OPTIONAL MATCH (claim:Claim {dataset: $dataset, key: edge.claimIds[0]})
    RETURN claim.score AS score
  }
  RETURN 'LATER' AS side, rival, edge, score
  ORDER BY CASE edge.level WHEN 'STATED' THEN 0 WHEN 'DERIVED' THEN 1 WHEN 'JUDGED' THEN 2 ELSE 3 END, score DESC, rival.sort
  LIMIT $limit
}
RETURN key, {side: side, passage: rival.key, kind: type(edge), level: edge.level, score: score, claimIds: edge.claimIds[..20]} AS node
