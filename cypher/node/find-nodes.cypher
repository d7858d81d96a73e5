// Things by label and key: one branch per label, because only a label that stands in the statement has an index. A passage is given as passage/find-passage
// gives it, a document without its text.
// Parameters: $dataset: string, $keys: [{label: string, key: string}]
// Row: {label: string, key: string, node: map}
// Bound: one row for each key; a request is limited to 10,000
UNWIND $keys AS ref
CALL (ref) {
  WITH ref
  WHERE ref.label = 'PolicyDocument'
  MATCH (node:PolicyDocument {dataset: $dataset, key: ref.key})
  RETURN node {.*, text: null, label: 'PolicyDocument'} AS found
  UNION ALL
  WITH ref
  WHERE ref.label = 'Passage'
  MATCH (node:Passage {dataset: $dataset, key: ref.key})
  RETURN node {.key, .sort, .documentKey, .documentTitle, .number, .path, .heading, .kind, .title, .content, .name, .ordinal, .spans, .titleSpans, .contentSpans, .row, .sequence, .columnsJson, .linksJson, .date, .year, label: 'Passage'} AS found
  UNION ALL
  WITH ref
  WHERE ref.label = 'Batch'
  MATCH (node:Batch {dataset: $dataset, key: ref.key})
  RETURN node {.*, label: 'Batch'} AS found
  UNION ALL
  WITH ref
  WHERE ref.label = 'Domain'
  MATCH (node:Domain {dataset: $dataset, key: ref.key})
  RETURN node {.*, label: 'Domain'} AS found
  UNION ALL
  WITH ref
  WHERE ref.label = 'Agency'
  MATCH (node:Agency {dataset: $dataset, key: ref.key})
  RETURN node {.*, label: 'Agency'} AS found
  UNION ALL
  WITH ref
  WHERE ref.label = 'PilotZone'
  MATCH (node:PilotZone {dataset: $dataset, key: ref.key})
  RETURN node {.*, label: 'PilotZone'} AS found
  UNION ALL
  WITH ref
  WHERE ref.label = 'PilotArea'
  MATCH (node:PilotArea {dataset: $dataset, key: ref.key})
  RETURN node {.*, label: 'PilotArea'} AS found
  UNION ALL
  WITH ref
  WHERE ref.label = 'Park'
  MATCH (node:Park {dataset: $dataset, key: ref.key})
  RETURN node {.*, label: 'Park'} AS found
  UNION ALL
  WITH ref
  WHERE ref.label = 'Place'
  MATCH (node:Place {dataset: $dataset, key: ref.key})
  RETURN node {.*, label: 'Place'} AS found
  UNION ALL
  WITH ref
  WHERE ref.label = 'Scope'
  MATCH (node:Scope {dataset: $dataset, key: ref.key})
  RETURN node {.*, label: 'Scope'} AS found
  UNION ALL
  WITH ref
  WHERE ref.label = 'Claim'
  MATCH (node:Claim {dataset: $dataset, key: ref.key})
  RETURN node {.*, label: 'Claim'} AS found
  UNION ALL
  WITH ref
  WHERE ref.label = 'Mention'
  MATCH (node:Mention {dataset: $dataset, key: ref.key})
  RETURN node {.*, label: 'Mention'} AS found
  UNION ALL
  WITH ref
  WHERE ref.label = 'Problem'
  MATCH (node:Problem {dataset: $dataset, key: ref.key})
  RETURN node {.*, label: 'Problem'} AS found
  UNION ALL
  WITH ref
  WHERE ref.label = 'Correction'
  MATCH (node:Correction {dataset: $dataset, key: ref.key})
  RETURN node {.*, label: 'Correction'} AS found
}
RETURN ref.label AS label, ref.key AS key, found AS node
