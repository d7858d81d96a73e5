import type { CodegenConfig } from '@graphql-codegen/cli';
import { readdirSync, readFileSync } from 'node:fs';
import { buildSchema, isObjectType } from 'graphql';

/**
 * Types of the resolvers and of the stored operations, and the printed schema: `npx graphql-codegen`. All of it is committed, because nothing is built between
 * `npm ci` and use.
 */
const SDL = 'schema/*.graphql';

/** What a resolver is handed for a type: the row that `graph/` reads. */
const ROWS: Readonly<Record<string, string>> = {
  PolicyDocument: 'DocumentRow',
  Measure: 'PassageRow',
  PlainPassage: 'PassageRow',
  Passage: 'PassageRow',
  Batch: 'BatchRow',
  Domain: 'DomainRow',
  Agency: 'AgencyRow',
  Place: 'PlaceRow',
  PilotZone: 'PilotZoneRow',
  PilotArea: 'PilotAreaRow',
  Park: 'ParkRow',
  Scope: 'ScopeRow',
  Coverable: 'CoverableRow',
  Claim: 'ClaimRow',
  Evidence: 'EvidenceRow',
  Mention: 'MentionRow',
  Problem: 'ProblemRow',
  Correction: 'CorrectionRow',
  Node: 'NodeRow',
  FlatNode: 'CitedRow',
  Cited: 'CitedRow',
  MentionTarget: 'CitedRow',
  StatedTotal: 'TotalRow',
  BatchHole: 'BatchHoleRow',
};

/** What the answers about lineage are handed; see src/api/lineage-rows.ts. */
const LINEAGE_ROWS = [
  'Lineage',
  'LineageHop',
  'LineageConnection',
  'LineageEdge',
  'Ladder',
  'LadderHop',
  'LadderArea',
  'LadderExtent',
  'Promotion',
  'LinkExplanation',
  'Rival',
  'Rejection',
  'Path',
  'PathSet',
  'Neighbourhood',
  'GraphLink',
  'FlatGraph',
  'FlatLink',
  'BatchComparison',
  'BatchSide',
  'DomainDifference',
  'AgencyDifference',
  'ScopeDifference',
  'Gaps',
  'ApplicationConnection',
  'ApplicationEdge',
  'ResponsibilityConnection',
  'ResponsibilityEdge',
];

/** Connections and edges by the row of their node: `Page<DocumentRow>` has the alias `DocumentPage`. */
function connectionRows(): Record<string, string> {
  const files = readdirSync('schema').filter((file) => file.endsWith('.graphql'));
  const schema = buildSchema(files.map((file) => readFileSync(`schema/${file}`, 'utf8')).join('\n'));
  const mappers: Record<string, string> = {};
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || !type.name.endsWith('Edge')) continue;
    const node = String(type.getFields()['node']?.type).replace('!', '');
    const row = type.name === 'SearchEdge' ? 'HitRow' : (ROWS[node] ?? '');
    mappers[type.name] = rowType(row.replace(/Row$/, 'Entry'));
    if (type.name !== 'MeasureEdge')
      mappers[type.name.replace(/Edge$/, 'Connection')] = rowType(row.replace(/Row$/, 'Page'));
  }
  return mappers;
}

const rowType = (name: string): string => `../row-types.ts#${name}`;

/** Operations as typed strings, for those who know nothing but the public schema. */
const clientTypes = (documents: string) => ({
  documents: [documents],
  preset: 'client' as const,
  presetConfig: { fragmentMasking: false },
  config: {
    documentMode: 'string',
    enumsAsTypes: true,
    useTypeImports: true,
    scalars: { ID: 'string', PartialDate: 'string', DateTime: 'string' },
    strictScalars: true,
    emitLegacyCommonJSImports: false,
    importExtension: '.ts',
  },
});

const config: CodegenConfig = {
  schema: SDL,
  generates: {
    'src/api/generated/resolver-types.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        contextType: '../context.ts#ApiContext',
        mappers: {
          ...Object.fromEntries(Object.entries(ROWS).map(([type, row]) => [type, rowType(row)])),
          ...connectionRows(),
          MeasureConnection: '../row-types.ts#SelectedPage',
          MeasureFacets: '../row-types.ts#SelectedPage',
          MeasureSeries: '../row-types.ts#MeasureSeriesRow',
          PageInfo: '../row-types.ts#PageInfoRow',
          DatasetCounts: '../row-types.ts#Counts',
          Dataset: '../row-types.ts#ActiveDataset',
          Provenance: '../row-types.ts#PassageRow',
          ...Object.fromEntries(LINEAGE_ROWS.map((type) => [type, `../lineage-rows.ts#${type}Row`])),
        },
        enumsAsTypes: true,
        useTypeImports: true,
        immutableTypes: true,
        scalars: { ID: 'string', PartialDate: 'string', DateTime: 'string' },
        strictScalars: true,
        avoidOptionals: { field: true, inputValue: false, object: false, defaultValue: true },
        inputMaybeValue: 'T | null | undefined',
        emitLegacyCommonJSImports: false,
        importExtension: '',
      },
    },
    'src/explorer/generated/': clientTypes('src/explorer/operations/*.graphql'),
    'src/client/generated/': clientTypes('schema/operations/*.graphql'),
    'schema/printed/schema.graphql': { plugins: ['schema-ast'], config: { includeDirectives: true } },
  },
};

export default config;
