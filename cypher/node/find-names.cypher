// Names of things by label and key, to show beside counts.
// Parameters: $dataset: string, $keys: [{label: string, key: string}]
// Row: {label: string, key: string, node: {name: string}}
// Bound: one row for each key; a request is limited to 10,000
UNWIND $keys AS ref
CALL (ref) {
  WITH ref
  WHERE ref.label = 'PolicyDocument'
  MATCH (node:PolicyDocument {dataset: $dataset, key: ref.key})
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
}
RETURN ref.label AS label, ref.key AS key, {name: coalesce(node.name, node.title, node.key)} AS node
