import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { pick } from './synthetic-words.ts';

export interface Operation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName: string;
}

/** Where a generated value goes: the name of the argument or input field, and of its named type. */
export type ChooseValue = (name: string, type: string, random: () => number) => unknown;

export interface GenerateOptions {
  readonly schema: GraphQLSchema;
  readonly random: () => number;
  /** A value for a scalar that is no Int, Float or Boolean; undefined leaves the argument out where it may be left out. */
  readonly choose: ChooseValue;
  /** Fields at most, and field inside field. */
  readonly fields?: number;
  readonly depth?: number;
}

/**
 * A random operation that is valid by construction: fields of every type, arguments as literals and as variables, aliases, directives, inline
 * and named fragments, connections both by edges and by nodes. Fields that take arguments or stand in a fragment of an abstract type get an alias of their
 * own, so that no two answers of one name have to be merged.
 */
export function generateOperation(options: GenerateOptions): Operation {
  return new Generator(options).generate();
}

const LEAST_COSTLY_FIRST = 5;

class Generator {
  readonly #schema: GraphQLSchema;
  readonly #random: () => number;
  readonly #choose: ChooseValue;
  readonly #maxDepth: number;
  #fieldsLeft: number;
  #aliases = 0;
  readonly #variables: { readonly name: string; readonly type: string; readonly value: unknown }[] = [];
  readonly #fragments: string[] = [];

  constructor({ schema, random, choose, fields = 30, depth = 8 }: GenerateOptions) {
    this.#schema = schema;
    this.#random = random;
    this.#choose = choose;
    this.#fieldsLeft = Math.ceil(random() * fields);
    this.#maxDepth = depth;
  }

