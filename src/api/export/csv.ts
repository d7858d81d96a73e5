import { stringify } from 'csv-stringify/sync';
import type { WholeClaim } from '../../graph/reads/export-rows.ts';
import type { AgencyRow, EvidenceRow } from '../../graph/rows.ts';
import { quoteAt } from '../../model/span.ts';
import { toSpans } from '../spans.ts';
import { measureRecords, type MeasureRecord } from './records.ts';
import type { ExportSource, ExportText } from './source.ts';

type Cell = string | number | null;

/** Columns in their order, each with what it holds; the list at `/export` is made from this. */
export const CSV_COLUMNS = {
  key: 'key of the measure, stable for years',
  title: 'its title as printed; empty without one',
  name: 'what to call it: the title, else the first sentence',
  kind: 'PILOT_TASK 试点任务, PROMOTED_EXPERIENCE 改革创新经验, POLICY_MEASURE 若干措施, REPORTED_PRACTICE 试点做法',
  batch: '批次, joined by ； where there is more than one',
  domain: '领域, as the heading it stands under',
  pilotArea: '片区 in which it was tried',
  document: 'key of the document',
  documentTitle: 'its title',
  documentNumber: '发文字号; empty where it states none',
  date: 'date of the document as far as it is stated: 2021, 2021-05 or 2021-05-28',
  content: 'the words of the measure',
  row: 'row of the table from 1, of the quote',
  sequence: 'sequence number as printed, of the quote',
  column: 'header of the column, of the quote',
  body: 'the body as printed; empty where the document names none for the measure',
  agency: 'the body that the printed name means',
  agencyKey: 'its key',
  resolution: 'RESOLVED; AMBIGUOUS or UNKNOWN where the register does not tell',
  agencyNow: 'what that body is known as now; itself where nothing succeeded it',
  role: 'LEAD 牵头, RESPONSIBLE 负责, JOINT 会同, SUPPORT 配合, GUIDING 指导',
  governs: 'the words that the body answers for; empty where that is all of the content',
  scope: '推广范围 as printed',
  scopeKind: 'its kind, e.g. PROVINCE_WIDE',
  scopeLevel: 'level of the claim that gives the scope',
  scopeQuote: 'the words that it rests on',
  level:
    'level of the claim that gives the body: STATED 明文, DERIVED 推导, JUDGED 研判; without a body, of the measure itself',
  quote: 'the words that it rests on, verbatim; without a body, of the measure itself',
  spans: 'where they stand in the stored text, UTF-16 code units: start-end, joined by . where layout interrupts',
  link: 'page of the measure',
  source: 'page of the document at these words',
} as const satisfies Readonly<Record<string, string>>;
type CsvRow = Readonly<Record<keyof typeof CSV_COLUMNS, Cell>>;

const COLUMNS = Object.keys(CSV_COLUMNS) as readonly (keyof typeof CSV_COLUMNS)[];

