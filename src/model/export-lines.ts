import { z } from 'zod';
import { Predicates } from './dataset.ts';
import { PartialDate } from './partial-date.ts';
import { Spans } from './span.ts';
import { Genres, Levels, MeasureKinds } from './vocabulary.ts';

/** Version of the lines below. It is a contract: a change that a reader could notice raises it. */
export const EXPORT_FORMAT = 1;

const Text = z.string().nullable();

/** A thing that a claim is about, or with; `type` and `key` are those of the API. */
export const ExportedEnd = z.strictObject({ type: z.string(), key: z.string(), name: z.string() });

/** TEXT: a verbatim quote, its spans in the stored text of `document`, and its place in a table. REFERENCE: an official page, unchecked, without a quote. */
export const ExportedEvidence = z.strictObject({
  key: z.string(),
  kind: z.enum(['TEXT', 'REFERENCE']),
  document: Text,
  passage: Text,
  quote: Text,
  spans: Spans,
  row: z.int().nullable(),
  sequence: Text,
  column: Text,
  reference: z.strictObject({ publisher: Text, title: Text, url: Text, dateRead: Text }).nullable(),
});
export type ExportedEvidence = z.infer<typeof ExportedEvidence>;

export const ExportedClaim = z.strictObject({
  id: z.string(),
  subject: ExportedEnd,
  predicate: z.enum(Predicates),
  /** Of a responsibility its role, of a date its field. */
  role: Text,
  /** Null where the claim has a literal `value` and no thing for an object. */
  object: ExportedEnd.nullable(),
  value: Text,
  level: z.enum(Levels),
  method: z.string(),
  assertedBy: z.string(),
  /** Key of the document that states it; null where none does. */
  document: Text,
  confidence: z.enum(['HIGH', 'MEDIUM', 'LOW']).nullable(),
  score: z.number().nullable(),
  note: Text,
  noteZh: Text,
  reviewer: Text,
  reviewedOn: Text,
  evidence: z.array(ExportedEvidence),
  /** Ids of the claims that it was derived from. */
  restsOn: z.array(z.string()),
});
export type ExportedClaim = z.infer<typeof ExportedClaim>;

const source = {
  key: z.string(),
  title: Text,
  documentNumber: Text,
  genre: z.enum(Genres).nullable(),
  documentDate: PartialDate.nullable(),
  sourceUrl: Text,
  publisher: Text,
};

/** One line of measures.jsonl: a whole measure, with every claim about it and with it. */
export const ExportedMeasure = z
  .strictObject({
    dataset: z.string(),
    type: z.literal('Measure'),
    key: z.string(),
    kind: z.enum(MeasureKinds),
    number: Text,
    path: z.array(z.string()),
    heading: Text,
    title: Text,
    content: z.string(),
    name: z.string(),
    ordinal: z.int(),
    date: PartialDate.nullable(),
    year: z.int().nullable(),
    /** Half-open ranges of UTF-16 code units in the stored text of the document. */
    spans: Spans,
    titleSpans: Spans,
    contentSpans: Spans,
    /** Null outside a table. */
    row: z.int().nullable(),
    sequence: Text,
    link: z.string(),
    document: z.strictObject(source),
    claims: z.array(ExportedClaim),
  })
  .meta({ title: 'A line of measures.jsonl' });
export type ExportedMeasure = z.infer<typeof ExportedMeasure>;

/** One line of documents.jsonl: a document with the text that every span refers to, and the claims about it. */
export const ExportedDocument = z
  .strictObject({
    dataset: z.string(),
    type: z.literal('PolicyDocument'),
    ...source,
    issuedOn: PartialDate.nullable(),
    publishedOn: PartialDate.nullable(),
    effectiveFrom: PartialDate.nullable(),
    validUntil: PartialDate.nullable(),
    addressee: Text,
    attachments: z.array(z.string()),
    /** False for a document that is known from citations only; it has no text. */
    inCorpus: z.boolean(),
    slug: Text,
    /** Of the file as received. */
    sha256: Text,
    receivedOn: Text,
    text: Text,
    /** Ranges of the text that no rule recognised. */
    unclaimed: Spans,
    link: z.string(),
    claims: z.array(ExportedClaim),
  })
  .meta({ title: 'A line of documents.jsonl' });
export type ExportedDocument = z.infer<typeof ExportedDocument>;
