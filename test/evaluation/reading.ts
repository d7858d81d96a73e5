/**
 * Compares the reader with annotations by offsets that were written before the reader was run on those texts.
 * The texts are not part of the project: `npm run eval:reading -- FOLDER` names the folder that holds them.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reading } from '../../src/model/reading.ts';
import { read } from '../../src/text/read.ts';

interface Place {
  readonly start: number;
  readonly end: number;
}
interface Annotation {
  readonly file: string;
  readonly sha256: string;
  readonly document: Readonly<Record<string, unknown>> & { readonly issuers: number };
  readonly items: readonly {
    readonly start: number;
    readonly titleStart: number | null;
    readonly titleEnd: number | null;
    readonly depth: number;
    readonly kind: string | null;
    readonly headingOnly?: boolean;
    readonly kindDisputable?: string;
  }[];
  readonly brackets: readonly Place[];
  readonly bodies: readonly (Place & { readonly role: string; readonly roleAlternatives?: readonly string[] })[];
  readonly citations: readonly (Place & {
    readonly relation: string;
    readonly relationAlternatives?: readonly string[];
    readonly optional?: boolean;
  })[];
}

interface Tally {
  expected: number;
  found: number;
  right: number;
  readonly misses: string[];
}

const overlaps = (a: Place, b: Place): boolean => a.start < b.end && b.start < a.end;

function tally<E, F>(
  expected: readonly E[],
  found: readonly F[],
  matches: (e: E, f: F) => boolean,
  show: (e: E) => string,
  extra: (f: F) => string,
): Tally {
  const free = [...found];
  const misses: string[] = [];
  let right = 0;
  for (const entry of expected) {
    const at = free.findIndex((candidate) => matches(entry, candidate));
    if (at < 0) misses.push(`missing ${show(entry)}`);
    else {
      free.splice(at, 1);
      right += 1;
    }
  }
  misses.push(...free.map((entry) => `unexpected ${extra(entry)}`));
  return { expected: expected.length, found: found.length, right, misses };
}

function compare(annotation: Annotation, reading: Reading): Readonly<Record<string, Tally>> {
  const at = (place: Place): string => `${place.start}–${place.end}`;
  const items = reading.items.map((item) => ({ ...item, from: item.start }));
  const bodies = reading.mentions.filter(
    (mention) => mention.kind === 'BODY' && annotation.brackets.some((bracket) => overlaps(bracket, mention)),
  );
  const collective = reading.items.flatMap((item) => item.bodies.filter((body) => body.role === 'COLLECTIVE'));
  const roleAt = (place: Place): string | undefined => {
    const item = reading.items.find((candidate) => candidate.brackets.some((bracket) => overlaps(bracket, place)));
    const name = reading.mentions.find((mention) => mention.kind === 'BODY' && mention.start === place.start)?.value;
    return item?.bodies.find((body) => body.name === name || body.start === place.start)?.role;
  };
  const fields = ['documentNumber', 'genre', 'documentDate', 'effectiveFrom', 'validUntil'] as const;
  const wrong = fields.filter((field) => reading.document[field] !== annotation.document[field]);
  const issuersRight = reading.document.issuers.length === annotation.document.issuers;
  return {
    fields: {
      expected: fields.length + 1,
      found: fields.length + 1,
      right: fields.length - wrong.length + (issuersRight ? 1 : 0),
      misses: [
        ...wrong.map(
          (field) => `${field}: expected ${String(annotation.document[field])}, got ${String(reading.document[field])}`,
        ),
      ],
    },
    items: tally(
      annotation.items,
      items,
      (e, f) =>
        f.path.length === e.depth &&
        (e.kind === f.kind || f.kind === e.kindDisputable) &&
        Math.abs(f.from - e.start) <= 1,
      (e) => `item at ${e.start} (${e.kind})`,
      (f) => `item ${f.path.join('/')} at ${f.start} (${f.kind})`,
    ),
    titles: tally(
      annotation.items.filter((item) => item.titleStart !== null),
      reading.items.filter((item) => item.titleSpans),
      (e, f) =>
        f.titleSpans?.[0]?.start === e.titleStart && f.titleSpans?.[f.titleSpans.length - 1]?.end === e.titleEnd,
      (e) => `title ${e.titleStart}–${e.titleEnd}`,
      (f) => `title ${f.titleSpans?.[0]?.start}–${f.titleSpans?.[f.titleSpans.length - 1]?.end}`,
    ),
    brackets: tally(
      annotation.brackets,
      reading.items.flatMap((item) => item.brackets),
      (e, f) => f.start === e.start && f.end === e.end,
      at,
      at,
    ),
    bodies: tally(
      annotation.bodies.filter((body) => body.role !== 'COLLECTIVE'),
      bodies,
      (e, f) =>
        f.start === e.start && f.end === e.end && [e.role, ...(e.roleAlternatives ?? [])].includes(roleAt(f) ?? ''),
      (e) => `body ${at(e)} ${e.role}`,
      (f) => `body ${at(f)} ${roleAt(f)}`,
    ),
    collectives: tally(
      annotation.bodies.filter((body) => body.role === 'COLLECTIVE'),
      // An item lists a collective once, placed at its first printing.
      annotation.bodies.filter(
        (body) =>
          body.role === 'COLLECTIVE' &&
          collective.some((found) => overlaps(found, body) || found.text === reading.text.slice(body.start, body.end)),
      ),
      (e, f) => e === f,
      (e) => `collective ${at(e)}`,
      at,
    ),
    citations: tally(
      annotation.citations.filter((citation) => !citation.optional),
      reading.citations.filter(
        (citation) => !annotation.citations.some((entry) => entry.optional && overlaps(entry, citation)),
      ),
      (e, f) => overlaps(e, f) && [e.relation, ...(e.relationAlternatives ?? [])].includes(f.relation),
      (e) => `citation ${at(e)} ${e.relation}`,
      (f) => `citation ${at(f)} ${f.relation}`,
    ),
  };
}

const folder = process.argv[2];
if (!folder || !existsSync(folder)) {
  process.stderr.write(
    `expected the folder that holds the annotated texts, got ${folder ?? 'nothing'}\nusage: npm run eval:reading -- FOLDER\n`,
  );
  process.exit(2);
}
const sums = new Map<string, { expected: number; found: number; right: number }>();
const annotations = join(import.meta.dirname, 'corpus');
for (const name of readdirSync(annotations).sort()) {
  const annotation = JSON.parse(readFileSync(join(annotations, name), 'utf8')) as Annotation;
  const path = join(folder, annotation.file);
  if (!existsSync(path)) {
    process.stdout.write(`${annotation.file}: not in the folder, left out\n`);
    continue;
  }
  const bytes = readFileSync(path);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (sha256 !== annotation.sha256)
    process.stdout.write(
      `${annotation.file}: expected sha256 ${annotation.sha256}, got ${sha256}; offsets may not fit\n`,
    );
  const tallies = compare(annotation, read(bytes.toString('utf8')).reading);
  process.stdout.write(`${annotation.file}\n`);
  for (const [what, { expected, found, right, misses }] of Object.entries(tallies)) {
    const sum = sums.get(what) ?? { expected: 0, found: 0, right: 0 };
    sums.set(what, { expected: sum.expected + expected, found: sum.found + found, right: sum.right + right });
    if (misses.length > 0)
      process.stdout.write(
        `  ${what}: ${right} of ${expected}, ${found} found\n${misses
          .slice(0, 12)
          .map((miss) => `    ${miss}\n`)
          .join('')}`,
      );
  }
}
process.stdout.write('\nwhat         expected  found  right  recall  precision\n');
for (const [what, { expected, found, right }] of sums) {
  const percent = (part: number, whole: number): string =>
    whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
  process.stdout.write(
    `${what.padEnd(12)} ${String(expected).padStart(8)} ${String(found).padStart(6)} ${String(right).padStart(6)}  ${percent(right, expected)}  ${percent(right, found)}\n`,
  );
}
