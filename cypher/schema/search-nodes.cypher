// The full-text index of every search. `dataset` is part of it, and every search ANDs it: otherwise the hits of old versions fill the limit.
// Parameters: none
// Row: none
// Bound: one index
CREATE FULLTEXT INDEX search_nodes IF NOT EXISTS
FOR (n:PolicyDocument|Passage|Batch|Domain|Agency|PilotZone|PilotArea|Park|Place|Scope)
ON EACH [n.dataset, n.searchKind, n.searchTitle, n.searchNames, n.searchLatin, n.content, n.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk', `fulltext.eventually_consistent`: false}}
