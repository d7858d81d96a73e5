import {
  getArgumentValues,
  getNamedType,
  getNullableType,
  GraphQLError,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { DEFAULT_FIRST } from './arguments.ts';

export interface CostRequest {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** As sent: a default of the operation stands in its definition. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The arguments that say how many things a list holds. */
const SIZES: readonly string[] = ['first', 'last', 'ids'];
/** Costs that are kept of one operation; a client that asks for every size there is makes room again. */
const KEPT = 100;

interface Counted {
  /** The variables that a size depends on. */
  readonly sizes: readonly string[];
  /** By the values of these. */
  readonly costs: Map<string, number>;
}

const counted = new WeakMap<OperationDefinitionNode, Counted>();

/** As {@link countObjects}, which walks the whole document, and only once for an operation and the sizes that its variables name. */
export function costOf(request: CostRequest): number {
  const { operation, variables } = request;
  const known = counted.get(operation) ?? { sizes: sizesOf(request.document), costs: new Map<string, number>() };
  counted.set(operation, known);
  const given = JSON.stringify(known.sizes.map((name) => sizeOf(variables[name])));
  const cost = known.costs.get(given) ?? countObjects(request);
  if (known.costs.size >= KEPT) known.costs.clear();
  known.costs.set(given, cost);
  return cost;
}

const sizeOf = (value: unknown): unknown => (Array.isArray(value) ? { items: value.length } : value);

function sizesOf(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Argument: (argument) => {
      if (SIZES.includes(argument.name.value)) visit(argument, { Variable: ({ name }) => void names.add(name.value) });
    },
  });
  return [...names];
}

/** The fields of a page that hold its entries. */
const ENTRIES = new Set(['edges', 'nodes']);
const isConnection = (type: GraphQLNamedType | null): boolean => type?.name.endsWith('Connection') ?? false;

/**
 * How many objects an answer could hold: the entries of a list count its `first` times what one of them holds, what a page says of itself (its counts) once, scalars
 * nothing. Variables count, or `first: $n` would pass with 1e8. Of fields that exclude each other (types of a union) the costs are added; that is never too
 * little. Each fragment is counted once, so that fragments that spread one another twice do not double the work at every step.
 */
function countObjects(request: CostRequest): number {
  const { schema, operation } = request;
  const defaults = (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
    defaultValue?.kind === Kind.INT ? [[variable.name.value, Number(defaultValue.value)] as const] : [],
  );
  const fragments = request.document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  const count = new Counting(schema, { ...Object.fromEntries(defaults), ...request.variables }, fragments);
  return count.selections(operation.selectionSet, schema.getQueryType() ?? null);
}

class Counting {
  readonly #schema: GraphQLSchema;
  readonly #variables: Readonly<Record<string, unknown>>;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #counted = new Map<string, number>();

  constructor(
    schema: GraphQLSchema,
    variables: Readonly<Record<string, unknown>>,
    fragments: readonly FragmentDefinitionNode[],
  ) {
    this.#schema = schema;
    this.#variables = variables;
    this.#fragments = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
  }

  /** @param entries of the page whose selections these are */
  selections(set: SelectionSetNode | undefined, type: GraphQLNamedType | null, entries = 1): number {
    let sum = 0;
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.FIELD) sum += this.#field(selection, type, entries);
      else if (selection.kind === Kind.FRAGMENT_SPREAD) sum += this.#fragment(selection.name.value, entries);
      else {
        const condition = this.#typeOf(selection.typeCondition?.name.value);
        sum += this.selections(selection.selectionSet, condition ?? type, entries);
      }
    }
    return sum;
  }

  #field(node: FieldNode, parent: GraphQLNamedType | null, entries: number): number {
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
    if (!field || !isCompositeType(getNamedType(field.type))) return 0;
    const type = getNamedType(field.type);
    if (isConnection(type)) return 1 + this.selections(node.selectionSet, type, this.#size(node, field));
    const one = 1 + this.selections(node.selectionSet, type);
    return (ENTRIES.has(field.name) && isConnection(parent) ? entries : this.#size(node, field)) * one;
  }

  #size(node: FieldNode, field: GraphQLField<unknown, unknown>): number {
    const given = this.#given(node, field);
    if (Array.isArray(given['ids'])) return given['ids'].length;
    const size = given['last'] ?? given['first'];
    if (typeof size === 'number') return Math.max(1, size);
    const isPaged = field.args.some((argument) => argument.name === 'first');
    return isPaged && !isListType(getNullableType(field.type)) ? DEFAULT_FIRST : 1;
  }

  /** Arguments that cannot be used, such as one whose variable is missing, count as none: the execution refuses them with their reason. */
  #given(node: FieldNode, field: GraphQLField<unknown, unknown>): Readonly<Record<string, unknown>> {
    try {
      return getArgumentValues(field, node, this.#variables);
    } catch (error) {
      if (error instanceof GraphQLError) return {};
      throw error;
    }
  }

  #fragment(name: string, entries: number): number {
    const place = `${name} ${entries}`;
    const known = this.#counted.get(place);
    const fragment = this.#fragments.get(name);
    if (known !== undefined || !fragment) return known ?? 0;
    this.#counted.set(place, 0); // a cycle is refused before this by a rule of the standard
    const type = this.#typeOf(fragment.typeCondition.name.value) ?? null;
    const cost = this.selections(fragment.selectionSet, type, entries);
    this.#counted.set(place, cost);
    return cost;
  }

  #typeOf(name: string | undefined): GraphQLNamedType | undefined {
    return name === undefined ? undefined : this.#schema.getType(name);
  }
}