  generate(): Operation {
    const query = this.#schema.getQueryType() as GraphQLObjectType;
    const body = this.#selection(query, 1, false);
    const declared = this.#variables.map(({ name, type }) => `$${name}: ${type}`).join(', ');
    const operationName = `Generated${Math.floor(this.#random() * 1e6)}`;
    return {
      operationName,
      query: [`query ${operationName}${declared === '' ? '' : `(${declared})`} ${body}`, ...this.#fragments].join('\n'),
      variables: Object.fromEntries(this.#variables.map(({ name, value }) => [name, value])),
    };
  }

  #selection(type: GraphQLCompositeType, depth: number, isAliased: boolean): string {
    const pieces = isObjectType(type) || 'getFields' in type ? this.#fieldsOf(type, depth, isAliased) : [];
    if (isAbstractType(type)) {
      for (const possible of this.#schema.getPossibleTypes(type))
        if (this.#is(0.3)) pieces.push(`... on ${possible.name} ${this.#selection(possible, depth, true)}`);
    }
    if (pieces.length === 0 || this.#is(0.1)) pieces.push('__typename');
    const body = `{ ${pieces.join(' ')} }`;
    if (depth === 1 || !this.#is(0.15)) return body;
    const name = `Part${this.#fragments.length}`;
    this.#fragments.push(`fragment ${name} on ${type.name} ${body}`);
    return `{ ...${name} }`;
  }

  #fieldsOf(type: Extract<GraphQLCompositeType, { getFields: unknown }>, depth: number, isAliased: boolean): string[] {
    const all = Object.values(type.getFields());
    const wanted = 1 + Math.floor(this.#random() * Math.min(all.length, depth === 1 ? 3 : 6));
    const chosen = new Set(Array.from({ length: wanted }, () => pick(all, this.#random)));
    return [...chosen].flatMap((field) => this.#field(field, depth, isAliased));
  }

  #field(field: GraphQLField<unknown, unknown>, depth: number, isAliased: boolean): readonly string[] {
    const named = getNamedType(field.type);
    const isDeep = isCompositeType(named);
    if (this.#fieldsLeft <= 0 || (isDeep && depth >= this.#maxDepth)) return [];
    this.#fieldsLeft -= 1;
    const given = field.args.flatMap((argument) => this.#argument(argument, depth));
    const needsAlias = isAliased || field.args.length > 0 || this.#is(0.05);
    const alias = needsAlias ? `f${(this.#aliases += 1)}: ` : '';
    const directive = this.#is(0.04)
      ? ` @${this.#is(0.5) ? 'include' : 'skip'}(if: ${this.#variable('Boolean!', this.#is(0.5))})`
      : '';
    const below = isDeep ? ` ${this.#selection(named, depth + 1, isAliased)}` : '';
    return [`${alias}${field.name}${given.length === 0 ? '' : `(${given.join(', ')})`}${directive}${below}`];
  }

  #argument(argument: GraphQLArgument, depth: number): readonly string[] {
    const isRequired = isNonNullType(argument.type) && argument.defaultValue === undefined;
    // The size of a list is always given, so that nested ones stay cheap.
    const isWanted = isRequired || argument.name === 'first' ? true : this.#is(argument.name === 'last' ? 0.05 : 0.35);
    if (!isWanted) return [];
    const value = this.#value(argument.name, argument.type, depth);
    if (value === undefined) return [];
    const isVariable = this.#is(0.5);
    return [
      `${argument.name}: ${isVariable ? this.#variable(String(argument.type), value) : toLiteral(value, argument.type)}`,
    ];
  }

  #variable(type: string, value: unknown): string {
    const name = `v${this.#variables.length}`;
    this.#variables.push({ name, type, value });
    return `$${name}`;
  }

  #value(name: string, type: GraphQLInputType, depth: number): unknown {
    if (isNonNullType(type)) return this.#value(name, type.ofType, depth) ?? this.#fallback(type);
    if (isListType(type)) {
      const length = 1 + Math.floor(this.#random() * 3);
      const values = Array.from({ length }, () => this.#value(name, type.ofType, depth));
      return values.filter((value) => value !== undefined);
    }
    if (isEnumType(type)) return pick(type.getValues(), this.#random).name;
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields());
      const chosen = type.isOneOf
        ? [pick(fields, this.#random)]
        : fields.filter((field) => isNonNullType(field.type) || this.#is(0.25));
      const entries = chosen.map((field) => [field.name, this.#value(field.name, field.type, depth)] as const);
      if (type.isOneOf) return Object.fromEntries(entries.map(([key, value]) => [key, value ?? 'none']));
      return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
    }
    if (type.name === 'Boolean') return this.#is(0.5);
    if (type.name === 'Float') return this.#random();
    if (type.name === 'Int') return this.#integer(name, depth);
    return this.#choose(name, type.name, this.#random);
  }

  #integer(name: string, depth: number): number {
    if (name === 'year') return pick([2029, 2031, 1999], this.#random);
    if (name === 'first' || name === 'last')
      return (
        1 + Math.floor(this.#random() * (depth === 1 ? 20 : Math.max(1, LEAST_COSTLY_FIRST - Math.floor(depth / 2))))
      );
    return 1 + Math.floor(this.#random() * 3);
  }

  /** For a value that must be there although nothing was chosen. */
  #fallback(type: GraphQLInputType): unknown {
    return isListType(getNullableType(type)) ? [] : 'none';
  }

  #is(probability: number): boolean {
    return this.#random() < probability;
  }
}

/** A value as it stands in a document; enum values have no quotes. */
function toLiteral(value: unknown, type: GraphQLInputType): string {
  const bare: GraphQLInputType = getNullableType(type);
  if (Array.isArray(value))
    return `[${value.map((item) => toLiteral(item, isListType(bare) ? bare.ofType : bare)).join(', ')}]`;
  if (isInputObjectType(bare) && typeof value === 'object' && value !== null) {
    const fields = bare.getFields();
    const parts = Object.entries(value).map(([name, child]) => {
      const field = fields[name];
      return field ? `${name}: ${toLiteral(child, field.type)}` : '';
    });
    return `{ ${parts.join(', ')} }`;
  }
  if (isEnumType(bare)) return String(value);
  return JSON.stringify(value);
}
