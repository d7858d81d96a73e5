// The bodies that each body is known as now: those at the end of its successions, itself where nothing succeeded it.
// Parameters: $dataset: string, $keys: [string], $levels: [string], $limit: int
// Row: {key: string, node: map}
UNWIND $keys AS key
MATCH (agency:Agency {dataset: $dataset, key: key})
CALL (agency) {
  MATCH (agency)-[links:SUCCEEDED_BY*0..5]->(node:Agency)
  WHERE all(link IN links WHERE link.level IN $levels)
    AND NOT EXISTS {
      MATCH (node)-[further:SUCCEEDED_BY]->(:Agency)
      WHERE further.level IN $levels
    }
  WITH DISTINCT node
  ORDER BY node.sort
  LIMIT $limit
  RETURN node
}
RETURN key, node {.key, .sort, .name, .tier, .jurisdiction, .stationedIn, .aliases, .formerNames, .resolution, .candidates, .note, .validFrom, .validUntil, label: 'Agency'} AS node
