import { z } from 'zod';
import { PartialDate } from './partial-date.ts';
import { Span, Spans } from './span.ts';
import { CitationRelations, Genres, MeasureKinds, MentionKinds, Roles, ScopeKinds } from './vocabulary.ts';

/** Version of the reading's format. It is a contract: a change that a reader of it could notice raises it. */
export const READING_FORMAT = 1;

const placed = { spans: Spans, start: z.int().min(0), end: z.int().min(0) };

/** A body of an item, distinct by name and role, placed at its first printing. `name` is the full form (法制办 under a shared 市 is 市法制办). */
export const ReadBody = z.strictObject({
  text: z.string(),
  name: z.string(),
  role: z.enum(Roles),
  governs: Spans,
  ...placed,
});
export type ReadBody = z.infer<typeof ReadBody>;

/** A unit bracket or body cell: indexes into the item's bodies, and the passage it answers for. */
export const ReadBracket = z.strictObject({ bodies: z.array(z.int().min(0)), governs: Spans, ...placed });
export type ReadBracket = z.infer<typeof ReadBracket>;

export const ReadItem = z.strictObject({
  /** As printed without brackets and dots; `null` for an item without a number. */
  number: z.string().nullable(),
  /** Numbers (or the name of an unnumbered one) from the top; `正文` first for a notice's own passages where an annex has items. */
  path: z.array(z.string()),
  /** The nearest heading, without its number. */
  heading: z.string().nullable(),
  kind: z.enum(MeasureKinds).nullable(),
  title: z.string().nullable(),
  titleSpans: Spans.nullable(),
  content: z.string(),
  contentSpans: Spans,
  bodies: z.array(ReadBody),
  brackets: z.array(ReadBracket),
  scope: z.strictObject({ text: z.string(), kind: z.enum(ScopeKinds), ...placed }).nullable(),
  area: z.strictObject({ text: z.string(), ...placed }).nullable(),
  ...placed,
});
export type ReadItem = z.infer<typeof ReadItem>;

export const ReadCitation = z.strictObject({
  title: z.string().nullable(),
  documentNumber: z.string().nullable(),
  relation: z.enum(CitationRelations),
  ...placed,
});
export type ReadCitation = z.infer<typeof ReadCitation>;

export const CountValue = z.strictObject({ n: z.number(), unit: z.string(), of: z.string().nullable() });
export const MentionValue = z.union([z.string(), CountValue, z.strictObject({ standsFor: z.string() })]);

export const ReadMention = z.strictObject({
  kind: z.enum(MentionKinds),
  text: z.string(),
  value: MentionValue,
  ...placed,
});
export type ReadMention = z.infer<typeof ReadMention>;

export const Severities = ['INFO', 'WARNING', 'ERROR'] as const;
export const ReadProblem = z.strictObject({
  code: z.string(),
  severity: z.enum(Severities),
  message: z.string(),
  start: z.int().min(0),
  end: z.int().min(0),
});
export type ReadProblem = z.infer<typeof ReadProblem>;

export const ReadDocument = z.strictObject({
  title: z.string().nullable(),
  documentNumber: z.string().nullable(),
  issuers: z.array(z.string()),
  genre: z.enum(Genres),
  batch: z.int().nullable(),
  documentDate: PartialDate.nullable(),
  issuedOn: PartialDate.nullable(),
  publishedOn: PartialDate.nullable(),
  effectiveFrom: PartialDate.nullable(),
  validUntil: PartialDate.nullable(),
  addressee: z.string().nullable(),
  attachments: z.array(z.string()),
});
export type ReadDocument = z.infer<typeof ReadDocument>;

/**
 * What a text says, with the place of everything: the result of reading, before anything is looked up or judged.
 * Offsets are UTF-16 code units into `text`; each string equals its spans joined with layout white space removed.
 */
export const Reading = z.strictObject({
  format: z.literal(READING_FORMAT),
  text: z.string(),
  document: ReadDocument,
  items: z.array(ReadItem),
  citations: z.array(ReadCitation),
  mentions: z.array(ReadMention),
  problems: z.array(ReadProblem),
  unclaimed: z.array(Span),
});
export type Reading = z.infer<typeof Reading>;

/** The columns of a task table, each with its header as printed; `null` where the table has no such column. */
export interface TableColumns {
  readonly number: string | null;
  readonly title: string | null;
  readonly content: string | null;
  readonly bodies: string | null;
  readonly scope: string | null;
  readonly area: string | null;
}

/** Where things stand that the Reading names without a place: what claims about a document and its headings quote. */
export interface ReadingPlaces {
  /** By field of `document`; `issuers/0` and `attachments/0` for members of lists. A field taken from elsewhere than the text has none. */
  readonly document: Readonly<Record<string, Spans>>;
  /** One per item, in order. `row` counts from 1 within its table, header and heading rows not counted. */
  readonly items: readonly {
    readonly heading: Spans | null;
    readonly table: { readonly row: number; readonly columns: TableColumns } | null;
  }[];
}

/** What reading gives: the contract, and the places that claims need beside it. */
export interface ReadResult {
  readonly reading: Reading;
  readonly places: ReadingPlaces;
}