/** What a spreadsheet would take for a formula, full-width forms included, and the mark itself, so that one ' less gives the value back. */
const FORMULA = /^[=+\-@\t\r\n'＝＋－＠]/u;

/** A value that a spreadsheet shows and does not run: one ' before it. */
export const defuse = (value: Cell): Cell => (typeof value === 'string' && FORMULA.test(value) ? `'${value}` : value);

/** RFC 4180, each text quoted: a spreadsheet that parts cells at ; or tabs finds none outside quotes. */
const lines = (rows: readonly (readonly Cell[])[]): string =>
  stringify(
    rows.map((row) => row.map(defuse)),
    { record_delimiter: 'windows', quoted_string: true, quoted_empty: false },
  );

/** measures.csv: measure × body in a role × scope × words it rests on. A measure without a body has a row, and so has one without a scope. */
export async function* writeCsv(source: ExportSource): ExportText {
  yield `${source.bom ? '\uFEFF' : ''}${lines([COLUMNS])}`;
  for await (const records of measureRecords(source)) {
    const bodies = records.flatMap(({ claims }) => of(claims, 'RESPONSIBLE_FOR').map(({ subject }) => subject.key));
    const latest = await source.reads.latest([...new Set(bodies)], source.levels);
    for (const record of records) {
      const text = (await source.reads.text(record.document.key)) ?? '';
      yield lines(toRows(record, text, latest, source).map((row) => COLUMNS.map((column) => row[column])));
    }
  }
}

/** Claims of one predicate: those that the measure is the object of for bodies, else those that it is the subject of. */
const of = (claims: readonly WholeClaim[], predicate: WholeClaim['claim']['predicate']): readonly WholeClaim[] =>
  claims.filter(({ claim }) => claim.predicate === predicate);

const NOTHING = [null] as const;
const orNothing = <Value>(values: readonly Value[]): readonly (Value | null)[] =>
  values.length > 0 ? values : NOTHING;
const names = (claims: readonly WholeClaim[]): string =>
  [...new Set(claims.flatMap(({ object }) => object?.name ?? []))].join('；');

function toRows(
  record: MeasureRecord,
  text: string,
  latest: ReadonlyMap<string, readonly AgencyRow[]>,
  { iris }: ExportSource,
): readonly CsvRow[] {
  const { measure, document, claims } = record;
  const itself = {
    key: measure.key,
    title: measure.title,
    name: measure.name,
    kind: measure.kind,
    batch: names(of(claims, 'IN_BATCH')),
    domain: names(of(claims, 'IN_DOMAIN')),
    pilotArea: names(of(claims, 'PILOTED_IN')),
    document: document.key,
    documentTitle: document.title,
    documentNumber: document.documentNumber,
    date: measure.date,
    content: measure.content,
    link: iris.page('measure', measure.key),
  };
  const own = of(claims, 'PART_OF')[0] ?? null;
  return orNothing(of(claims, 'RESPONSIBLE_FOR')).flatMap((body) =>
    orNothing(of(claims, 'HAS_SCOPE')).flatMap((scope) =>
      orNothing((body ?? own)?.evidence ?? []).map((piece) => ({
        ...itself,
        ...bodyCells(body, piece, { text, content: measure.content, latest }),
        scope: scope?.object?.name ?? null,
        scopeKind: scope?.object?.kind ?? null,
        scopeLevel: scope?.claim.level ?? null,
        scopeQuote: scope?.evidence.find(({ quote }) => quote !== null)?.quote ?? null,
        level: (body ?? own)?.claim.level ?? null,
        ...placeCells(piece, document.key, iris),
      })),
    ),
  );
}

interface Within {
  /** The stored text of the document. */
  readonly text: string;
  readonly content: string | null;
  /** What each body is known as now. */
  readonly latest: ReadonlyMap<string, readonly AgencyRow[]>;
}

function bodyCells(
  body: WholeClaim | null,
  piece: EvidenceRow | null,
  { text, content, latest }: Within,
): Pick<CsvRow, 'body' | 'agency' | 'agencyKey' | 'resolution' | 'agencyNow' | 'role' | 'governs'> {
  if (!body)
    return { body: null, agency: null, agencyKey: null, resolution: null, agencyNow: null, role: null, governs: null };
  const { claim, subject } = body;
  const now = latest.get(subject.key) ?? [];
  return {
    body: piece?.quote ?? subject.name,
    agency: subject.name,
    agencyKey: subject.key,
    resolution: subject.resolution,
    agencyNow: now.map(({ name }) => name).join('；'),
    role: claim.role,
    governs: governedWords(claim.value, text, content),
  };
}

/** The words of every bracket that names the body, as the claim's value places them: [[start, end, …], …]. */
function governedWords(value: string | null, text: string, content: string | null): string | null {
  if (value === null) return null;
  const places = JSON.parse(value) as readonly (readonly number[])[];
  const words = places.map((flat) => quoteAt(text, toSpans(flat))).join(' … ');
  return words === content ? null : words;
}

function placeCells(
  piece: EvidenceRow | null,
  documentKey: string,
  iris: ExportSource['iris'],
): Pick<CsvRow, 'row' | 'sequence' | 'column' | 'quote' | 'spans' | 'source'> {
  const spans = toSpans(piece?.spans)
    .map(({ start, end }) => `${start}-${end}`)
    .join('.');
  return {
    row: piece?.row ?? null,
    sequence: piece?.sequence ?? null,
    column: piece?.column ?? null,
    quote: piece?.quote ?? null,
    spans,
    source: iris.page('document', piece?.documentKey ?? documentKey, spans === '' ? '' : `?span=${spans}`),
  };
}
