import { z } from 'zod';
import { LEVELS, Levels, type Level } from '../model/vocabulary.ts';
import { THING_KINDS, type Links, type Thing } from './links.ts';

/** What every tool answers with: findings, each with its level, its sources to the word, and the page where a person can check it. */
const Source = z.object({
  quote: z.string().nullable().describe('the words of the source, verbatim; null for a page that is only referred to'),
  document: z.string().nullable().describe('key of the document that has the words'),
  place: z.string().nullable().describe('row and column, where the words stand in a table'),
  reference: z.string().nullable().describe('an official page outside the corpus, named and not checked here'),
  link: z.string().describe('permanent link: the words in the source, or the page referred to'),
});
export type Source = z.infer<typeof Source>;

const Finding = z.object({
  statement: z.string().describe('one sentence; worded as a statement of a document only where one states it'),
  statementZh: z.string().nullable().describe('the same in Chinese'),
  level: z
    .enum(Levels)
    .nullable()
    .describe('how it is known; null where something was looked for and is not there, which no source can state'),
  thing: z
    .object({ kind: z.enum(THING_KINDS), key: z.string() })
    .nullable()
    .describe('what it is about, to be handed to other tools'),
  sources: z.array(Source),
  link: z.string().describe('permanent link to the page about it'),
});
export type Finding = z.infer<typeof Finding>;

export const AnswerShape = {
  summary: z.string(),
  dataset: z.string().nullable().describe('the dataset version that all of it was read from'),
  findings: z.array(Finding),
  remarks: z.array(z.string()).describe('what is not known, was cut short, or speaks against it'),
  next: z.string().nullable().describe('hand it to `after` for the next page; null on the last one'),
};
export type Answer = z.infer<z.ZodObject<typeof AnswerShape>>;

interface CitedEvidence {
  readonly quote: string | null;
  readonly document: { readonly key: string } | null;
  readonly locator: {
    readonly row: number | null;
    readonly column: string | null;
    readonly spans: readonly { readonly start: number; readonly end: number }[];
  } | null;
  readonly reference?: {
    readonly publisher: string | null;
    readonly title: string | null;
    readonly url: string | null;
    readonly dateRead: string | null;
  } | null;
}

/** What the stored operations ask of a claim to find its words. */
interface SourcedClaim {
  readonly id: string;
  readonly evidence: readonly CitedEvidence[];
  readonly restsOn?: readonly SourcedClaim[];
}

/** A claim that can be told in a sentence. */
interface CitedClaim extends SourcedClaim {
  readonly level: Level;
  readonly explanation: { readonly zh: string; readonly en: string };
}

function toSource(evidence: CitedEvidence, claim: string, links: Links): Source {
  const { quote, document, locator, reference } = evidence;
  const place = [
    locator?.row ? `row ${locator.row}` : null,
    locator?.column ? `column ${locator.column}` : null,
  ].filter((part) => part !== null);
  return {
    quote,
    document: document?.key ?? null,
    place: place.length > 0 ? place.join(', ') : null,
    reference: reference
      ? `${[reference.publisher, reference.title, reference.url].filter((part) => part !== null).join(', ')} (read ${reference.dateRead ?? 'at a time not recorded'}; not checked here)`
      : null,
    link: document ? links.words(document.key, locator?.spans ?? []) : (reference?.url ?? links.claim(claim)),
  };
}

/** The sources of a claim; a derived one has those of the claims that it rests on. */
export function sourcesOf(claims: readonly SourcedClaim[], links: Links): Source[] {
  const sources = claims.flatMap(({ id, evidence, restsOn }) => [
    ...evidence.map((piece) => toSource(piece, id, links)),
    ...sourcesOf(restsOn ?? [], links),
  ]);
  return [...new Map(sources.map((source) => [`${source.link} ${source.quote ?? ''}`, source])).values()];
}

/** A claim as a finding, in the words that the API has for it. */
export function toFinding(claim: CitedClaim, thing: Thing | null, links: Links): Finding {
  return {
    statement: claim.explanation.en,
    statementZh: claim.explanation.zh,
    level: claim.level,
    thing,
    sources: sourcesOf([claim], links),
    link: links.claim(claim.id),
  };
}

function sourceLine({ quote, document, place, reference, link }: Source): string {
  const where = [document, place].filter((part) => part !== null).join(', ');
  return quote === null ? `   source: ${reference ?? link}` : `   “${quote}” (${where}) ${link}`;
}

/** The answer as text, for models and people that read no structured content. */
export function formatAnswer({ summary, dataset, findings, remarks, next }: Answer): string {
  const lines = findings.flatMap(({ statement, level, thing, sources, link }, index) => [
    `${index + 1}. [${level === null ? 'not found 未见' : `${level} ${LEVELS[level][0]}`}] ${statement}`,
    ...(thing ? [`   ${thing.kind}: ${thing.key}`] : []),
    `   ${link}`,
    ...sources.map(sourceLine),
  ]);
  return [
    summary,
    ...lines,
    ...remarks.map((remark) => `Note: ${remark}`),
    ...(next === null ? [] : [`More: ask again with after: ${JSON.stringify(next)}`]),
    `Dataset ${dataset ?? 'unknown'}.`,
  ].join('\n');
}
