// What each body answers for, under its former bodies too where $predecessors is true: those that it succeeded, at up to five removes. `body` is who was
// named then; one row of two bodies stands twice, so a cursor ends in the body and `$from` is the cursor without it; the level is no stronger than the weakest succession in between. A page of each body is read in the order of its index.
// Parameters: $dataset: string, $keys: [string], $after: string, $from: string, $limit: int, $levels: [string], $counted: boolean, $roles: [string] | null, $predecessors: boolean
// Row: {key: string, edges: [{level: string, role: string, claimIds: [string], cursor: string, body: string, successions: [string], node: map}], total: int}
UNWIND $keys AS key
MATCH (agency:Agency {dataset: $dataset, key: key})
CALL (agency) {
  RETURN agency AS body, 0 AS rank, [] AS successions
  UNION ALL
  WITH agency
  MATCH way = (body:Agency)-[links:SUCCEEDED_BY*1..5]->(agency)
  WHERE $predecessors AND all(link IN links WHERE link.level IN $levels)
  WITH body, links
  ORDER BY size(links), body.sort
  LIMIT 200
  RETURN body,
         CASE WHEN any(link IN links WHERE link.level = 'CANDIDATE') THEN 3 WHEN any(link IN links WHERE link.level = 'JUDGED') THEN 2 WHEN any(link IN links WHERE link.level = 'DERIVED') THEN 1 ELSE 0 END AS rank,
         reduce(ids = [], link IN links | ids + link.claimIds[..2]) AS successions
}
WITH key, body, collect({rank: rank, successions: successions})[0] AS way
CALL (body) {
  MATCH (body)-[edge:RESPONSIBLE_FOR]->(node:Measure)
  USING INDEX SEEK edge:RESPONSIBLE_FOR(dataset, hub, sort)
  WHERE edge.dataset = $dataset AND edge.hub = body.key AND edge.sort >= $from AND edge.sort + '\t' + edge.hub > $after AND edge.level IN $levels AND ($roles IS NULL OR edge.role IN $roles)
  WITH edge, node
  ORDER BY edge.dataset, edge.hub, edge.sort
  LIMIT $limit
  RETURN collect({edge: edge, node: node}) AS found
}
CALL (body) {
  UNWIND CASE WHEN $counted THEN [true] ELSE [] END AS asked
  MATCH (body)-[edge:RESPONSIBLE_FOR]->(:Measure)
  WHERE edge.level IN $levels AND ($roles IS NULL OR edge.role IN $roles)
  RETURN count(*) AS counted
}
WITH key, body, way, counted, found
WITH key, sum(counted) AS total, collect([one IN found | {body: body.key, way: way, edge: one.edge, node: one.node}]) AS lists
CALL (lists) {
  UNWIND lists AS list
  UNWIND list AS one
  WITH one, one.node AS node, one.edge AS edge, one.edge.sort + '\t' + one.body AS cursor, CASE one.edge.level WHEN 'STATED' THEN 0 WHEN 'DERIVED' THEN 1 WHEN 'JUDGED' THEN 2 ELSE 3 END AS rank
  ORDER BY cursor
  LIMIT $limit
  RETURN collect({level: ['STATED', 'DERIVED', 'JUDGED', 'CANDIDATE'][CASE WHEN rank > one.way.rank THEN rank ELSE one.way.rank END], role: edge.role, claimIds: edge.claimIds, cursor: cursor,
    body: one.body, successions: one.way.successions, node: node {.key, .sort, .documentKey, .documentTitle, .number, .path, .heading, .kind, .title, .content, .name, .ordinal, .spans, .titleSpans, .contentSpans, .row, .sequence, .columnsJson, .linksJson, .date, .year, label: 'Passage'}}) AS edges
}
RETURN key, edges, total
LIMIT 1000
