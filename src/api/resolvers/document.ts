import { formatDocumentNumber, parseDocumentNumber } from '../../model/document-number.ts';
import { foldTitle } from '../../model/keys.ts';
import type { DocumentRow } from '../row-types.ts';
import type { ApiContext } from '../context.ts';
import type { DocumentLookup, DocumentNumber, Resolvers } from '../generated/resolver-types.ts';
import { toKey, toLimit, toLinkPageRequest, toPageRequest } from '../arguments.ts';
import { toSpans } from '../spans.ts';
import { cited } from '../cited.ts';
import { citedEdge, plainEdge } from '../edges.ts';

async function find({ id, key, number, title }: DocumentLookup, { reads }: ApiContext): Promise<DocumentRow | null> {
  if (title) return reads.documents.byTitle(foldTitle(title));
  if (number) {
    const parsed = parseDocumentNumber(number);
    return parsed && reads.documents.byNumber(formatDocumentNumber(parsed));
  }
  const named = toKey({ id, key }, ['PolicyDocument'], reads);
  return named === null ? null : reads.documents.byKey(named);
}

function toNumber({ documentNumber, agencyCode, year, serial }: DocumentRow): DocumentNumber | null {
  // A document met at the end of a claim is a bare node: what it does not state is absent there, not null.
  if (documentNumber === null || documentNumber === undefined) return null;
  const { agencyCode: code, ...parts } = parseDocumentNumber(documentNumber) ?? { agencyCode: '', year: 0, serial: 0 };
  return {
    text: documentNumber,
    agencyCode: agencyCode ?? code,
    year: year ?? parts.year,
    serial: serial ?? parts.serial,
  };
}

export const document: Resolvers = {
  Query: {
    document: (_, { by }, context) => find(by, context),
    documents: (_, { filter, ...page }, { reads }, info) =>
      reads.documents.list(
        { genre: filter?.genre ?? null, year: filter?.year ?? null, inCorpus: filter?.inCorpus ?? null },
        toPageRequest(page, info),
      ),
  },
  PolicyDocument: {
    ...cited,
    documentNumber: (row) => toNumber(row),
    attachments: (row) => row.attachments ?? [],
    text: ({ key, inCorpus }, _, { reads }) => (inCorpus ? reads.texts.text(key) : null),
    unclaimed: (row) => toSpans(row.unclaimed),
    issuers: ({ key }, args, { reads }, info) => reads.documents.issuers(key, toLinkPageRequest(args, info)),
    passages: ({ key }, args, { reads }, info) => reads.documents.passages(key, toLinkPageRequest(args, info)),
    measures: ({ key }, args, { reads }, info) => reads.documents.measures(key, toLinkPageRequest(args, info)),
    batches: ({ key }, args, { reads }, info) => reads.documents.batches(key, toLinkPageRequest(args, info)),
    citations: ({ key }, args, { reads }, info) =>
      reads.documents.citations(key, toLinkPageRequest(args, info), args.relations ?? null),
    citedBy: ({ key }, args, { reads }, info) =>
      reads.documents.citedBy(key, toLinkPageRequest(args, info), args.relations ?? null),
    mentions: ({ key }, args, { reads }, info) =>
      reads.documents.mentions(key, toPageRequest(args, info), args.kinds ?? null),
    problems: ({ key }, args, { reads }, info) => reads.documents.problems(key, toPageRequest(args, info)),
    corrections: ({ key }, { first }, { reads }) => reads.documents.corrections(key, toLimit(first)),
  },
  PolicyDocumentEdge: plainEdge,
  DocumentIssuerEdge: citedEdge,
  DocumentPassageEdge: citedEdge,
  DocumentMeasureEdge: citedEdge,
  DocumentBatchEdge: citedEdge,
  CitationEdge: citedEdge,
  CitedByEdge: citedEdge,
};
