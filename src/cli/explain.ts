import { z } from 'zod';
import { Reading, type ReadItem } from '../model/reading.ts';
import { readDocumentFile } from '../ingest/admit.ts';
import { formatDropped } from './findings.ts';
import { printJson, type Terminal } from './output.ts';

/**
 * `yuanliu explain FILE`: what is recognised in a text, line by line. Reads the file and nothing else: no library, no register, no database, no network.
 */
export async function explain(file: string, options: { readonly json: boolean }, terminal: Terminal): Promise<void> {
  const { result, original, dropped } = await readDocumentFile(file);
  if (original) terminal.err(formatDropped(original.format, dropped));
  if (options.json) printJson(terminal, result.reading);
  else terminal.out(renderReading(result.reading, terminal.isScreen));
}

/** `yuanliu explain --schema`: the JSON Schema of what `--json` prints. */
export const explainSchema = (terminal: Terminal): void => printJson(terminal, z.toJSONSchema(Reading));

interface Note {
  readonly start: number;
  readonly rank: number;
  readonly text: string;
}

const clip = (text: string, length = 48): string => (text.length > length ? `${text.slice(0, length)}…` : text);

function notesOf(item: ReadItem): Note[] {
  const name = item.title ?? clip(item.content, 32);
  const kind = item.kind ?? 'no measure';
  const note = (start: number, text: string): Note => ({ start, rank: 1, text });
  return [
    { start: item.start, rank: 0, text: `${item.path.join('/')} ${kind}: ${name}` },
    ...item.bodies.map((body) =>
      note(body.start, `${body.role} ${body.name}${body.name === body.text ? '' : ` (printed ${body.text})`}`),
    ),
    ...(item.scope ? [note(item.scope.start, `SCOPE ${item.scope.kind}: ${item.scope.text}`)] : []),
    ...(item.area ? [note(item.area.start, `AREA ${item.area.text}`)] : []),
  ];
}

function allNotes(reading: Reading): readonly Note[] {
  const notes: Note[] = reading.items.flatMap(notesOf);
  for (const { start, relation, title, documentNumber } of reading.citations) {
    notes.push({
      start,
      rank: 2,
      text: `${relation} ${[title && `《${clip(title)}》`, documentNumber].filter(Boolean).join(' ')}`,
    });
  }
  const shown = new Set(notes.map(({ start }) => start));
  for (const { kind, start, text, value } of reading.mentions) {
    // Bodies, scopes and cited titles stand above already, with what they are for.
    if (shown.has(start) && (kind === 'BODY' || kind === 'SCOPE' || kind === 'TITLE' || kind === 'AREA')) continue;
    const meant =
      typeof value === 'string'
        ? value === text
          ? ''
          : ` = ${value}`
        : 'standsFor' in value
          ? ` = ${clip(value.standsFor)}`
          : ` = ${value.n} ${value.unit}${value.of ? ` of ${value.of}` : ''}`;
    notes.push({ start, rank: 3, text: `${kind} ${clip(text)}${meant}` });
  }
  for (const { start, code, severity, message } of reading.problems)
    notes.push({ start, rank: 4, text: `${severity} ${code}: ${message}` });
  return notes.toSorted((a, b) => a.start - b.start || a.rank - b.rank);
}

function summarise({ document, items, problems, unclaimed }: Reading): readonly string[] {
  const measures = items.filter(({ kind }) => kind !== null).length;
  const stated = (value: string | readonly string[] | number | null): string => {
    if (value === null || (Array.isArray(value) && value.length === 0)) return 'not stated';
    return Array.isArray(value) ? value.join('、') : String(value);
  };
  return [
    `title           ${stated(document.title)}`,
    `documentNumber  ${stated(document.documentNumber)}`,
    `issuers         ${stated(document.issuers)}`,
    `genre           ${document.genre}`,
    ...(document.batch === null ? [] : [`batch           ${document.batch}`]),
    `documentDate    ${stated(document.documentDate)}`,
    ...(['issuedOn', 'publishedOn', 'effectiveFrom', 'validUntil', 'addressee'] as const).flatMap((field) =>
      document[field] === null ? [] : [`${field.padEnd(16)}${document[field]}`],
    ),
    ...(document.attachments.length === 0 ? [] : [`attachments     ${document.attachments.join('、')}`]),
    `items           ${items.length}, of which ${measures} say what is to be done or was done`,
    `problems        ${problems.length}`,
    `unclaimed       ${unclaimed.length}${unclaimed.length > 0 ? ': marked ? below, no rule recognises them' : ''}`,
  ];
}

/** The reading for a person: the head, then every line of the text with what begins in it. `?` marks lines that no rule recognises. */
export function renderReading(reading: Reading, colour: boolean): string {
  const dim = (text: string): string => (colour ? `\u001b[2m${text}\u001b[0m` : text);
  const blue = (text: string): string => (colour ? `\u001b[36m${text}\u001b[0m` : text);
  const red = (text: string): string => (colour ? `\u001b[31m${text}\u001b[0m` : text);
  const out = [...summarise(reading), ''];
  const notes = allNotes(reading);
  let next = 0;
  let offset = 0;
  const lines = reading.text.split('\n');
  const width = String(lines.length).length;
  lines.forEach((line, index) => {
    const end = offset + line.length + 1;
    const unclaimed = reading.unclaimed.some((span) => span.start < end && offset < span.end) && line.trim() !== '';
    const number = String(index + 1).padStart(width);
    // Control characters of a damaged text would garble the screen.

    const shown = line.replace(/\r$/u, '').replace(/[\u0000-\u0008\u000b-\u001f\u007f]/gu, '␦');
    out.push(unclaimed ? `${red(`${number} ?`)} ${shown}` : `${dim(`${number} │`)} ${shown}`);
    for (; next < notes.length && (notes[next] as Note).start < end; next += 1) {
      const { text } = notes[next] as Note;
      out.push(`${' '.repeat(width)} ${dim('│')}   ${blue(`└ ${text.replace(/\s*\n\s*/gu, ' ')}`)}`);
    }
    offset = end;
  });
  return `${out.join('\n')}\n`;
}
