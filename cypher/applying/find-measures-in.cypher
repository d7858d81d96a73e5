// What holds in each place, zone, area or park, and by which statement: measures whose scope covers the thing or something that it lies in, and those
// that were tried in it. `via` is the way from the thing to what is covered; the level is the weakest of all that it rests on.
// A thing is named `Label:key`. A page of each scope is read in the order of its index, so that a scope of 10,000 measures costs a page.
// Parameters: $dataset: string, $keys: [string], $after: string, $limit: int, $levels: [string], $counted: boolean, $scopes: [string] | null
// Row: {key: string, edges: [{level: string, claimIds: [string], cursor: string, scope: string | null, covered: string, via: [string], how: string, node: map}], total: int}
UNWIND $keys AS key
CALL (key) {
  WITH key
  WHERE key STARTS WITH 'Place:'
  MATCH (thing:Place {dataset: $dataset, key: substring(key, 6)})
  RETURN thing
  UNION ALL
  WITH key
  WHERE key STARTS WITH 'PilotZone:'
  MATCH (thing:PilotZone {dataset: $dataset, key: substring(key, 10)})
  RETURN thing
  UNION ALL
  WITH key
  WHERE key STARTS WITH 'PilotArea:'
  MATCH (thing:PilotArea {dataset: $dataset, key: substring(key, 10)})
  RETURN thing
  UNION ALL
  WITH key
  WHERE key STARTS WITH 'Park:'
  MATCH (thing:Park {dataset: $dataset, key: substring(key, 5)})
  RETURN thing
}
CALL (thing) {
  MATCH way = (thing)-[inside:LOCATED_IN|AREA_OF*0..5]->(around)
  WHERE all(step IN inside WHERE step.level IN $levels)
  WITH around, way, inside
  ORDER BY length(way)
  LIMIT 100
  MATCH (scope:Scope)-[covers:COVERS]->(around)
  WHERE covers.level IN $levels AND ($scopes IS NULL OR scope.kind IN $scopes)
  WITH scope, around, way, inside, covers,
       reduce(worst = 0, level IN [step IN inside | step.level] + [covers.level] |
         CASE level WHEN 'STATED' THEN worst WHEN 'DERIVED' THEN CASE WHEN worst > 1 THEN worst ELSE 1 END WHEN 'JUDGED' THEN CASE WHEN worst > 2 THEN worst ELSE 2 END ELSE 3 END) AS rank
  ORDER BY rank, length(way), around.sort
  LIMIT 1000
  WITH scope, collect({rank: rank, covered: head(labels(around)) + ':' + around.key, via: [node IN nodes(way) | head(labels(node)) + ':' + node.key],
       claimIds: covers.claimIds[..5] + reduce(ids = [], step IN inside | ids + step.claimIds[..2])})[0] AS best
  RETURN collect({scope: scope, best: best}) AS statements
}
CALL (thing, statements) {
  UNWIND statements AS statement
  WITH statement.scope AS scope, statement.best AS best
  CALL (scope) {
    MATCH (measure:Measure)-[edge:HAS_SCOPE]->(scope)
    USING INDEX edge:HAS_SCOPE(dataset, hub, sort)
    WHERE edge.dataset = $dataset AND edge.hub = scope.key AND edge.sort > $after AND edge.level IN $levels
    WITH measure, edge
    ORDER BY edge.dataset, edge.hub, edge.sort
    LIMIT $limit
    RETURN measure, edge
  }
  RETURN measure AS node, edge, edge.sort AS cursor, scope.key AS scope, 'SCOPE' AS how, best
  ORDER BY cursor
  LIMIT $limit
  UNION ALL
  WITH thing
  MATCH (node:Measure)-[edge:PILOTED_IN]->(thing)
  WHERE edge.level IN $levels AND $scopes IS NULL AND node.sort > $after AND size(node.scopeKinds) = 0
  WITH thing, node, edge
  ORDER BY node.sort
  LIMIT $limit
  RETURN node, edge, node.sort + '\t' AS cursor, null AS scope, 'TRIAL' AS how, {rank: 0, covered: head(labels(thing)) + ':' + thing.key, via: [head(labels(thing)) + ':' + thing.key], claimIds: []} AS best
}
WITH key, thing, statements, node, edge, cursor, scope, how, best
ORDER BY key, cursor, best.rank
WITH key, thing, statements, node, cursor, collect({edge: edge, scope: scope, how: how, best: best})[0] AS one
WITH key, thing, statements, node, cursor, one, CASE one.edge.level WHEN 'STATED' THEN 0 WHEN 'DERIVED' THEN 1 WHEN 'JUDGED' THEN 2 ELSE 3 END AS rank
ORDER BY key, cursor
WITH key, thing, statements,
     collect({level: ['STATED', 'DERIVED', 'JUDGED', 'CANDIDATE'][CASE WHEN rank > one.best.rank THEN rank ELSE one.best.rank END],
       claimIds: one.edge.claimIds[..5] + one.best.claimIds, cursor: cursor, scope: one.scope, covered: one.best.covered, via: one.best.via, how: one.how,
       node: node {.key, .sort, .documentKey, .documentTitle, .number, .path, .heading, .kind, .title, .content, .name, .ordinal, .spans, .titleSpans, .contentSpans, .row, .sequence, .columnsJson, .date, .year, label: 'Passage'}})[..$limit] AS edges
CALL (thing, statements) {
  WITH thing, statements
  WHERE $counted
  CALL (thing, statements) {
    UNWIND statements AS statement
    WITH statement.scope AS scope
    MATCH (measure:Measure)-[edge:HAS_SCOPE]->(scope)
    WHERE edge.level IN $levels
    RETURN measure
    UNION
    WITH thing
    MATCH (measure:Measure)-[edge:PILOTED_IN]->(thing)
    WHERE edge.level IN $levels AND $scopes IS NULL AND size(measure.scopeKinds) = 0
    RETURN measure
  }
  RETURN count(measure) AS total
}
RETURN key, edges, total
LIMIT 100
