// Keeps the claims of stated totals that can be compared (they alone have `totalSort`) in the order of the corpus.
// Parameters: none
// Row: none
// Bound: one index
CREATE INDEX claim_total IF NOT EXISTS
FOR (n:Claim)
ON (n.dataset, n.totalSort)
