import { z } from 'zod';
import { PartialDate } from '../model/partial-date.ts';
import { Tiers } from '../model/vocabulary.ts';

/**
 * The shapes of the register: YAML that a non-programmer reviews. What each field means is said at the head of the file
 * that it stands in (`seeds/register/*.yaml`).
 */
const Slug = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'expected a slug of small latin letters, digits and hyphens, like sy-finance-office',
  );
const Name = z.string().trim().min(1, 'expected a name');
const Names = z.array(Name).default([]);
const Text = z.string().trim().min(1);

/** An official page. It carries no quote and is shown as unchecked. */
export const Reference = z.strictObject({
  publisher: Text,
  title: Text,
  url: z.url({ protocol: /^https?$/, error: 'expected an address that begins with http:// or https://' }),
  dateRead: PartialDate,
  readAs: z.enum(['STORED_COPY', 'CITED']).optional(),
});
export type Reference = z.infer<typeof Reference>;

/** What an entry rests on: words of a document, or an official page. */
export const RegisterEvidence = z
  .strictObject({
    text: z.strictObject({ document: Text, quote: Text }).optional(),
    reference: Reference.optional(),
    supports: z.array(Text).optional(),
  })
  .refine(
    (evidence) => (evidence.text === undefined) !== (evidence.reference === undefined),
    'expected either text or reference',
  );
export type RegisterEvidence = z.infer<typeof RegisterEvidence>;

const evidence = z
  .array(RegisterEvidence)
  .min(1, 'expected at least one evidence: an entry without a source is not accepted');
const described = { slug: Slug, name: Name, note: Text.optional() };

export const PlaceLevels = ['NATION', 'PROVINCE', 'CITY', 'DISTRICT'] as const;
export type PlaceLevel = (typeof PlaceLevels)[number];

/** One source for the whole of places.yaml, since one list gives them all. */
export const PlacesSource = z.strictObject({ reference: Reference });
export const Place = z.strictObject({
  ...described,
  shortNames: Names,
  level: z.enum(PlaceLevels),
  within: Slug.nullable(),
  evidence: evidence.optional(),
});
export type Place = z.infer<typeof Place>;

export const Zone = z.strictObject({ ...described, place: Slug, aliases: Names, genericAliases: Names, evidence });
export type Zone = z.infer<typeof Zone>;

export const Area = z.strictObject({
  ...described,
  zone: Slug,
  place: Slug,
  aliases: Names,
  genericAliases: Names,
  size: z.strictObject({ value: z.number().positive(), unit: Text }).optional(),
  evidence,
});
export type Area = z.infer<typeof Area>;

export const Park = z.strictObject({ ...described, aliases: Names, within: Slug, kind: Text, evidence });
export type Park = z.infer<typeof Park>;

export const Agency = z.strictObject({
  ...described,
  nameIs: z.enum(['PRINTED', 'EXPANDED', 'REFERENCE', 'USUAL']).optional(),
  jurisdiction: Slug,
  tier: z.enum(Tiers),
  kind: Text.optional(),
  stationedIn: Slug.optional(),
  aliases: Names,
  formerNames: Names,
  validFrom: PartialDate.optional(),
  validUntil: PartialDate.optional(),
  notSameAs: z.array(Slug).optional(),
  evidence,
});
export type Agency = z.infer<typeof Agency>;

export const IssuerCode = z.strictObject({
  code: Name,
  issuer: Slug.nullable(),
  issuerName: Name,
  jurisdiction: Slug,
  note: Text.optional(),
  evidence,
});
export type IssuerCode = z.infer<typeof IssuerCode>;

const link = {
  from: Slug,
  to: Slug,
  since: PartialDate.optional(),
  sinceIs: z.enum(['CHANGE', 'PLAN']).optional(),
  level: z.enum(['STATED', 'DERIVED']),
  rule: Text.optional(),
  note: Text.optional(),
  evidence,
};
export const Succession = z.strictObject({ ...link, change: z.enum(['RENAMED', 'MERGED', 'DUTIES_MOVED']) });
export type Succession = z.infer<typeof Succession>;
export const Counterpart = z.strictObject(link);
export type Counterpart = z.infer<typeof Counterpart>;
