// What a ladder says of each passage beside its links: scope with what it covers, area of trial, batch, zone, and the document that dates it.
// Covers that rest on a judgement are left out: the comparison of two scopes must not become a judgement by them.
// Parameters: $dataset: string, $keys: [string], $levels: [string]
// Row: {key: string, node: {key: string, name: string, kind: string | null, document: map, scope: map | null, areas: [map], batch: map | null}}
// Bound: one row for each key; of each passage one scope, one batch, five areas; a request is limited to 10,000
UNWIND $keys AS key
MATCH (passage:Passage {dataset: $dataset, key: key})
CALL (passage) {
  OPTIONAL MATCH (passage)-[edge:HAS_SCOPE]->(scope:Scope)
  WHERE edge.level IN $levels
  WITH edge, scope
  ORDER BY CASE edge.level WHEN 'STATED' THEN 0 WHEN 'DERIVED' THEN 1 ELSE 2 END, scope.sort
  LIMIT 1
  RETURN scope {.key, .text, .kind, .jurisdiction, level: edge.level, claimIds: edge.claimIds[..20], covers: COLLECT {
    MATCH (scope)-[covers:COVERS]->(thing)
    WHERE covers.level IN ['STATED', 'DERIVED']
    WITH covers, thing
    ORDER BY thing.sort
    LIMIT 50
    RETURN {ref: head(labels(thing)) + ':' + thing.key, claimIds: covers.claimIds[..5], within: COLLECT {
      MATCH (thing)-[:LOCATED_IN|AREA_OF*1..5]->(around)
      RETURN DISTINCT head(labels(around)) + ':' + around.key
      LIMIT 50
    }}
  }} AS scope
}
CALL (passage) {
  OPTIONAL MATCH (passage)-[edge:PILOTED_IN]->(area:PilotArea)
  WHERE edge.level IN $levels
  WITH edge, area
  ORDER BY area.sort
  LIMIT 5
  RETURN collect(area {.key, .name, level: edge.level, claimIds: edge.claimIds[..20], within: COLLECT {
    MATCH (area)-[:LOCATED_IN|AREA_OF*1..5]->(around)
    RETURN DISTINCT head(labels(around)) + ':' + around.key
    LIMIT 50
  }}) AS areas
}
CALL (passage) {
  OPTIONAL MATCH (passage)-[edge:IN_BATCH]->(batch:Batch)
  WHERE edge.level IN $levels
  OPTIONAL MATCH (batch)-[of:BATCH_OF]->(zone:PilotZone)
  WHERE of.level IN $levels
  WITH edge, batch, of, zone
  ORDER BY batch.sort, zone.sort
  LIMIT 1
  RETURN batch {.key, .series, level: edge.level, claimIds: edge.claimIds[..20], zone: zone {.key, .name, level: of.level, claimIds: of.claimIds[..20], within: COLLECT {
    MATCH (zone)-[:LOCATED_IN*1..4]->(around)
    RETURN DISTINCT 'Place:' + around.key
    LIMIT 20
  }}} AS batch
}
CALL (passage) {
  OPTIONAL MATCH (passage)-[:PART_OF]->(document:PolicyDocument)
  RETURN document {.key, .title, .documentDate, .genre} AS document
  LIMIT 1
}
RETURN key, passage {.key, .name, .kind, .sort, document: document, scope: scope, areas: areas, batch: batch} AS node
