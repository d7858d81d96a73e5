// The scopes that cover each place, zone, area or park, or something that it lies in; of several ways to one scope the best known, then the shortest. `via` is the
// way from the thing to what is covered, `levels` those of all that it rests on. A thing is named `Label:key`.
// Parameters: $dataset: string, $keys: [string], $levels: [string], $scopes: [string] | null
// Row: {key: string, node: {scope: string, covered: string, via: [string], levels: [string], claimIds: [string]}}
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
MATCH way = (thing)-[inside:LOCATED_IN|AREA_OF*0..5]->(around)<-[covers:COVERS]-(scope:Scope)
WHERE covers.level IN $levels AND all(step IN inside WHERE step.level IN $levels) AND ($scopes IS NULL OR scope.kind IN $scopes)
RETURN key,
       {scope: scope.key, covered: head(labels(around)) + ':' + around.key, via: [node IN nodes(way)[..-1] | head(labels(node)) + ':' + node.key],
        levels: [step IN relationships(way) | step.level], claimIds: covers.claimIds[..5] + reduce(ids = [], step IN inside | ids + step.claimIds[..2])} AS node
ORDER BY length(way), around.sort, scope.sort
LIMIT 1000
