import type { Span } from '../model/span.ts';
import type { TableColumns } from '../model/reading.ts';
import type { Line } from './lines.ts';
import { parseMarker } from './numbering.ts';
import { parseNumeral } from './numerals.ts';
import { createProblem, type Noted } from './problem.ts';
import { RepairedText } from './repaired-text.ts';

export type ColumnKind = keyof TableColumns | 'lead' | 'support' | 'domain' | 'area' | 'other';

/** One row of a task table, its cells healed over page breaks. */
export interface TableRow {
  readonly row: number;
  readonly heading: { readonly number: string | null; readonly text: RepairedText } | null;
  readonly cells: readonly { readonly kind: ColumnKind; readonly header: string; readonly text: RepairedText }[];
}

export interface Table {
  readonly columns: TableColumns;
  readonly rows: readonly TableRow[];
  /** Everything that the table accounts for, headers and separators included. */
  readonly claimed: readonly Span[];
  /** Index of the first and past the last line. */
  readonly from: number;
  readonly to: number;
}

/** Column names that official tables use, most telling first; a column that says who does it wins over one that says what. */
const COLUMN_NAMES: readonly (readonly [ColumnKind, RegExp])[] = [
  ['number', /^(?:序\s*号|编\s*号|项\s*次|号|No\.?)$/iu],
  ['lead', /^(?:牵头|主办|主责).{0,4}(?:部门|单位|机构|处室)/u],
  ['support', /^(?:配合|协办|协助|参与|参加).{0,4}(?:部门|单位|机构)/u],
  ['bodies', /(?:部门|单位|机关|主管|负责人?|责任(?:主体|方)?)$|^责任/u],
  ['scope', /(?:推广|适用|实施|应用|试点)?范围$/u],
  ['domain', /^(?:所属)?(?:领域|类别|分类|板块|类型)$/u],
  ['area', /^(?:来源|首创|试点|创新).{0,4}(?:片区|地区|区域|城市|单位)$/u],
  ['content', /(?:内容|说明|要求|做法|简介|介绍|描述|概要|概况|具体.{0,4}措施)$/u],
  ['title', /(?:事项|名称|举措|经验|任务|措施|项目|案例|标题|清单)$/u],
];

function columnKind(header: string): ColumnKind {
  const name = header.replace(/\s/g, '');
  return COLUMN_NAMES.find(([, pattern]) => pattern.test(name))?.[0] ?? 'other';
}

/** Splits a line into cells: tabs, or the pipes of a Markdown table. Leading tabs are empty cells. */
function splitCells(line: Line): Span[] | null {
  const piped = /^\s*\|.*\|\s*$/u.test(line.raw) && !line.raw.includes('\t');
  if (!piped && !line.raw.includes('\t')) return null;
  const separator = piped ? '|' : '\t';
  const to = piped ? line.raw.lastIndexOf('|') : line.raw.length;
  let from = piped ? line.raw.indexOf('|') + 1 : 0;
  const cells: Span[] = [];
  for (let at = from; at <= to; at += 1) {
    if (at < to && line.raw[at] !== separator) continue;
    cells.push({ start: line.rawStart + from, end: line.rawStart + at });
    from = at + 1;
  }
  return cells;
}

function isHeader(texts: readonly string[]): boolean {
  const kinds = texts.map(columnKind);
  const known = kinds.filter((kind) => kind !== 'other');
  const distinct = new Set(known);
  return (
    distinct.size >= 2 && known.length >= texts.filter(Boolean).length / 2 && texts.every((text) => text.length <= 16)
  );
}

/** 附件   附件2   附表： */
export const isAnnexLabel = (text: string): boolean =>
  /^附[件表]\s*[\d一二三四五六七八九十]{0,3}\s*[:：]?$/u.test(text);

const isSeparator = (texts: readonly string[]): boolean =>
  texts.some(Boolean) && texts.every((text) => /^[-—:\s]*$/u.test(text));

/** Columns by kind; of two that could be the title the first one is, and the other is content where there is none. */
function assignKinds(headers: readonly string[]): ColumnKind[] {
  const kinds = headers.map(columnKind);
  const seen = new Set<ColumnKind>();
  for (const [index, kind] of kinds.entries()) {
    if (!seen.has(kind) || kind === 'other') {
      seen.add(kind);
      continue;
    }
    kinds[index] = kind === 'title' && !kinds.includes('content') ? 'content' : kind === 'bodies' ? 'bodies' : 'other';
    seen.add(kinds[index]);
  }
  if (!kinds.includes('title') && kinds.includes('content')) {
    const title = kinds.indexOf('other');
    if (title >= 0 && title < kinds.indexOf('content')) kinds[title] = 'title';
  }
  return kinds;
}

/**
 * Reads the table that begins at line `from`, if one does: a header with known column names, in any order, and the rows below it.
 * A row whose number cell is empty continues the row before it (a page break); repeated headers and separators belong to the table.
 * A line without columns between two rows belongs to nobody and is left unclaimed.
 */
