// What links two things directly, in either direction, and what else is known of the pair: judgements that there is no lineage, and
// whether the candidate engine has compared it: it compares passages of different documents, one of them a measure. A thing is named `Label:key`. No row where one of them is not in this version.
// Parameters: $dataset: string, $keys: [string], $to: string, $levels: [string]
// Row: {key: string, node: {links: [{type: string, role: string | null, level: string, claimIds: [string], forward: boolean}], rejections: [string], compared: boolean}}
// Bound: one row for each key; 50 links of a pair
UNWIND $keys AS key
CALL (key) {
  WITH key
  WHERE key STARTS WITH 'PolicyDocument:'
  MATCH (thing:PolicyDocument {dataset: $dataset, key: substring(key, 15)})
  RETURN thing AS one
  UNION ALL
  WITH key
  WHERE key STARTS WITH 'Passage:'
  MATCH (thing:Passage {dataset: $dataset, key: substring(key, 8)})
  RETURN thing AS one
  UNION ALL
  WITH key
  WHERE key STARTS WITH 'Batch:'
  MATCH (thing:Batch {dataset: $dataset, key: substring(key, 6)})
  RETURN thing AS one
  UNION ALL
  WITH key
  WHERE key STARTS WITH 'Domain:'
  MATCH (thing:Domain {dataset: $dataset, key: substring(key, 7)})
  RETURN thing AS one
  UNION ALL
  WITH key
  WHERE key STARTS WITH 'Agency:'
  MATCH (thing:Agency {dataset: $dataset, key: substring(key, 7)})
  RETURN thing AS one
  UNION ALL
  WITH key
  WHERE key STARTS WITH 'PilotZone:'
  MATCH (thing:PilotZone {dataset: $dataset, key: substring(key, 10)})
  RETURN thing AS one
  UNION ALL
  WITH key
  WHERE key STARTS WITH 'PilotArea:'
  MATCH (thing:PilotArea {dataset: $dataset, key: substring(key, 10)})
  RETURN thing AS one
  UNION ALL
  WITH key
  WHERE key STARTS WITH 'Park:'
  MATCH (thing:Park {dataset: $dataset, key: substring(key, 5)})
  RETURN thing AS one
  UNION ALL
  WITH key
  WHERE key STARTS WITH 'Place:'
  MATCH (thing:Place {dataset: $dataset, key: substring(key, 6)})
  RETURN thing AS one
  UNION ALL
  WITH key
  WHERE key STARTS WITH 'Scope:'
  MATCH (thing:Scope {dataset: $dataset, key: substring(key, 6)})
  RETURN thing AS one
}
CALL () {
  WITH $to AS other
  CALL (other) {
    WITH other
    WHERE other STARTS WITH 'PolicyDocument:'
    MATCH (thing:PolicyDocument {dataset: $dataset, key: substring(other, 15)})
    RETURN thing AS two
    UNION ALL
    WITH other
    WHERE other STARTS WITH 'Passage:'
    MATCH (thing:Passage {dataset: $dataset, key: substring(other, 8)})
    RETURN thing AS two
    UNION ALL
    WITH other
    WHERE other STARTS WITH 'Batch:'
    MATCH (thing:Batch {dataset: $dataset, key: substring(other, 6)})
    RETURN thing AS two
    UNION ALL
    WITH other
    WHERE other STARTS WITH 'Domain:'
    MATCH (thing:Domain {dataset: $dataset, key: substring(other, 7)})
    RETURN thing AS two
    UNION ALL
    WITH other
    WHERE other STARTS WITH 'Agency:'
    MATCH (thing:Agency {dataset: $dataset, key: substring(other, 7)})
    RETURN thing AS two
    UNION ALL
    WITH other
    WHERE other STARTS WITH 'PilotZone:'
    MATCH (thing:PilotZone {dataset: $dataset, key: substring(other, 10)})
    RETURN thing AS two
    UNION ALL
    WITH other
    WHERE other STARTS WITH 'PilotArea:'
    MATCH (thing:PilotArea {dataset: $dataset, key: substring(other, 10)})
    RETURN thing AS two
    UNION ALL
    WITH other
    WHERE other STARTS WITH 'Park:'
    MATCH (thing:Park {dataset: $dataset, key: substring(other, 5)})
    RETURN thing AS two
    UNION ALL
    WITH other
    WHERE other STARTS WITH 'Place:'
    MATCH (thing:Place {dataset: $dataset, key: substring(other, 6)})
    RETURN thing AS two
    UNION ALL
    WITH other
    WHERE other STARTS WITH 'Scope:'
    MATCH (thing:Scope {dataset: $dataset, key: substring(other, 6)})
    RETURN thing AS two
  }
  RETURN two
}
CALL (one, two) {
  MATCH (one)-[edge:PART_OF|IN_BATCH|IN_DOMAIN|RESPONSIBLE_FOR|HAS_SCOPE|PILOTED_IN|ISSUED_BY|SETS_OUT|BATCH_OF|CITES|BASED_ON|IMPLEMENTS|REPLIES_TO|FORWARDS|AREA_OF|COORDINATED_WITH|COVERS|LOCATED_IN|SUCCEEDED_BY|COUNTERPART_OF|RESTATED_IN|EVOLVED_INTO|RELATED_TO|SAME_AS]-(two)
  WHERE edge.level IN $levels
  WITH edge, startNode(edge) = one AS forward
  ORDER BY CASE edge.level WHEN 'STATED' THEN 0 WHEN 'DERIVED' THEN 1 WHEN 'JUDGED' THEN 2 ELSE 3 END, type(edge), edge.role
  LIMIT 50
  RETURN collect({type: type(edge), role: edge.role, level: edge.level, claimIds: edge.claimIds[..20], forward: forward}) AS links
}
RETURN key,
       {links: links, rejections: [rejection IN coalesce(one.rejections, []) WHERE rejection CONTAINS substring($to, size('Passage:'))],
        compared: coalesce(one.documentKey <> two.documentKey AND (one:Measure OR two:Measure), false) AND (EXISTS {
          MATCH (one)-[candidate:RELATED_TO|EVOLVED_INTO|RESTATED_IN]-()
          WHERE candidate.level = 'CANDIDATE'
        } OR EXISTS {
          MATCH (two)-[candidate:RELATED_TO|EVOLVED_INTO|RESTATED_IN]-()
          WHERE candidate.level = 'CANDIDATE'
        })} AS node
LIMIT 100
