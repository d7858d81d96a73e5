// Bodies with each full, short or former name; two rows where more than one has it.
// Parameters: $dataset: string, $keys: [string]
// Row: {key: string, node: map}
UNWIND $keys AS key
CALL (key) {
  MATCH (node:Agency)
  WHERE node.dataset = $dataset AND node.sort > '' AND (node.name = key OR key IN node.aliases OR key IN node.formerNames)
  RETURN node
  ORDER BY node.name <> key, node.sort
  LIMIT 2
}
RETURN key, node {.key, .sort, .name, .tier, .jurisdiction, .stationedIn, .aliases, .formerNames, .resolution, .candidates, .note, .validFrom, .validUntil, label: 'Agency'} AS node
