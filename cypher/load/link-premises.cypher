// Ties derived claims to the claims they rest on.
// (:Claim)-[:RESTS_ON {ordinal}]->(:Claim)
// Parameters: $dataset: string, $claim: [string], $premise: [string], $ordinal: [int]
// Row: none
// Bound: $claim
UNWIND range(0, size($claim) - 1) AS at
MATCH (claim:Claim {dataset: $dataset, key: $claim[at]})
MATCH (premise:Claim {dataset: $dataset, key: $premise[at]})
CREATE (claim)-[:RESTS_ON {ordinal: $ordinal[at]}]->(premise)
