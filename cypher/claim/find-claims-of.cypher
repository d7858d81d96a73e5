// Claims about each thing, and with it, in the order of their predicates.
// Parameters: $dataset: string, $keys: [{label: string, key: string}], $after: string, $limit: int, $levels: [string], $predicate: string | null, $counted: boolean
// Row: {label: string, key: string, edges: [{cursor: string, node: map}], total: int}
// Bound: one row for each key; a request is limited to 10,000
UNWIND $keys AS ref
CALL (ref) {
  WITH ref
  WHERE ref.label = 'PolicyDocument'
  MATCH (thing:PolicyDocument {dataset: $dataset, key: ref.key})
  RETURN thing
  UNION ALL
  WITH ref
  WHERE ref.label = 'Passage'
  MATCH (thing:Passage {dataset: $dataset, key: ref.key})
  RETURN thing
  UNION ALL
  WITH ref
  WHERE ref.label = 'Batch'
  MATCH (thing:Batch {dataset: $dataset, key: ref.key})
  RETURN thing
  UNION ALL
  WITH ref
  WHERE ref.label = 'Domain'
  MATCH (thing:Domain {dataset: $dataset, key: ref.key})
  RETURN thing
  UNION ALL
  WITH ref
  WHERE ref.label = 'Agency'
  MATCH (thing:Agency {dataset: $dataset, key: ref.key})
  RETURN thing
  UNION ALL
  WITH ref
  WHERE ref.label = 'PilotZone'
  MATCH (thing:PilotZone {dataset: $dataset, key: ref.key})
  RETURN thing
  UNION ALL
  WITH ref
  WHERE ref.label = 'PilotArea'
  MATCH (thing:PilotArea {dataset: $dataset, key: ref.key})
  RETURN thing
  UNION ALL
  WITH ref
  WHERE ref.label = 'Park'
  MATCH (thing:Park {dataset: $dataset, key: ref.key})
  RETURN thing
  UNION ALL
  WITH ref
  WHERE ref.label = 'Place'
  MATCH (thing:Place {dataset: $dataset, key: ref.key})
  RETURN thing
  UNION ALL
  WITH ref
  WHERE ref.label = 'Scope'
  MATCH (thing:Scope {dataset: $dataset, key: ref.key})
  RETURN thing
}
CALL (thing) {
  MATCH (thing)<-[:SUBJECT|OBJECT]-(claim:Claim)
  WHERE claim.sort > $after AND claim.level IN $levels AND ($predicate IS NULL OR claim.predicate = $predicate)
  WITH DISTINCT claim
  ORDER BY claim.sort
  LIMIT $limit
  RETURN collect({cursor: claim.sort, node: claim {.*, label: 'Claim'}}) AS edges
}
CALL (thing) {
  UNWIND CASE WHEN $counted THEN [true] ELSE [] END AS asked
  MATCH (thing)<-[:SUBJECT|OBJECT]-(claim:Claim)
  WHERE claim.level IN $levels AND ($predicate IS NULL OR claim.predicate = $predicate)
  RETURN count(DISTINCT claim) AS total
}
RETURN ref.label AS label, ref.key AS key, edges, total
