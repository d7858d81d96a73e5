// What filters and facets ask of the measures of a version, in their order; read once for a version, page by page.
// Parameters: $dataset: string, $after: string, $limit: int
// Row: {key: string, sort: string, name: string, kind: string, year: int | null, document: string, batch: [string], domain: [string], agency: [string], responsibility: [string], role: [string], scope: [string], place: [string], level: [string], hasLineage: boolean}
MATCH (m:Measure)
WHERE m.dataset = $dataset AND m.sort > $after
RETURN m.key AS key, m.sort AS sort, m.name AS name, m.kind AS kind, m.year AS year, m.documentKey AS document, m.batchKeys AS batch,
       m.domainKeys AS domain, m.agencyKeys AS agency, m.responsibilities AS responsibility, m.roles AS role, m.scopeKinds AS scope,
       m.placeKeys AS place, m.levels AS level, m.hasLineage AS hasLineage
ORDER BY m.dataset, m.sort
LIMIT $limit
