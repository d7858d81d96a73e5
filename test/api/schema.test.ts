import { readFileSync, readdirSync } from 'node:fs';
import {
  buildSchema,
  findBreakingChanges,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  lexicographicSortSchema,
  printSchema,
  type GraphQLNamedType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { readTypeDefs } from '../../src/api/apollo.ts';
import { DEFAULT_FIRST, DEFAULT_LEVELS, MAX_FIRST } from '../../src/api/arguments.ts';
import { Dimensions } from '../../src/graph/reads/measure-filter.ts';
import { SearchMatches } from '../../src/graph/reads/search-rank.ts';
import { SEARCH_KINDS } from '../../src/graph/search-columns.ts';
import { Predicates } from '../../src/model/dataset.ts';
import { Severities } from '../../src/model/reading.ts';
import {
  CitationRelations,
  Genres,
  Levels,
  MeasureKinds,
  MentionKinds,
  Resolutions,
  Roles,
  ScopeKinds,
  Tiers,
} from '../../src/model/vocabulary.ts';

const schema = buildSchema(readTypeDefs());
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !/^(String|Int|Float|Boolean|ID)$/.test(type.name),
);

/** Every type, field, argument and enum value, with what it says of itself. */
function* elements(type: GraphQLNamedType): Generator<readonly [name: string, description: string | null | undefined]> {
  yield [type.name, type.description];
  if (isEnumType(type)) for (const value of type.getValues()) yield [`${type.name}.${value.name}`, value.description];
  if (isInputObjectType(type))
    for (const field of Object.values(type.getFields())) yield [`${type.name}.${field.name}`, field.description];
  if (!isObjectType(type) && !isInterfaceType(type)) return;
  for (const field of Object.values(type.getFields())) {
    yield [`${type.name}.${field.name}`, field.description];
    for (const argument of field.args) yield [`${type.name}.${field.name}(${argument.name})`, argument.description];
  }
}

describe('the schema', () => {
  it('describes every type, field, argument and enum value', () => {
    const bare = types.flatMap((type) => [...elements(type)]).filter(([, description]) => !description);
    expect(bare.map(([name]) => name)).toEqual([]);
  });

  it.each<[string, readonly string[]]>([
    ['Level', Levels],
    ['Genre', Genres],
    ['MeasureKind', MeasureKinds],
    ['Role', Roles],
    ['ScopeKind', ScopeKinds],
    ['CitationRelation', CitationRelations],
    ['MentionKind', MentionKinds],
    ['Resolution', Resolutions],
    ['Tier', Tiers],
    ['Severity', Severities],
    ['Predicate', Predicates],
    ['MeasureDimension', Dimensions],
    ['SearchKind', SEARCH_KINDS],
    ['SearchMatch', SearchMatches],
  ])('has in %s the values of the vocabulary, in its order', (name, values) => {
    const type = schema.getType(name);
    expect(isEnumType(type) && type.getValues().map((value) => value.name)).toEqual([...values]);
  });

  it('gives every list the same page sizes', () => {
    const sizes = types
      .filter((type) => isObjectType(type))
      .flatMap((type) => Object.values(type.getFields()))
      .filter((field) => String(field.type).endsWith('Connection!'))
      .map((field) => field.args.find((argument) => argument.name === 'first')?.defaultValue);
    expect(new Set(sizes)).toEqual(new Set([DEFAULT_FIRST, undefined])); // `measures` has none, because `last` may stand there
    expect(MAX_FIRST).toBe(100);
  });

  it('shows candidates nowhere unless they are named', () => {
    const levels = types
      .filter((type) => isObjectType(type))
      .flatMap((type) => Object.values(type.getFields()).flatMap((field) => field.args))
      .filter((argument) => argument.name === 'levels');
    expect(levels.length).toBeGreaterThan(20);
    for (const argument of levels) expect(argument.defaultValue).toEqual(DEFAULT_LEVELS);
  });

  it('has a file of resolvers for each of its files', () => {
    const names = (folder: string, ending: string): readonly string[] =>
      readdirSync(folder)
        .filter((file) => file.endsWith(ending))
        .map((file) => file.slice(0, -ending.length));
    const shared = ['cited', 'edges', 'labels'];
    expect(names('src/api/resolvers', '.ts').filter((name) => !shared.includes(name))).toEqual(
      names('schema', '.graphql'),
    );
  });

  it('breaks nothing that clients of the published one ask, unless the changelog says so', () => {
    const published = buildSchema(readFileSync('schema/printed/published.graphql', 'utf8'));
    const [, unreleased = ''] = readFileSync('CHANGELOG.md', 'utf8').split(/^## /mu);
    const breaking = findBreakingChanges(published, schema).map(({ description }) => description);
    expect(breaking.filter((description) => !unreleased.includes(description))).toEqual([]);
  });

  it('is the one that stands printed in schema/printed', () => {
    const printed = buildSchema(readFileSync('schema/printed/schema.graphql', 'utf8'));
    expect(printSchema(lexicographicSortSchema(printed))).toBe(printSchema(lexicographicSortSchema(schema)));
  });
});
