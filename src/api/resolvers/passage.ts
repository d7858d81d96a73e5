import type { ApiContext } from '../context.ts';
import type { PassageCorrectionsArgs, Resolvers } from '../generated/resolver-types.ts';
import type { CorrectionRow, PassageRow } from '../row-types.ts';
import { toKey, toLimit, toPageRequest } from '../arguments.ts';
import { around, toSpans } from '../spans.ts';
import type { Span } from '../../model/span.ts';
import { documentOf } from '../things.ts';
import { PASSAGE_TYPES } from '../types.ts';
import { cited } from '../cited.ts';
import { plainEdge } from '../edges.ts';

/** Fields of every passage, measure or not. */
export const passageFields = {
  ...cited,
  content: (row: PassageRow): string => row.content ?? '',
  name: (row: PassageRow): string => row.name ?? row.title ?? row.key,
  spans: (row: PassageRow): readonly Span[] => toSpans(row.spans),
  document: documentOf,
  provenance: (row: PassageRow): PassageRow => row,
  corrections: (
    { key }: PassageRow,
    { first }: PassageCorrectionsArgs,
    { reads }: ApiContext,
  ): Promise<readonly CorrectionRow[]> => reads.passages.corrections(key, toLimit(first)),
};

/** The spans of what a passage says: of its content, else of its title, else of all of it. */
function quotedSpans(row: PassageRow): readonly Span[] {
  return toSpans(row.contentSpans?.length ? row.contentSpans : row.titleSpans?.length ? row.titleSpans : row.spans);
}

async function surroundings(row: PassageRow, { reads }: ApiContext): Promise<ReturnType<typeof around>> {
  return around((await reads.texts.text(row.documentKey)) ?? '', quotedSpans(row));
}

function contentColumn({ columnsJson }: PassageRow): string | null {
  const columns = columnsJson === null ? {} : (JSON.parse(columnsJson) as Readonly<Record<string, string | null>>);
  return columns['content'] ?? columns['title'] ?? null;
}

export const passage: Resolvers = {
  Query: {
    passage: (_, { by }, { reads }) => {
      const key = toKey(by, PASSAGE_TYPES, reads);
      return key === null ? null : reads.passages.byKey(key);
    },
    passages: (_, page, { reads }, info) => reads.passages.list(toPageRequest(page, info)),
  },
  PlainPassage: passageFields,
  Provenance: {
    document: documentOf,
    column: contentColumn,
    quote: (row) => (row.contentSpans?.length ? row.content : null) ?? row.title ?? row.content ?? '',
    spans: (row) => quotedSpans(row),
    before: async (row, _, context) => (await surroundings(row, context)).before,
    after: async (row, _, context) => (await surroundings(row, context)).after,
  },
  PassageEdge: plainEdge,
};
