// Things by label and key: one branch per label, because only a label that stands in the statement has an index.
// Parameters: $dataset: string, $keys: [{label: string, key: string}]
// Row: {label: string, key: string, node: map}
// Bound: one row for each key; a request is limited to 10,000
UNWIND $keys AS ref
CALL (ref) {
  WITH ref
  WHERE ref.label = 'PolicyDocument'
  MATCH (node:PolicyDocument {dataset: $dataset, key: ref.key})
  RETURN node
  UNION ALL
  WITH ref
  WHERE ref.label = 'Passage'
  MATCH (node:Passage {dataset: $dataset, key: ref.key})
  RETURN node
  UNION ALL
  WITH ref
  WHERE ref.label = 'Batch'
  MATCH (node:Batch {dataset: $dataset, key: ref.key})
  RETURN node
  UNION ALL
  WITH ref
  WHERE ref.label = 'Domain'
  MATCH (node:Domain {dataset: $dataset, key: ref.key})
  RETURN node
  UNION ALL
  WITH ref
  WHERE ref.label = 'Agency'
  MATCH (node:Agency {dataset: $dataset, key: ref.key})
  RETURN node
  UNION ALL
  WITH ref
  WHERE ref.label = 'PilotZone'
  MATCH (node:PilotZone {dataset: $dataset, key: ref.key})
  RETURN node
  UNION ALL
  WITH ref
  WHERE ref.label = 'PilotArea'
  MATCH (node:PilotArea {dataset: $dataset, key: ref.key})
  RETURN node
  UNION ALL
  WITH ref
  WHERE ref.label = 'Park'
  MATCH (node:Park {dataset: $dataset, key: ref.key})
  RETURN node
  UNION ALL
  WITH ref
  WHERE ref.label = 'Place'
  MATCH (node:Place {dataset: $dataset, key: ref.key})
  RETURN node
  UNION ALL
  WITH ref
  WHERE ref.label = 'Scope'
  MATCH (node:Scope {dataset: $dataset, key: ref.key})
  RETURN node
  UNION ALL
  WITH ref
  WHERE ref.label = 'Claim'
  MATCH (node:Claim {dataset: $dataset, key: ref.key})
  RETURN node
  UNION ALL
  WITH ref
  WHERE ref.label = 'Mention'
  MATCH (node:Mention {dataset: $dataset, key: ref.key})
  RETURN node
  UNION ALL
  WITH ref
  WHERE ref.label = 'Problem'
  MATCH (node:Problem {dataset: $dataset, key: ref.key})
  RETURN node
  UNION ALL
  WITH ref
  WHERE ref.label = 'Correction'
  MATCH (node:Correction {dataset: $dataset, key: ref.key})
  RETURN node
}
RETURN ref.label AS label, ref.key AS key, node {.*, text: CASE WHEN node:PolicyDocument THEN null ELSE node.text END, label: head([label IN labels(node) WHERE NOT label IN ['Measure', 'Searched']])} AS node
