// A page of the tasks and practices of areas that no later passage takes up, by a link of one of these kinds (null for any) and levels.
// Parameters: $dataset: string, $after: string, $limit: int, $counted: boolean, $levels: [string], $kinds: [string] | null
// Row: {edges: [{cursor: string, node: map}], total: int}
CALL () {
  MATCH (node:Measure)
  WHERE node.dataset = $dataset AND node.sort > $after AND node.kind IN ['PILOT_TASK', 'REPORTED_PRACTICE']
    AND NOT EXISTS {
      MATCH (node)-[link:RESTATED_IN|EVOLVED_INTO|RELATED_TO]->(:Passage)
      WHERE link.level IN $levels AND ($kinds IS NULL OR type(link) IN $kinds)
    }
  WITH node
  ORDER BY node.dataset, node.sort
  LIMIT $limit
  RETURN collect({cursor: node.sort, node: node {.key, .sort, .documentKey, .documentTitle, .number, .path, .heading, .kind, .title, .content, .name, .ordinal, .spans, .titleSpans, .contentSpans, .row, .sequence, .columnsJson, .linksJson, .date, .year, label: 'Passage'}}) AS edges
}
CALL () {
  UNWIND CASE WHEN $counted THEN [true] ELSE [] END AS asked
  MATCH (node:Measure)
  WHERE node.dataset = $dataset AND node.sort > '' AND node.kind IN ['PILOT_TASK', 'REPORTED_PRACTICE']
    AND NOT EXISTS {
      MATCH (node)-[link:RESTATED_IN|EVOLVED_INTO|RELATED_TO]->(:Passage)
      WHERE link.level IN $levels AND ($kinds IS NULL OR type(link) IN $kinds)
    }
  RETURN count(*) AS total
}
RETURN edges, total
