// Links to later passages, step by step from each passage, to $maxDepth. A step looks at no more than 1,000 links of a passage and keeps
// $perNode of them, the strongest first; it goes on from no more than $nodeLimit passages, each once: hubs, long chains and cycles stay bounded.
// A walk goes on only from a measure: a section of a letter treats many things, and what leads to one sentence of it does not lead to what comes
// of another. `more` says that a measure at the last step has further links. reduce() is the loop that Cypher has not: `[*1..6]` lists every
// path, and the six steps written out run no faster and take three times as long to plan (0.2 s against 0.6 s on a busy machine).
// Parameters: $dataset: string, $keys: [string], $levels: [string], $kinds: [string], $maxDepth: int, $perNode: int, $nodeLimit: int, $edgeLimit: int
// Row: {key: string, node: {from: string, to: string, kind: string, level: string, claimIds: [string], depth: int, more: boolean}}
UNWIND $keys AS key
MATCH (start:Passage {dataset: $dataset, key: key})
WITH key, reduce(walk = {frontier: [start], seen: [start], found: []}, depth IN range(1, $maxDepth) |
  head([step IN [COLLECT {
    UNWIND walk.frontier AS node
    CALL (node) {
      MATCH (node)-[edge:RESTATED_IN|EVOLVED_INTO|RELATED_TO]->(next:Passage)
      WHERE edge.level IN $levels AND type(edge) IN $kinds
      WITH edge, next
      LIMIT 1000
      WITH edge, next
      ORDER BY CASE edge.level WHEN 'STATED' THEN 0 WHEN 'DERIVED' THEN 1 WHEN 'JUDGED' THEN 2 ELSE 3 END, next.sort, type(edge)
      LIMIT $perNode
      RETURN edge, next
    }
    RETURN {next: next, edge: edge, depth: depth}
    LIMIT $edgeLimit
  }] | {
    frontier: COLLECT {
      UNWIND step AS found
      WITH DISTINCT found.next AS next
      WHERE next:Measure AND NOT next IN walk.seen
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
       {from: startNode(edge).key, to: endNode(edge).key, kind: type(edge), level: edge.level, claimIds: edge.claimIds[..20], depth: depth,
        more: depth = $maxDepth AND next:Measure AND EXISTS {
          MATCH (next)-[further:RESTATED_IN|EVOLVED_INTO|RELATED_TO]->(:Passage)
          WHERE further.level IN $levels AND type(further) IN $kinds
        }} AS node
LIMIT 100000
