// A page of the later passages that each passage is linked to directly, with the kind of the link.
// Parameters: $dataset: string, $keys: [string], $after: string, $limit: int, $levels: [string], $counted: boolean, $kinds: [string] | null
// Row: {key: string, edges: [{kind: string, level: string, claimIds: [string], cursor: string, node: map}], total: int}
UNWIND $keys AS key
CALL (key) {
  MATCH (passage:Passage {dataset: $dataset, key: key})-[edge:RESTATED_IN|EVOLVED_INTO|RELATED_TO]->(node:Passage)
  WITH edge, node, node.sort + '\t' + type(edge) AS cursor
  WHERE cursor > $after AND edge.level IN $levels AND ($kinds IS NULL OR type(edge) IN $kinds)
  WITH edge, node, cursor
  ORDER BY cursor
  LIMIT $limit
  RETURN collect({kind: type(edge), level: edge.level, claimIds: edge.claimIds, cursor: cursor, node: node {.key, .sort, .documentKey, .documentTitle, .number, .path, .heading, .kind, .title, .content, .name, .ordinal, .spans, .titleSpans, .contentSpans, .row, .sequence, .columnsJson, .linksJson, .date, .year, label: 'Passage'}}) AS edges
}
CALL (key) {
  UNWIND CASE WHEN $counted THEN [true] ELSE [] END AS asked
  MATCH (passage:Passage {dataset: $dataset, key: key})-[edge:RESTATED_IN|EVOLVED_INTO|RELATED_TO]->(:Passage)
  WHERE edge.level IN $levels AND ($kinds IS NULL OR type(edge) IN $kinds)
  RETURN count(*) AS total
}
RETURN key, edges, total