export function readTable(source: string, lines: readonly Line[], from: number): Noted<Table | null> {
  const none = { value: null, problems: [] };
  const first = lines[from];
  const headerCells = first && splitCells(first);
  if (!first || !headerCells) return none;
  const headers = headerCells.map((cell) => RepairedText.of(source, [cell]).text);
  if (!isHeader(headers)) return none;

  const kinds = assignKinds(headers);
  const header = (kind: ColumnKind): string | null => headers[kinds.indexOf(kind)] ?? null;
  const columns: TableColumns = {
    number: header('number'),
    title: header('title'),
    content: header('content'),
    bodies: header('bodies') ?? header('lead'),
    scope: header('scope'),
  };
  const problems = [];
  const claimed: Span[] = [{ start: first.start, end: first.end }];
  const rows: { heading: TableRow['heading']; ranges: Span[][]; numbered: boolean }[] = [];
  let heading: TableRow['heading'] = null;
  let index = from + 1;
  let end = index;
  for (; index < lines.length; index += 1) {
    let line = lines[index] as Line;
    let cells = splitCells(line);
    if (!cells) {
      if (isAnnexLabel(line.text.text)) break;
      const numberedHeading = parseMarker(line.text.text);
      const nextRow = lines.slice(index + 1, index + 4).some((next) => splitCells(next));
      if (numberedHeading?.style === 'han' && nextRow && line.text.length <= 40) {
        heading = { number: numberedHeading.number, text: line.text.slice(numberedHeading.length) };
        claimed.push({ start: line.start, end: line.end });
        end = index + 1;
      }
      continue;
    }
    // A cell broken over lines: join what follows until the row has all its cells.
    while (cells.length < headers.length && cells.length > 1) {
      const next: Line | undefined = lines[index + 1];
      if (!next || next.afterBlank || parseNumeral(next.text.text.split(/[\t|]/u)[0] ?? '') !== null) break;
      const more = splitCells(next) ?? [{ start: next.start, end: next.end }];
      if (cells.length + more.length - 1 > headers.length) break;
      const last = cells[cells.length - 1] as Span;
      cells = [...cells.slice(0, -1), { start: last.start, end: (more[0] as Span).end }, ...more.slice(1)];
      index += 1;
      line = next;
    }
    const texts = cells.map((cell) => RepairedText.of(source, [cell]).text);
    if (isHeader(texts) && texts.join() !== headers.join()) break;
    claimed.push(...cells.filter((_, at) => texts[at] !== ''));
    end = index + 1;
    if (texts.every((text) => text === '') || isSeparator(texts) || isHeader(texts)) continue;

    const filled = texts.flatMap((text, at) => (text === '' ? [] : [at]));
    const only = filled.length === 1 ? (filled[0] as number) : null;
    if (only !== null) {
      const marker = parseMarker(texts[only] as string);
      const isNumber = parseNumeral(texts[only] as string) !== null;
      if (
        (marker && (marker.style === 'han' || marker.style === 'han-bracket')) ||
        (kinds[only] === 'number' && !isNumber)
      ) {
        const text = RepairedText.of(source, [cells[only] as Span]);
        heading = { number: marker?.number ?? null, text: text.slice(marker?.length ?? 0) };
        continue;
      }
    }
    const numberAt = kinds.indexOf('number');
    const number = numberAt >= 0 ? texts[numberAt] : undefined;
    const previous = rows[rows.length - 1];
    const whole = ['title', 'content', 'bodies'].every((kind) => {
      const at = kinds.indexOf(kind as ColumnKind);
      return at < 0 || texts[at] !== '';
    });
    if (previous && (number === undefined ? !whole : number === '') && !(number === '' && whole)) {
      cells.forEach((cell, at) => {
        if (texts[at] !== '') previous.ranges[at]?.push(cell);
      });
      continue;
    }
    if (number === '') problems.push(createProblem('ROW_WITHOUT_NUMBER', 'WARNING', line));
    if (cells.length !== headers.length) {
      const detail = `expected ${headers.length} cells, got ${cells.length}`;
      problems.push(createProblem('ROW_CUT', 'WARNING', line, detail));
    }
    rows.push({
      heading,
      numbered: number !== '',
      ranges: headers.map((_, at) => (texts[at] ? [cells[at] as Span] : [])),
    });
  }
  const table: Table = {
    columns,
    claimed,
    from,
    to: end,
    rows: rows.map((row, at) => ({
      row: at + 1,
      heading: row.heading,
      cells: row.ranges.flatMap((ranges, column) =>
        ranges.length === 0
          ? []
          : [
              {
                kind: kinds[column] as ColumnKind,
                header: headers[column] as string,
                text: RepairedText.of(source, ranges),
              },
            ],
      ),
    })),
  };
  return rows.length === 0 ? none : { value: table, problems };
}
