import { allKnown, type Soon } from '../../graph/soon.ts';
import type { ApiContext } from '../context.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import type { CitedRow, CorrectionRow, MentionRow, PassageRow, ProblemRow } from '../row-types.ts';
import { toSpans } from '../spans.ts';
import { documentOf } from '../things.ts';
import { globalIdOf, typeOf } from '../types.ts';
import { plainEdge } from '../edges.ts';

/** Things that a mention may stand for, at most. */
const MAX_CANDIDATES = 20;

type Remark = MentionRow | ProblemRow | CorrectionRow;

/** What all that is remarked on a text has: an id, and where it stands. */
const place = {
  id: globalIdOf,
  document: documentOf,
  passage: ({ passageKey }: Remark, _: unknown, { reads }: ApiContext): Soon<PassageRow | null> =>
    passageKey ? reads.passages.byKey(passageKey) : null,
};

/** The thing that `Label:key` names. */
function target(text: string, { reads }: ApiContext): Soon<CitedRow | null> {
  const colon = text.indexOf(':');
  return reads.nodes.byRef({ label: text.slice(0, colon), key: text.slice(colon + 1) });
}

export const mention: Resolvers = {
  MentionTarget: { __resolveType: (row) => typeOf(row) },
  Mention: {
    ...place,
    spans: (row) => toSpans(row.spans),
    target: (row, _, context) => (row.target ? target(row.target, context) : null),
    candidates: async (row, _, context) => {
      const found = await allKnown(
        (row.candidates ?? []).slice(0, MAX_CANDIDATES).map((text) => target(text, context)),
      );
      return found.filter((candidate) => candidate !== null);
    },
  },
  Problem: { ...place, span: ({ start, end }) => ({ start: start ?? 0, end: end ?? 0 }) },
  Correction: place,
  MentionEdge: plainEdge,
  ProblemEdge: plainEdge,
};
