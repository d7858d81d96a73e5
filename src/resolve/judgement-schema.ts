import { z } from 'zod';
import { PartialDate } from '../model/partial-date.ts';
import { LineageKinds } from '../model/vocabulary.ts';

const Text = z.string().trim().min(1, 'expected some words');

/** Who concluded it, when, why, in English and Chinese. */
const verdict = { why: Text, whyZh: Text, reviewer: Text, date: PartialDate };
const confidence = z.enum(['HIGH', 'MEDIUM', 'LOW'], { error: 'expected HIGH, MEDIUM or LOW' }).optional();

/** `links:` — the earlier passage, the later one, what happened to the content, and words of each. */
export const JudgedLink = z.strictObject({
  from: Text,
  to: Text,
  kind: z.enum(LineageKinds, { error: `expected one of ${LineageKinds.join(', ')}` }),
  fromQuote: Text,
  toQuote: Text,
  ...verdict,
  confidence,
  /** Whether the candidate engine named the pair before anybody had judged it: such a link says nothing about the engine's recall. */
  proposedByEngine: z.boolean().optional(),
});
export type JudgedLink = z.infer<typeof JudgedLink>;

/** `rejections:` — two passages that look alike and are not linked. No direction. */
export const Rejection = z.strictObject({ a: Text, b: Text, ...verdict });
export type Rejection = z.infer<typeof Rejection>;

/** One side of a `sameAs`: a scope as printed, or a group of parks that a document names. `document` is a slug or key. */
const Named = z.strictObject({ kind: z.enum(['Scope', 'ParkGroup']), text: Text, document: Text });

/** `sameAs:` — two names of one thing: the 协同区 of one document is the 协同发展区 of another. */
export const SameAs = z.strictObject({ a: Named, b: Named, aQuote: Text, bQuote: Text, ...verdict, confidence });
export type SameAs = z.infer<typeof SameAs>;
export type SameAsSide = z.infer<typeof Named>;

/** `corrections:` — an overlay by a user on what was read. `from` and `to` are null where nothing was read, or nothing should be. */
export const CORRECTABLE = ['number', 'heading', 'title', 'content', 'kind', 'scope', 'area', 'bodies'] as const;
export const CORRECTABLE_OF_DOCUMENT = [
  'title',
  'documentNumber',
  'genre',
  'documentDate',
  'issuedOn',
  'publishedOn',
  'effectiveFrom',
  'validUntil',
  'issuers',
] as const;
export const CorrectionEntry = z.strictObject({
  item: Text,
  field: Text,
  from: z.string().nullable(),
  to: z.string().nullable(),
  who: Text,
  why: Text,
});
export type CorrectionEntry = z.infer<typeof CorrectionEntry>;
