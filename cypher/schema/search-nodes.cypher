// The full-text index of every search. `dataset` is part of it, and every search ANDs it: otherwise the hits of old versions fill the limit.
// An index is never changed under its name: one with other properties needs another name, or an engine that has the old one keeps it.
// Parameters: none
// Row: none
// Bound: one index
CREATE FULLTEXT INDEX search_words IF NOT EXISTS
FOR (n:PolicyDocument|Passage|Batch|Domain|Agency|PilotZone|PilotArea|Park|Place|Scope)
ON EACH [n.dataset, n.searchKind, n.searchTitle, n.searchNames, n.searchLatin, n.content, n.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk', `fulltext.eventually_consistent`: false}}
