import {
  buildASTSchema,
  coerceInputValue,
  getNamedType,
  GraphQLBoolean,
  GraphQLInt,
  isEnumType,
  isInputObjectType,
  isListType,
  parse,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import type { Level } from '../../model/vocabulary.ts';
import { toLevels } from '../arguments.ts';
import { requestError } from '../errors.ts';
import type { MeasureFilter } from '../generated/resolver-types.ts';

/** What is asked of an export by its address. */
export interface ExportQuery {
  /** Null without any filter: the whole. */
  readonly filter: MeasureFilter | null;
  readonly levels: readonly Level[];
  readonly bom: boolean;
  /** Equal for queries that ask for the same; part of the tag. */
  readonly canonical: string;
}

export interface QueryParameter {
  readonly name: string;
  readonly type: GraphQLInputType;
  readonly description: string;
}

/**
 * The parameters: the fields of the API's `MeasureFilter`, by the same names and with the same types because they come from the same SDL, and two of our own.
 */
export function createParameters(typeDefs: string): readonly QueryParameter[] {
  const schema: GraphQLSchema = buildASTSchema(parse(typeDefs));
  const filter = schema.getType('MeasureFilter');
  const claims = schema.getQueryType()?.getFields()['measures'];
  if (!isInputObjectType(filter) || !claims) throw new Error('expected MeasureFilter in the schema, came none');
  const level = filter.getFields()['level'];
  if (!level) throw new Error('expected the field level of MeasureFilter, came none');
  return [
    ...Object.values(filter.getFields()).map(({ name, type, description }) => ({
      name,
      type,
      description: description ?? '',
    })),
    {
      name: 'levels',
      type: level.type,
      description:
        'Levels of the claims and relationships to show; STATED, DERIVED and JUDGED unless told, candidates only when they are named here.',
    },
    {
      name: 'bom',
      type: GraphQLBoolean,
      description: 'True or 1: a CSV file begins with the mark by which Excel knows UTF-8.',
    },
  ];
}

const BOOLEANS = new Map([
  ['true', true],
  ['1', true],
  ['false', false],
  ['0', false],
]);

/** A value as GraphQL would have it in JSON; what cannot be one stays text and is refused by its type. */
function toJson(text: string, type: GraphQLInputType): unknown {
  const named = getNamedType(type);
  if (named === GraphQLBoolean) return BOOLEANS.get(text) ?? text;
  return named === GraphQLInt && /^-?\d{1,10}$/.test(text) ? Number(text) : text;
}

/** What a type takes, for messages and for the list at `/export`. */
export function valuesOf(type: GraphQLInputType): string {
  const named = getNamedType(type);
  if (isEnumType(named)) return `one of ${named.getValues().map(({ name }) => name).join(', ')}`; // prettier-ignore
  if (named === GraphQLBoolean) return 'true or false';
  return named === GraphQLInt ? 'a whole number' : 'text';
}

const shorten = (value: unknown): string => JSON.stringify(value).slice(0, 100);

/**
 * Reads the query of an address. A list is its name repeated: `kind=PILOT_TASK&kind=POLICY_MEASURE`.
 *
 * @throws BAD_USER_INPUT that names the parameter, what was expected and what came
 */
export function parseQuery(search: URLSearchParams, parameters: readonly QueryParameter[]): ExportQuery {
  const byName = new Map(parameters.map((parameter) => [parameter.name, parameter]));
  const found = new Map<string, unknown>();
  for (const name of new Set(search.keys())) {
    const parameter = byName.get(name);
    if (!parameter) {
      const known = [...byName.keys()].join(', ');
      throw requestError('BAD_USER_INPUT', `expected parameters out of ${known}, came ${shorten(name)}`);
    }
    found.set(name, readParameter(parameter, search.getAll(name)));
  }
  const { levels, bom, ...filter } = Object.fromEntries(found) as MeasureFilter & {
    readonly levels?: readonly Level[];
    readonly bom?: boolean;
  };
  const canonical = JSON.stringify([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
  return {
    filter: Object.keys(filter).length === 0 ? null : filter,
    levels: toLevels(levels),
    bom: bom ?? false,
    canonical,
  };
}

function readParameter({ name, type }: QueryParameter, texts: readonly string[]): unknown {
  const isList = isListType(type);
  if (!isList && texts.length > 1)
    throw requestError('BAD_USER_INPUT', `expected ${name} once, came ${texts.length} times`);
  const values = texts.map((text) => toJson(text, type));
  return coerceInputValue(isList ? values : values[0], type, (_, invalid) => {
    const hint = isList ? `; repeat ${name}= for several` : '';
    throw requestError('BAD_USER_INPUT', `expected ${name} to be ${valuesOf(type)}, came ${shorten(invalid)}${hint}`);
  });
}
