// Ties derived claims to the claims they rest on.
// (:Claim)-[:RESTS_ON {ordinal}]->(:Claim)
// Parameters: $dataset: string, $rows: [{claim: string, premise: string, ordinal: int}]
// Row: none
// Bound: $rows
UNWIND $rows AS row
MATCH (claim:Claim {dataset: $dataset, key: row.claim})
MATCH (premise:Claim {dataset: $dataset, key: row.premise})
CREATE (claim)-[:RESTS_ON {ordinal: row.ordinal}]->(premise)
