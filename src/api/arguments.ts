import { Kind, type FieldNode, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql';
import { fromGlobalId } from '../model/keys.ts';
import type { Level } from '../model/vocabulary.ts';
import type { LinkPageRequest, PageRequest } from '../graph/reads/lookups.ts';
import type { Reads } from '../graph/reads/reads.ts';
import { decodeCursor } from './cursor.ts';
import { requestError } from './errors.ts';
import { labelOf } from './types.ts';

/** Entries of a page unless told, and at most. Declared once; the SDL says the same, and a test compares. */
export const DEFAULT_FIRST = 20;
export const MAX_FIRST = 100;

/** A number of entries. @throws BAD_USER_INPUT outside 1 … max */
export function toLimit(
  first: number | null | undefined,
  name = 'first',
  max = MAX_FIRST,
  usual = DEFAULT_FIRST,
): number {
  if (first === null || first === undefined) return usual;
  if (first < 1 || first > max)
    throw requestError('BAD_USER_INPUT', `expected ${name} from 1 to ${max}, came ${first}`);
  return first;
}

interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

export function toPageRequest({ first, after }: PageArguments, info: GraphQLResolveInfo): PageRequest {
  return {
    first: toLimit(first),
    after: after === null || after === undefined ? null : decodeCursor(after),
    counted: asksFor(info, 'totalCount'),
  };
}

interface LinkPageArguments extends PageArguments {
  readonly levels?: readonly Level[] | null | undefined;
}

/** What default answers hold: everything but candidates. */
export const DEFAULT_LEVELS: readonly Level[] = ['STATED', 'DERIVED', 'JUDGED'];

/** Levels that were asked for; a null written out means the default too. */
export function toLevels(levels: readonly Level[] | null | undefined): readonly Level[] {
  return levels ?? DEFAULT_LEVELS;
}

export function toLinkPageRequest(args: LinkPageArguments, info: GraphQLResolveInfo): LinkPageRequest {
  return { ...toPageRequest(args, info), levels: toLevels(args.levels) };
}

/** True when the selection below this field names the other field, in a fragment too: counting is done only when somebody asks. */
export function asksFor(info: GraphQLResolveInfo, name: string): boolean {
  return info.fieldNodes.some((node: FieldNode) => selects(node.selectionSet, name, info));
}

function selects(set: SelectionSetNode | undefined, name: string, info: GraphQLResolveInfo): boolean {
  return (set?.selections ?? []).some((selection) => {
    if (selection.kind === Kind.FIELD) return selection.name.value === name;
    if (selection.kind === Kind.INLINE_FRAGMENT) return selects(selection.selectionSet, name, info);
    return selects(info.fragments[selection.name.value]?.selectionSet, name, info);
  });
}

/** A look-up by id or key: the key that the thing has now, or null for the id of another type, which names nothing here. */
export function toKey(
  { id, key }: { readonly id?: string | null | undefined; readonly key?: string | null | undefined },
  types: readonly string[],
  { presentKey }: Pick<Reads, 'presentKey'>,
): string | null {
  if (key !== null && key !== undefined) return presentKey(labelOf(types[0] ?? ''), key);
  const ref = fromGlobalId(id ?? '');
  return ref && types.includes(ref.type) ? presentKey(labelOf(ref.type), ref.key) : null;
}

/** Keys from a filter that takes keys and ids alike. */
export function toKeys(
  values: readonly string[],
  types: readonly string[],
  { presentKey }: Pick<Reads, 'presentKey'>,
): readonly string[] {
  return values.map((value) => {
    const ref = fromGlobalId(value);
    return presentKey(labelOf(types[0] ?? ''), ref && types.includes(ref.type) ? ref.key : value);
  });
}
