import { toKey, toLimit } from '../arguments.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import { around, toSpans } from '../spans.ts';
import { globalIdOf } from '../types.ts';
import { plainEdge } from '../edges.ts';

export const claim: Resolvers = {
  Query: {
    claim: (_, { id }, { reads }) => {
      const key = toKey({ id }, ['Claim'], reads);
      return key === null ? null : reads.claims.byKey(key);
    },
  },
  Claim: {
    id: (row) => globalIdOf(row),
    subject: async ({ key }, _, { reads }) => {
      const subject = await reads.claims.subject(key);
      if (!subject) throw new Error(`expected a subject of claim ${key}, came none`);
      return subject;
    },
    object: ({ key }, _, { reads }) => reads.claims.object(key),
    document: ({ document }, _, { reads }) => (document ? reads.documents.byKey(document) : null),
    evidence: ({ key }, { first }, { reads }) => reads.claims.evidence(key, toLimit(first)),
    restsOn: ({ key }, { first }, { reads }) => reads.claims.premises(key, toLimit(first)),
  },
  ClaimEdge: plainEdge,
  Evidence: {
    document: ({ documentKey }, _, { reads }) => (documentKey ? reads.documents.byKey(documentKey) : null),
    passage: ({ passageKey }, _, { reads }) => (passageKey ? reads.passages.byKey(passageKey) : null),
    locator: (row) => (row.kind === 'TEXT' ? { ...row, spans: toSpans(row.spans) } : null),
    reference: (row) => (row.kind === 'REFERENCE' ? row : null),
    before: async ({ documentKey, spans }, _, { reads }) =>
      documentKey ? around((await reads.texts.text(documentKey)) ?? '', toSpans(spans)).before : null,
    after: async ({ documentKey, spans }, _, { reads }) =>
      documentKey ? around((await reads.texts.text(documentKey)) ?? '', toSpans(spans)).after : null,
  },
};
