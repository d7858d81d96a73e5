import type { ApiContext } from '../context.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import type { DocumentRow, NodeRow } from '../row-types.ts';
import { toSpans } from '../spans.ts';
import { typeOf } from '../types.ts';
import { plainEdge } from '../edges.ts';

/** Things that a mention may stand for, at most. */
const MAX_CANDIDATES = 20;

async function documentOf(
  { documentKey }: { readonly documentKey: string },
  _: unknown,
  { reads }: ApiContext,
): Promise<DocumentRow> {
  const document = await reads.documents.byKey(documentKey);
  if (!document) throw new Error(`expected the document ${documentKey} of a mention, came none`);
  return document;
}

/** The thing that `Label:key` names. */
function target(text: string, { reads }: ApiContext): Promise<NodeRow | null> {
  const colon = text.indexOf(':');
  return reads.nodes.byRef({ label: text.slice(0, colon), key: text.slice(colon + 1) });
}

export const mention: Resolvers = {
  MentionTarget: { __resolveType: (row) => typeOf(row) as Exclude<ReturnType<typeof typeOf>, 'Claim'> },
  Mention: {
    spans: (row) => toSpans(row.spans),
    document: documentOf,
    passage: ({ passageKey }, _, { reads }) => (passageKey ? reads.passages.byKey(passageKey) : null),
    target: (row, _, context) => (row.target ? target(row.target, context) : null),
    candidates: async (row, _, context) => {
      const found = await Promise.all(
        (row.candidates ?? []).slice(0, MAX_CANDIDATES).map((text) => target(text, context)),
      );
      return found.filter((candidate) => candidate !== null);
    },
  },
  Problem: {
    span: ({ start, end }) => ({ start: start ?? 0, end: end ?? 0 }),
    document: documentOf,
    passage: ({ passageKey }, _, { reads }) => (passageKey ? reads.passages.byKey(passageKey) : null),
  },
  MentionEdge: plainEdge,
  ProblemEdge: plainEdge,
};
