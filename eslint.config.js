import graphql from '@graphql-eslint/eslint-plugin';
import tseslint from 'typescript-eslint';

const VALUE_TYPES = [
  'AgencyDifference',
  'BatchComparison',
  'BatchSide',
  'BilingualText',
  'Dataset',
  'DatasetCounts',
  'DocumentNumber',
  'DomainDifference',
  'Evidence',
  'Facet',
  'FacetValue',
  'FlatGraph',
  'Gaps',
  'GraphLink',
  'Highlight',
  'Ladder',
  'LadderArea',
  'LadderEvent',
  'LadderExtent',
  'LadderHop',
  'Lineage',
  'LineageHop',
  'LinkExplanation',
  'Locator',
  'MeasureFacets',
  'MeasureGroup',
  'MeasureSeries',
  'Neighbourhood',
  'PageInfo',
  'Path',
  'PathSet',
  'Promotion',
  'Provenance',
  'Reference',
  'Rejection',
  'Rival',
  'ScopeDifference',
  'Span',
  'YearCount',
];

/**
 * Types are strict, the schema follows relay and is described whole, and the rooms keep their doors:
 * what each may import is said once, in test/conventions.
 */
export default tseslint.config(
  {
    ignores: [
      'node_modules/',
      'dist/',
      'coverage/',
      '.yuanliu/',
      '**/generated/**',
      'src/yuanliu.js',
      'src/graph/engine/*.js',
    ],
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // Numbers are safe in templates; what must not slip in are objects.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // noUncheckedIndexedAccess makes every index optional; an assertion says that the bound was just checked.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      // Index signatures are read with brackets so that a typo in a known name still fails.
      '@typescript-eslint/dot-notation': 'off',
      // `() => close()` is how a callback is written here.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // A class of the driver is configured by plain objects; that is its documented use.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // Code units are what offsets count.
      '@typescript-eslint/no-misused-spread': 'off',
      // The compiler narrows a variable and does not see that an await lets others change it.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // A row's type is what the caller says that the statement's header says.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      'no-console': 'error',
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  { files: ['src/client/examples/*.ts'], rules: { 'no-console': 'off' } },
  {
    files: ['schema/*.graphql'],
    plugins: { '@graphql-eslint': graphql },
    languageOptions: { parser: graphql.parser, parserOptions: { graphQLConfig: { schema: 'schema/*.graphql' } } },
    rules: {
      ...graphql.configs['flat/schema-recommended'].rules,
      ...graphql.configs['flat/schema-relay'].rules,
      // Connections carry `nodes` beside `edges`.
      '@graphql-eslint/relay-edge-types': ['error', { listTypeCanWrapOnlyEdgeType: false }],
      '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
      // Entities are Nodes with an id; these are values of an answer, which nobody can look up again.
      '@graphql-eslint/strict-id-in-types': [
        'error',
        { exceptions: { suffixes: ['Connection', 'Edge'], types: VALUE_TYPES } },
      ],
      '@graphql-eslint/require-description': [
        'error',
        { types: true, FieldDefinition: true, InputValueDefinition: true, EnumValueDefinition: true },
      ],
    },
  },
);
