import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reading, ReadItem, ReadMention } from '../../src/model/reading.ts';
import { quoteAt, type Spans } from '../../src/model/span.ts';
import { read } from '../../src/text/read.ts';

const SEEDS = join(import.meta.dirname, '../../seeds/documents');
const CAST = join(import.meta.dirname, 'cast');

/** The five documents that the project ships, by their numbers in its notes. */
export const SEED_FILES = {
  '000': 'ln-ftz-batch-7.txt',
  '001': 'ln-ftz-batch-4.txt',
  '002': 'ln-port-measures-2021.txt',
  '003': 'shenyang-area-plan-2017.txt',
  '004': 'ln-commerce-reply-2022-1278.txt',
} as const;
export type SeedName = keyof typeof SEED_FILES;
export const SEED_NAMES = Object.keys(SEED_FILES) as SeedName[];

export const seedText = (name: SeedName): string => readFileSync(join(SEEDS, SEED_FILES[name]), 'utf8');
export const castText = (name: string): string => readFileSync(join(CAST, name), 'utf8');
export const readingOf = (text: string): Reading => read(text).reading;

/** The items that say what is to be done or what was done. */
export const measuresOf = (reading: Reading): ReadItem[] => reading.items.filter((item) => item.kind !== null);

/** How many measures stand under each heading, in order. */
export function countsByHeading(items: readonly ReadItem[]): number[] {
  const counts = new Map<string | null, number>();
  for (const item of items) counts.set(item.heading, (counts.get(item.heading) ?? 0) + 1);
  return [...counts.values()];
}

/** Names of the bodies of an item, collectives left out. */
export const bodyNames = (item: ReadItem): string[] =>
  item.bodies.filter((body) => body.role !== 'COLLECTIVE').map((body) => body.name);

/** Distinct bodies, and distinct pairs of item and body. */
export function countBodies(items: readonly ReadItem[]): { bodies: number; links: number } {
  const names = items.map((item) => new Set(bodyNames(item)));
  return {
    bodies: new Set(names.flatMap((set) => [...set])).size,
    links: names.reduce((sum, set) => sum + set.size, 0),
  };
}

export const mentionsOf = (reading: Reading, kind: ReadMention['kind']): ReadMention[] =>
  reading.mentions.filter((mention) => mention.kind === kind);

export const unclaimedOf = (reading: Reading): string[] =>
  reading.unclaimed.map((span) => reading.text.slice(span.start, span.end));

export const problemCodes = (reading: Reading): string[] => [
  ...new Set(reading.problems.map((problem) => problem.code)),
];

const rolesOf = (item: ReadItem): string =>
  item.bodies.map((body) => (body.role === 'RESPONSIBLE' ? body.name : `${body.name}(${body.role})`)).join('、');

/** One line per item: path, kind, title, how its content begins and ends, bodies, scope, area. */
function lineOf(item: ReadItem): string {
  const { content } = item;
  const parts = [
    item.path.join('/'),
    item.kind ?? '–',
    item.heading ?? '–',
    item.title ?? '–',
    content.length <= 30 ? content : `${content.slice(0, 16)}…${content.slice(-8)}`,
    rolesOf(item),
    item.scope ? `${item.scope.text} ${item.scope.kind}` : '',
    item.area?.text ?? '',
  ];
  return parts.join(' | ').replace(/(?: \|\s*)+$/u, '');
}

/** What a careful person would write down about a document: its fields, items and citations, what is doubtful and what nobody claims. */
export function summaryOf(reading: Reading): string {
  const fields = Object.entries(reading.document).flatMap(([name, value]) =>
    value === null || (Array.isArray(value) && value.length === 0)
      ? []
      : [`${name}: ${Array.isArray(value) ? value.join(' + ') : String(value)}`],
  );
  const citations = reading.citations.map(({ relation, title, documentNumber }) =>
    `${relation} ${title ?? '–'} ${documentNumber ?? ''}`.trimEnd(),
  );
  const sections = [
    fields,
    reading.items.map(lineOf),
    citations,
    problemCodes(reading).filter((code) => code !== 'UNCLAIMED'),
    unclaimedOf(reading).map((text) => `unclaimed: ${text}`),
  ];
  return `${sections
    .filter((section) => section.length > 0)
    .map((section) => section.join('\n'))
    .join('\n\n')}\n`;
}

/** The invented documents of a folder of the cast, each with the file that says what it holds. */
export const castOf = (folder: string): { name: string; expected: string }[] =>
  readdirSync(join(CAST, folder))
    .filter((file) => !file.endsWith('.expected.txt'))
    .map((file) => ({
      name: `${folder}/${file}`,
      expected: `${folder}/${file.replace(/\.[a-z]+$/u, '.expected.txt')}`,
    }));

/** What is wrong with the places of a reading: a string that is not verbatim at its spans, spans out of order. Empty when all is right. */
export function misplacedIn(reading: Reading): string[] {
  const wrong: string[] = [];
  const check = (what: string, text: string, spans: Spans, outer?: { start: number; end: number }): void => {
    const quote = quoteAt(reading.text, spans);
    if (quote !== text)
      wrong.push(`${what}: expected ${JSON.stringify(text)}, got ${JSON.stringify(quote)} at its spans`);
    checkOrder(what, spans, outer);
  };
  const checkOrder = (what: string, spans: Spans, outer?: { start: number; end: number }): void => {
    spans.forEach((span, at) => {
      const before = spans[at - 1];
      if (span.end <= span.start || span.end > reading.text.length || (before && before.end > span.start))
        wrong.push(`${what}: spans out of order ${JSON.stringify(spans)}`);
    });
    const [first] = spans;
    const last = spans[spans.length - 1];
    if (outer && first && last && (outer.start !== first.start || outer.end !== last.end))
      wrong.push(`${what}: bounds ${outer.start}–${outer.end} are not those of its spans`);
  };
  for (const item of reading.items) {
    const name = `item ${item.path.join('/')}`;
    checkOrder(name, item.spans, item);
    if (item.title !== null) check(`${name} title`, item.title, item.titleSpans ?? []);
    check(`${name} content`, item.content, item.contentSpans);
    for (const body of item.bodies) {
      check(`${name} body`, body.text, body.spans, body);
      checkOrder(`${name} body governs`, body.governs);
      if (!item.brackets.some((bracket) => bracket.start <= body.start && body.end <= bracket.end))
        wrong.push(`${name}: body ${body.text} outside its brackets`);
    }
    for (const bracket of item.brackets) {
      checkOrder(`${name} bracket`, bracket.spans, bracket);
      checkOrder(`${name} bracket governs`, bracket.governs);
    }
    if (item.scope) check(`${name} scope`, item.scope.text, item.scope.spans, item.scope);
    if (item.area) check(`${name} area`, item.area.text, item.area.spans, item.area);
  }
  for (const mention of reading.mentions) check(`mention ${mention.kind}`, mention.text, mention.spans, mention);
  for (const citation of reading.citations) {
    checkOrder('citation', citation.spans, citation);
    const quote = quoteAt(reading.text, citation.spans);
    if (citation.title !== null && !quote.includes(citation.title))
      wrong.push(`citation ${citation.title}: not in ${quote}`);
  }
  return wrong;
}
