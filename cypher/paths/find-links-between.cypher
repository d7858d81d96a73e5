// Links that paths between two things may go along. One walk begins at the end with fewer relationships, $near steps (3 at most), one at the other end,
// $far steps; each step as in expand-things. Then every link between that other end and what the first walk has seen: a body with 10,000 measures is asked
// whether it has these few, and its first 200 are not taken for all of them.
// Parameters: $dataset: string, $keys: [string], $to: string, $levels: [string], $types: [string], $near: int, $far: int, $perNode: int, $nodeLimit: int, $edgeLimit: int
// Row: {key: string, node: {start: string, from: string, to: string, type: string, role: string | null, level: string, claimIds: [string], depth: int, more: boolean}}
UNWIND $keys AS key
UNWIND [key, $to] AS name
CALL (name) {
  WITH name
  WHERE name STARTS WITH 'PolicyDocument:'
  MATCH (thing:PolicyDocument {dataset: $dataset, key: substring(name, 15)})
  RETURN thing
  UNION ALL
  WITH name
  WHERE name STARTS WITH 'Passage:'
  MATCH (thing:Passage {dataset: $dataset, key: substring(name, 8)})
  RETURN thing
  UNION ALL
  WITH name
  WHERE name STARTS WITH 'Batch:'
  MATCH (thing:Batch {dataset: $dataset, key: substring(name, 6)})
  RETURN thing
  UNION ALL
  WITH name
  WHERE name STARTS WITH 'Domain:'
  MATCH (thing:Domain {dataset: $dataset, key: substring(name, 7)})
  RETURN thing
  UNION ALL
  WITH name
  WHERE name STARTS WITH 'Agency:'
  MATCH (thing:Agency {dataset: $dataset, key: substring(name, 7)})
  RETURN thing
  UNION ALL
  WITH name
  WHERE name STARTS WITH 'PilotZone:'
  MATCH (thing:PilotZone {dataset: $dataset, key: substring(name, 10)})
  RETURN thing
  UNION ALL
  WITH name
  WHERE name STARTS WITH 'PilotArea:'
  MATCH (thing:PilotArea {dataset: $dataset, key: substring(name, 10)})
  RETURN thing
  UNION ALL
  WITH name
  WHERE name STARTS WITH 'Park:'
  MATCH (thing:Park {dataset: $dataset, key: substring(name, 5)})
  RETURN thing
  UNION ALL
  WITH name
  WHERE name STARTS WITH 'Place:'
  MATCH (thing:Place {dataset: $dataset, key: substring(name, 6)})
  RETURN thing
  UNION ALL
  WITH name
  WHERE name STARTS WITH 'Scope:'
  MATCH (thing:Scope {dataset: $dataset, key: substring(name, 6)})
  RETURN thing
}
WITH key, name, thing, COUNT { (thing)-[:PART_OF|IN_BATCH|IN_DOMAIN|RESPONSIBLE_FOR|HAS_SCOPE|PILOTED_IN|ISSUED_BY|SETS_OUT|BATCH_OF|CITES|BASED_ON|IMPLEMENTS|REPLIES_TO|FORWARDS|AREA_OF|COORDINATED_WITH|COVERS|LOCATED_IN|SUCCEEDED_BY|COUNTERPART_OF|RESTATED_IN|EVOLVED_INTO|RELATED_TO|SAME_AS]-() } AS degree
ORDER BY degree, name
WITH key, collect({name: name, thing: thing}) AS ends
WHERE size(ends) = 2
WITH key, ends[0] AS one, ends[1] AS other
WITH key, one.name AS oneName, other.name AS otherName, one.thing AS first, other.thing AS last
WITH key, oneName, otherName, last, reduce(walk = {frontier: [first], seen: [first], found: []}, depth IN range(1, $near) |
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
) AS walked
WITH key, oneName, otherName, last, walked, reduce(walk = {frontier: [last], seen: [last], found: []}, depth IN range(1, $far) |
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
) AS around
CALL (last, walked) {
  UNWIND walked.seen AS seen
  WITH DISTINCT last, seen
  MATCH (last)-[edge:PART_OF|IN_BATCH|IN_DOMAIN|RESPONSIBLE_FOR|HAS_SCOPE|PILOTED_IN|ISSUED_BY|SETS_OUT|BATCH_OF|CITES|BASED_ON|IMPLEMENTS|REPLIES_TO|FORWARDS|AREA_OF|COORDINATED_WITH|COVERS|LOCATED_IN|SUCCEEDED_BY|COUNTERPART_OF|RESTATED_IN|EVOLVED_INTO|RELATED_TO|SAME_AS]-(seen)
  WHERE edge.level IN $levels AND type(edge) IN $types
  WITH edge, seen
  LIMIT $edgeLimit
  RETURN collect({next: seen, edge: edge, depth: 1}) AS met
}
UNWIND [[oneName, walked.found], [otherName, met + around.found]] AS half
UNWIND half[1] AS found
WITH key, half[0] AS start, found.edge AS edge, found.depth AS depth
RETURN key,
       {start: start,
        from: head([label IN labels(startNode(edge)) WHERE label <> 'Measure']) + ':' + startNode(edge).key,
        to: head([label IN labels(endNode(edge)) WHERE label <> 'Measure']) + ':' + endNode(edge).key,
        type: type(edge), role: edge.role, level: edge.level, claimIds: edge.claimIds[..20], depth: depth, more: false} AS node
LIMIT 100000
