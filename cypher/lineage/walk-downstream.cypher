// Links to later passages, step by step from each passage, to $maxDepth. A step looks at no more than 1,000 links of a passage and keeps
// $perNode of them, the strongest first; it goes on from no more than $nodeLimit passages, each once: hubs, long chains and cycles stay bounded.
// `more` says that a passage at the last step has further links. One depth after the other is written out because Cypher has no loop
// that prunes: `[*1..6]` lists every path (a loop by reduce() and COLLECT takes twice the time).
// Parameters: $dataset: string, $keys: [string], $levels: [string], $kinds: [string], $maxDepth: int, $perNode: int, $nodeLimit: int, $edgeLimit: int
// Row: {key: string, node: {from: string, to: string, kind: string, level: string, claimIds: [string], depth: int, more: boolean}}
UNWIND $keys AS key
MATCH (start:Passage {dataset: $dataset, key: key})
WITH key, [start] AS seen1, [{next: start}] AS step0
CALL (step0, seen1) {
  UNWIND step0 AS found
  WITH DISTINCT found.next AS node, seen1 AS seen
  WHERE $maxDepth >= 1
  LIMIT $nodeLimit
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
  WITH node, edge, next
  LIMIT $edgeLimit
  RETURN collect({next: next, via: node, edge: edge}) AS step1
}
WITH key, step1, seen1 AS seen2
CALL (step1, seen2) {
  UNWIND step1 AS found
  WITH DISTINCT found.next AS node, seen2 AS seen
  WHERE $maxDepth >= 2 AND NOT node IN seen
  LIMIT $nodeLimit
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
  WITH node, edge, next
  LIMIT $edgeLimit
  RETURN collect({next: next, via: node, edge: edge}) AS step2
}
WITH key, step1, step2, seen2 + [found IN step1 | found.next] AS seen3
CALL (step2, seen3) {
  UNWIND step2 AS found
  WITH DISTINCT found.next AS node, seen3 AS seen
  WHERE $maxDepth >= 3 AND NOT node IN seen
  LIMIT $nodeLimit
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
  WITH node, edge, next
  LIMIT $edgeLimit
  RETURN collect({next: next, via: node, edge: edge}) AS step3
}
WITH key, step1, step2, step3, seen3 + [found IN step2 | found.next] AS seen4
CALL (step3, seen4) {
  UNWIND step3 AS found
  WITH DISTINCT found.next AS node, seen4 AS seen
  WHERE $maxDepth >= 4 AND NOT node IN seen
  LIMIT $nodeLimit
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
  WITH node, edge, next
  LIMIT $edgeLimit
  RETURN collect({next: next, via: node, edge: edge}) AS step4
}
WITH key, step1, step2, step3, step4, seen4 + [found IN step3 | found.next] AS seen5
CALL (step4, seen5) {
  UNWIND step4 AS found
  WITH DISTINCT found.next AS node, seen5 AS seen
  WHERE $maxDepth >= 5 AND NOT node IN seen
  LIMIT $nodeLimit
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
  WITH node, edge, next
  LIMIT $edgeLimit
  RETURN collect({next: next, via: node, edge: edge}) AS step5
}
WITH key, step1, step2, step3, step4, step5, seen5 + [found IN step4 | found.next] AS seen6
CALL (step5, seen6) {
  UNWIND step5 AS found
  WITH DISTINCT found.next AS node, seen6 AS seen
  WHERE $maxDepth >= 6 AND NOT node IN seen
  LIMIT $nodeLimit
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
  WITH node, edge, next
  LIMIT $edgeLimit
  RETURN collect({next: next, via: node, edge: edge}) AS step6
}
UNWIND [1, 2, 3, 4, 5, 6] AS depth
UNWIND [step1, step2, step3, step4, step5, step6][depth - 1] AS found
RETURN key,
       {from: found.via.key, to: found.next.key, kind: type(found.edge), level: found.edge.level, claimIds: found.edge.claimIds[..20], depth: depth,
        more: depth = $maxDepth AND EXISTS {
          WITH found.next AS last
          MATCH (last)-[further:RESTATED_IN|EVOLVED_INTO|RELATED_TO]->(:Passage)
          WHERE further.level IN $levels AND type(further) IN $kinds
        }} AS node
LIMIT 100000
