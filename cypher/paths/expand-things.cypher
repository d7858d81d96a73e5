// What surrounds each thing, by relationships of any direction, step by step to $depth (3 at most). A step looks at no more than 1,000
// relationships of a thing and keeps $perNode of them, the strongest first, and goes on from no more than $nodeLimit things, each once: a
// hub of 10,000 costs what a hub of 1,000 does. `more` says that a thing of the last step has further relationships.
// A thing is named `Label:key`; one branch per label, because only a label that stands in the statement has an index.
// Parameters: $dataset: string, $keys: [string], $levels: [string], $types: [string], $depth: int, $perNode: int, $nodeLimit: int, $edgeLimit: int
// Row: {key: string, node: {from: string, to: string, type: string, role: string | null, level: string, claimIds: [string], depth: int, more: boolean}}
UNWIND $keys AS key
CALL (key) {
  WITH key
  WHERE key STARTS WITH 'PolicyDocument:'
  MATCH (start:PolicyDocument {dataset: $dataset, key: substring(key, 15)})
  RETURN start
  UNION ALL
  WITH key
  WHERE key STARTS WITH 'Passage:'
  MATCH (start:Passage {dataset: $dataset, key: substring(key, 8)})
  RETURN start
  UNION ALL
  WITH key
  WHERE key STARTS WITH 'Batch:'
  MATCH (start:Batch {dataset: $dataset, key: substring(key, 6)})
  RETURN start
  UNION ALL
  WITH key
  WHERE key STARTS WITH 'Domain:'
  MATCH (start:Domain {dataset: $dataset, key: substring(key, 7)})
  RETURN start
  UNION ALL
  WITH key
  WHERE key STARTS WITH 'Agency:'
  MATCH (start:Agency {dataset: $dataset, key: substring(key, 7)})
  RETURN start
  UNION ALL
  WITH key
  WHERE key STARTS WITH 'PilotZone:'
  MATCH (start:PilotZone {dataset: $dataset, key: substring(key, 10)})
  RETURN start
  UNION ALL
  WITH key
  WHERE key STARTS WITH 'PilotArea:'
  MATCH (start:PilotArea {dataset: $dataset, key: substring(key, 10)})
  RETURN start
  UNION ALL
  WITH key
  WHERE key STARTS WITH 'Park:'
  MATCH (start:Park {dataset: $dataset, key: substring(key, 5)})
  RETURN start
  UNION ALL
  WITH key
  WHERE key STARTS WITH 'Place:'
  MATCH (start:Place {dataset: $dataset, key: substring(key, 6)})
  RETURN start
  UNION ALL
  WITH key
  WHERE key STARTS WITH 'Scope:'
  MATCH (start:Scope {dataset: $dataset, key: substring(key, 6)})
  RETURN start
}
WITH key, reduce(walk = {frontier: [start], seen: [start], found: []}, depth IN range(1, $depth) |
  head([step IN [COLLECT {
    UNWIND walk.frontier AS node
    CALL (node) {
      MATCH (node)-[edge:PART_OF|IN_BATCH|IN_DOMAIN|RESPONSIBLE_FOR|HAS_SCOPE|PILOTED_IN|ISSUED_BY|SETS_OUT|BATCH_OF|CITES|BASED_ON|IMPLEMENTS|REPLIES_TO|FORWARDS|AREA_OF|COORDINATED_WITH|COVERS|LOCATED_IN|SUCCEEDED_BY|COUNTERPART_OF|RESTATED_IN|EVOLVED_INTO|RELATED_TO|SAME_AS]-(next)
      WHERE edge.level IN $levels AND type(edge) IN $types
      WITH edge, next
      LIMIT 1000
      WITH edge, next
      ORDER BY CASE edge.level WHEN 'STATED' THEN 0 WHEN 'DERIVED' THEN 1 WHEN 'JUDGED' THEN 2 ELSE 3 END, type(edge), next.sort, edge.role
      LIMIT $perNode
      RETURN edge, next
    }
    RETURN {next: next, edge: edge, depth: depth}
    LIMIT $edgeLimit
  }] | {
    frontier: COLLECT {
      UNWIND step AS found
      WITH DISTINCT found.next AS next
      WHERE NOT next IN walk.seen
      RETURN next
      LIMIT $nodeLimit
    },
    seen: walk.seen + [found IN step | found.next],
    found: walk.found + step
  }])
) AS walk
UNWIND walk.found AS found
WITH key, found.edge AS edge, found.next AS next, found.depth AS depth
RETURN key,
       {from: head([label IN labels(startNode(edge)) WHERE label <> 'Measure']) + ':' + startNode(edge).key,
        to: head([label IN labels(endNode(edge)) WHERE label <> 'Measure']) + ':' + endNode(edge).key,
        type: type(edge), role: edge.role, level: edge.level, claimIds: edge.claimIds[..20], depth: depth,
        more: depth = $depth AND EXISTS {
          MATCH (next)-[further:PART_OF|IN_BATCH|IN_DOMAIN|RESPONSIBLE_FOR|HAS_SCOPE|PILOTED_IN|ISSUED_BY|SETS_OUT|BATCH_OF|CITES|BASED_ON|IMPLEMENTS|REPLIES_TO|FORWARDS|AREA_OF|COORDINATED_WITH|COVERS|LOCATED_IN|SUCCEEDED_BY|COUNTERPART_OF|RESTATED_IN|EVOLVED_INTO|RELATED_TO|SAME_AS]-()
          WHERE further.level IN $levels AND type(further) IN $types AND further <> edge
        }} AS node
LIMIT 100000
