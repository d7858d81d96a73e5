import {
  Kind,
  type ASTVisitor,
  type FragmentDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import { requestError } from './errors.ts';
import type { Limits } from './limits.ts';

/**
 * The limits that can be read off a document before anything is done for it. Rules and not a plugin: a plugin that throws while parsing turns every syntax
 * error into HTTP 500 (graphql-armor does).
 */
export function limitRules(limits: Limits): readonly ValidationRule[] {
  return [depthRule(limits.depth), countRule(limits), rootFieldRule(limits.rootFields)];
}

const depthRule =
  (limit: number): ValidationRule =>
  (context): ASTVisitor => {
    const known = new Map<string, number>();
    return {
      OperationDefinition: (operation) => {
        const depth = depthOf(operation.selectionSet, context, known, new Set());
        if (depth > limit)
          context.reportError(
            requestError('QUERY_TOO_DEEP', `expected at most ${limit} levels of fields, came ${depth}`),
          );
      },
    };
  };

/** Each fragment is measured once, so that a document of fragments that spread one another twice stays linear. */
function depthOf(
  set: SelectionSetNode | undefined,
  context: ValidationContext,
  known: Map<string, number>,
  open: ReadonlySet<string>,
): number {
  let deepest = 0;
  for (const selection of set?.selections ?? []) {
    if (selection.kind === Kind.FIELD) {
      if (!selection.name.value.startsWith('__'))
        deepest = Math.max(deepest, 1 + depthOf(selection.selectionSet, context, known, open));
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      deepest = Math.max(deepest, depthOf(selection.selectionSet, context, known, open));
    } else {
      deepest = Math.max(deepest, fragmentDepth(context.getFragment(selection.name.value), context, known, open));
    }
  }
  return deepest;
}

function fragmentDepth(
  fragment: FragmentDefinitionNode | null | undefined,
  context: ValidationContext,
  known: Map<string, number>,
  open: ReadonlySet<string>,
): number {
  if (!fragment || open.has(fragment.name.value)) return 0; // a cycle is refused by a rule of the standard
  const measured = known.get(fragment.name.value);
  if (measured !== undefined) return measured;
  const depth = depthOf(fragment.selectionSet, context, known, new Set([...open, fragment.name.value]));
  known.set(fragment.name.value, depth);
  return depth;
}

const countRule =
  ({ aliases, directives }: Limits): ValidationRule =>
  (context): ASTVisitor => {
    let [aliasCount, directiveCount] = [0, 0];
    return {
      Field: (field) => void (aliasCount += field.alias ? 1 : 0),
      Directive: () => void (directiveCount += 1),
      Document: {
        leave: () => {
          if (aliasCount > aliases)
            context.reportError(
              requestError('TOO_MANY_ALIASES', `expected at most ${aliases} aliases, came ${aliasCount}`),
            );
          if (directiveCount > directives)
            context.reportError(
              requestError('TOO_MANY_DIRECTIVES', `expected at most ${directives} directives, came ${directiveCount}`),
            );
        },
      },
    };
  };

const rootFieldRule =
  (limit: number): ValidationRule =>
  (context): ASTVisitor => ({
    OperationDefinition: ({ selectionSet }) => {
      const count = rootFields(selectionSet, context, new Set());
      if (count > limit)
        context.reportError(
          requestError('TOO_MANY_ROOT_FIELDS', `expected at most ${limit} root fields, came ${count}`),
        );
    },
  });

function rootFields(set: SelectionSetNode, context: ValidationContext, open: Set<string>): number {
  let count = 0;
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) count += 1;
    else if (selection.kind === Kind.INLINE_FRAGMENT) count += rootFields(selection.selectionSet, context, open);
    else if (!open.has(selection.name.value)) {
      open.add(selection.name.value);
      const fragment = context.getFragment(selection.name.value);
      if (fragment) count += rootFields(fragment.selectionSet, context, open);
    }
  }
  return count;
}
