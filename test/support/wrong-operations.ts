import {
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  Kind,
  OperationTypeNode,
  parse,
  print,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type ASTNode,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import type { Operation } from './load-operations.ts';
import { pick } from './synthetic-words.ts';

/** A way to make something of an operation wrong; null where the node has nothing of the kind. */
type Spoil = (node: ASTNode, info: TypeInfo, random: () => number) => ASTNode | null;

const name = (value: string) => ({ kind: Kind.NAME as const, value });
/** Almost a name: what a helpful server would complete. */
const misspelt = (value: string): string => (value.length > 3 ? value.slice(0, -1) : `${value}x`);

const SPOILS: Readonly<Record<string, Spoil>> = {
  'a field that is none': (node) =>
    node.kind === Kind.FIELD && !node.name.value.startsWith('__')
      ? { ...node, name: name(misspelt(node.name.value)) }
      : null,
  'an argument that is none': (node) =>
    node.kind === Kind.ARGUMENT ? { ...node, name: name(misspelt(node.name.value)) } : null,
  'arguments left out': (node) =>
    node.kind === Kind.FIELD && node.arguments?.length ? { ...node, arguments: [] } : null,
  'an argument twice': (node) =>
    node.kind === Kind.FIELD && node.arguments?.[0]
      ? { ...node, arguments: [...node.arguments, node.arguments[0]] }
      : null,
  'a field of an input that is none': (node) =>
    node.kind === Kind.OBJECT_FIELD ? { ...node, name: name(misspelt(node.name.value)) } : null,
  'an input without its fields': (node) => (node.kind === Kind.OBJECT ? { ...node, fields: [] } : null),
  'an input with all its fields': (node, info) => {
    const type = getNamedType(info.getInputType());
    if (node.kind !== Kind.OBJECT || !isInputObjectType(type)) return null;
    const value = { kind: Kind.STRING as const, value: 'x' };
    const fields = Object.keys(type.getFields()).map((field) => ({
      kind: Kind.OBJECT_FIELD as const,
      name: name(field),
      value,
    }));
    return { ...node, fields };
  },
  'an enum value that is none': (node) => (node.kind === Kind.ENUM ? { ...node, value: misspelt(node.value) } : null),
  'a value of another kind': (node, info, random) => {
    const isValue =
      node.kind === Kind.STRING ||
      node.kind === Kind.INT ||
      node.kind === Kind.ENUM ||
      node.kind === Kind.LIST ||
      node.kind === Kind.OBJECT ||
      node.kind === Kind.BOOLEAN;
    if (!isValue || !info.getInputType()) return null;
    return pick<ASTNode>(
      [
        { kind: Kind.STRING, value: 'x' },
        { kind: Kind.INT, value: '99999999999' },
        { kind: Kind.FLOAT, value: '1.5' },
        { kind: Kind.ENUM, value: 'NOTHING' },
        { kind: Kind.NULL },
        { kind: Kind.OBJECT, fields: [] },
        { kind: Kind.LIST, values: [{ kind: Kind.BOOLEAN, value: true }] },
      ],
      random,
    );
  },
  'fields of what has none': (node, info) =>
    node.kind === Kind.FIELD && !node.selectionSet && isLeafType(getNamedType(info.getType()))
      ? { ...node, selectionSet: { kind: Kind.SELECTION_SET, selections: [{ kind: Kind.FIELD, name: name('x') }] } }
      : null,
  'no fields of what has some': (node, info) => {
    if (node.kind !== Kind.FIELD || !isCompositeType(getNamedType(info.getType()))) return null;
    const { alias, arguments: given, ...field } = node;
    return { kind: field.kind, name: field.name, ...(alias ? { alias } : {}), ...(given ? { arguments: given } : {}) };
  },
  'a fragment on a type that is none': (node) =>
    (node.kind === Kind.INLINE_FRAGMENT || node.kind === Kind.FRAGMENT_DEFINITION) && node.typeCondition
      ? { ...node, typeCondition: { kind: Kind.NAMED_TYPE, name: name(misspelt(node.typeCondition.name.value)) } }
      : null,
  'a fragment on what it never is': (node, info) => {
    const parent = info.getType();
    if (node.kind !== Kind.SELECTION_SET || !isObjectType(getNamedType(parent))) return null;
    const typename = { kind: Kind.FIELD as const, name: name('__typename') };
    const fragment = {
      kind: Kind.INLINE_FRAGMENT as const,
      typeCondition: { kind: Kind.NAMED_TYPE as const, name: name('Place') },
      selectionSet: { kind: Kind.SELECTION_SET as const, selections: [typename] },
    };
    return { ...node, selections: [...node.selections, fragment] };
  },
  'a fragment on a scalar': (node) =>
    node.kind === Kind.INLINE_FRAGMENT
      ? { ...node, typeCondition: { kind: Kind.NAMED_TYPE, name: name('PartialDate') } }
      : null,
  'a fragment that is none': (node) => (node.kind === Kind.FRAGMENT_SPREAD ? { ...node, name: name('Nowhere') } : null),
  'two fields of one name': (node, info) => {
    const parent = getNamedType(info.getParentType() ?? undefined);
    if (node.kind !== Kind.SELECTION_SET || !isObjectType(parent)) return null;
    const fields = Object.values(parent.getFields()).filter(
      ({ args, type }) => args.length === 0 && isLeafType(getNamedType(type)),
    );
    const [first, second] = [fields[0], fields.at(-1)];
    if (!first || !second || first === second) return null;
    const as = (of: string) => ({ kind: Kind.FIELD as const, alias: name('same'), name: name(of) });
    return { ...node, selections: [...node.selections, as(first.name), as(second.name)] };
  },
  'a variable that is none': (node) => (node.kind === Kind.VARIABLE ? { ...node, name: name('nowhere') } : null),
  'a variable of another type': (node, _, random) =>
    node.kind === Kind.VARIABLE_DEFINITION
      ? {
          ...node,
          type: {
            kind: Kind.NAMED_TYPE,
            name: name(pick(['Boolean', 'PartialDate', 'Nothing', 'MeasureFiltr', 'Measure'], random)),
          },
        }
      : null,
  'a variable that may be null': (node) =>
    node.kind === Kind.VARIABLE_DEFINITION && node.type.kind === Kind.NON_NULL_TYPE
      ? { ...node, type: node.type.type }
      : null,
  'a variable with a default of another kind': (node) =>
    node.kind === Kind.VARIABLE_DEFINITION && node.type.kind !== Kind.NON_NULL_TYPE
      ? { ...node, defaultValue: { kind: Kind.OBJECT, fields: [] } }
      : null,
  'a directive that is none': (node) =>
    node.kind === Kind.FIELD ? { ...node, directives: [{ kind: Kind.DIRECTIVE, name: name('includ') }] } : null,
  'a directive that stands elsewhere': (node) =>
    node.kind === Kind.FIELD ? { ...node, directives: [{ kind: Kind.DIRECTIVE, name: name('deprecated') }] } : null,
  'a directive without its argument': (node) =>
    node.kind === Kind.FIELD ? { ...node, directives: [{ kind: Kind.DIRECTIVE, name: name('include') }] } : null,
  'another operation': (node) =>
    node.kind === Kind.OPERATION_DEFINITION ? { ...node, operation: OperationTypeNode.MUTATION } : null,
};
export const SPOILT = Object.keys(SPOILS);

/** An operation that was right, with one thing wrong; null where it holds nothing of that kind. */
export function spoil(
  { query, ...rest }: Operation,
  how: string,
  { schema, random }: { readonly schema: GraphQLSchema; readonly random: () => number },
): Operation | null {
  const spoilOne = SPOILS[how];
  const document = parse(query);
  /** The document with the thing at one place wrong, and how many places there are. */
  const spoilAt = (at: number): { readonly document: DocumentNode; readonly count: number } => {
    const info = new TypeInfo(schema);
    let count = 0;
    const changed: DocumentNode = visit(
      document,
      visitWithTypeInfo(info, {
        enter: (node) => {
          const spoilt = spoilOne?.(node, info, random) ?? null;
          if (spoilt === null) return undefined;
          return count++ === at ? spoilt : undefined;
        },
      }),
    );
    return { document: changed, count };
  };
  const { count } = spoilAt(-1);
  if (count === 0) return null;
  return { ...rest, query: print(spoilAt(Math.floor(random() * count)).document) };
}

/** Variables of which one has a value of another kind. */
export function spoilVariables({ variables, ...rest }: Operation, random: () => number): Operation | null {
  const names = Object.keys(variables);
  if (names.length === 0) return null;
  const value = pick<unknown>(
    [null, 'x', 1.5, 99_999_999_999, true, [null], [{}], {}, { key: 1 }, { key: 'a', id: 'b' }, { nothing: 1 }],
    random,
  );
  return { ...rest, variables: { ...variables, [pick(names, random)]: value } };
}

/** Every enum value, type, field, argument and input field of a schema. */
export function namesOf(schema: GraphQLSchema): ReadonlySet<string> {
  const names = new Set<string>();
  for (const type of Object.values(schema.getTypeMap())) {
    names.add(type.name);
    if (isEnumType(type)) for (const value of type.getValues()) names.add(value.name);
    if (isInputObjectType(type)) for (const field of Object.values(type.getFields())) names.add(field.name);
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields()))
      for (const { name: of } of [field, ...field.args]) names.add(of);
  }
  return names;
}
