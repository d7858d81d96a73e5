// Keeps the measures that spread (they alone have `promotionSort`) in the order of the lists: a page of promotions passes nothing else by.
// Parameters: none
// Row: none
// Bound: one index
CREATE INDEX measure_promotion IF NOT EXISTS
FOR (n:Measure)
ON (n.dataset, n.promotionSort)
