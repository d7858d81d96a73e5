import {
  getNamedType,
  isCompositeType,
  isListType,
  getNullableType,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import { getComplexity, type ComplexityEstimator } from 'graphql-query-complexity';
import { DEFAULT_FIRST } from './arguments.ts';

/** Lists without `first`, such as spans, are short. */
const SHORT_LIST = 1;
const LIST_FIELDS = new Set(['edges', 'nodes']);

const sizeOf = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) ? Math.max(1, value) : null;

/**
 * How many objects an answer could hold: a list counts its `first` times what one entry holds, scalars nothing. `edges` and `nodes` are the list that
 * their connection's `first` has counted already.
 */
const objects: ComplexityEstimator = ({ field, args, childComplexity, type }) => {
  const isObject = isCompositeType(getNamedType(field.type));
  if (!isObject) return 0;
  const isEntries = LIST_FIELDS.has(field.name) && type.name.endsWith('Connection');
  if (isEntries) return 1 + childComplexity;
  const hasFirst = field.args.some((argument) => argument.name === 'first');
  const ids = Array.isArray(args['ids']) ? args['ids'].length : null;
  const size =
    ids ??
    (hasFirst
      ? (sizeOf(args['first']) ?? sizeOf(args['last']) ?? DEFAULT_FIRST)
      : isListType(getNullableType(field.type))
        ? SHORT_LIST
        : 1);
  return size * (1 + childComplexity);
};

export interface CostRequest {
  readonly schema: GraphQLSchema;
  readonly query: DocumentNode;
  readonly variables: Record<string, unknown>;
  readonly operationName: string | null;
}

/** The cost of an operation with its variables. */
export function costOf({ schema, query, variables, operationName }: CostRequest): number {
  return getComplexity({
    schema,
    query,
    variables,
    ...(operationName === null ? {} : { operationName }),
    estimators: [objects],
  });
}
