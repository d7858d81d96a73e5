import type { Span } from '../model/span.ts';
import type { ReadProblem, TableColumns } from '../model/reading.ts';
import { drawingOf, isSeparator, readCell, splitCells } from './cells.ts';
import { isHeader, type ColumnKind } from './columns.ts';
import { isAnnexLabel } from './frame-lines.ts';
import { isPageNumber } from './furniture.ts';
import type { Line } from './lines.ts';
import { parseMarker, type Marker } from './numbering.ts';
import { parseNumeral } from './numerals.ts';
import { createProblem, type Noted } from './problem.ts';
import type { RepairedText } from './repaired-text.ts';
import { RowHeadings, type RowHeading } from './row-headings.ts';
import { cellsBelow, readHeader, type Header } from './table-header.ts';

/** One row of a task table, its cells healed over page breaks. */
export interface TableRow {
  readonly row: number;
  readonly heading: RowHeading | null;
  readonly cells: readonly { readonly kind: ColumnKind; readonly header: string; readonly text: RepairedText }[];
}

export interface Table {
  readonly columns: TableColumns;
  readonly rows: readonly TableRow[];
  /** Everything that the table accounts for, headers and separators included; in order. */
  readonly claimed: readonly Span[];
  /** Index of the first and past the last line. */
  readonly from: number;
  readonly to: number;
}

interface OpenRow {
  readonly heading: TableRow['heading'];
  readonly ranges: Span[][];
}

// 一   （二）   三、
const HAN_ALONE = /^[（(]?([一二三四五六七八九十]{1,3})[）)]?、?$/u;
const SAYS: ReadonlySet<ColumnKind> = new Set(['title', 'content', 'bodies', 'lead', 'support', 'guiding', 'area']);
// Lines without columns that may stand between two rows; more of them end the table.
const MOST_STRANGERS = 3;

const repeatsHeader = (header: Header, source: string, line: Line | undefined): boolean =>
  line !== undefined &&
  cellsBelow(header, line)
    ?.map((cell) => readCell(source, [cell]).text)
    .join() === header.texts.join();

/** Joins the lines that a cell with line breaks in it takes, until the row has all its cells. */
function joinBrokenCell(
  cells: Span[],
  lines: readonly Line[],
  index: number,
  header: Header,
): { readonly cells: Span[]; readonly last: number } {
  let joined = cells;
  let last = index;
  while (header.drawing === 'tabs' && joined.length < header.texts.length && joined.length > 1) {
    const next = lines[last + 1];
    if (!next || next.afterBlank || isAnnexLabel(next.text.text) || isPageNumber(next.text.text)) break;
    if (parseNumeral(next.text.text.slice(0, 20).split('\t')[0] ?? '') !== null) break;
    const more = splitCells(next, 'tabs') ?? [{ start: next.start, end: next.end }];
    // A line with all columns is a row, or continues this one below a page break.
    if (more.length === header.texts.length || joined.length + more.length - 1 > header.texts.length) break;
    const broken = joined[joined.length - 1] as Span;
    joined = [...joined.slice(0, -1), { start: broken.start, end: (more[0] as Span).end }, ...more.slice(1)];
    last += 1;
  }
  return { cells: joined, last };
}

/**
 * The printed lines of a row that lost its breaks: where a page break continues it, the first cell of the continuation, which is
 * empty, runs into the last cell before it.
 */
function splitJoinedRows(cells: Span[], columns: number): Span[][] {
  if (cells.length <= columns || columns < 2 || (cells.length - columns) % (columns - 1) !== 0) return [cells];
  const rows = [cells.slice(0, columns)];
  for (let at = columns; at < cells.length; at += columns - 1) {
    const first = cells[at] as Span;
    rows.push([{ start: first.start, end: first.start }, ...cells.slice(at, at + columns - 1)]);
  }
  return rows;
}

/**
 * The heading that a row is: a number of an outer style, or words where the sequence number should be, alone in the row; or 一 in the column
 * of numbers and words beside it, in a table of at least four columns.
 */
function headingOf(
  cells: readonly RepairedText[],
  kinds: readonly ColumnKind[],
): { readonly marker: Pick<Marker, 'style' | 'number'> | null; readonly text: RepairedText } | null {
  const filled = cells.flatMap((cell, at) => (cell.length === 0 ? [] : [at]));
  const [numberCell, words] = filled.map((at) => cells[at] as RepairedText);
  if (filled.length === 2 && cells.length > 3 && numberCell && words && kinds[filled[0] as number] === 'number') {
    const number = HAN_ALONE.exec(numberCell.text)?.[1];
    const style = /^[（(]/u.test(numberCell.text) ? 'han-bracket' : 'han';
    return number === undefined ? null : { marker: { style, number }, text: words };
  }
  const at = filled[0];
  if (at === undefined) return null;
  const cell = cells[at] as RepairedText;
  const marker = parseMarker(cell.text);
  const isOuter = marker !== null && !marker.style.startsWith('arabic');
  // （二）贸易便利化领域 over the columns of a row, beside cells (全国, 2033年底前) that hold for all rows around it
  const saysNothing = !filled.slice(1).some((beside) => SAYS.has(kinds[beside] as ColumnKind));
  if (filled.length > 1 && !(isOuter && kinds[at] === 'number' && saysNothing)) return null;
  if (!isOuter && !(kinds[at] === 'number' && parseNumeral(cell.text) === null)) return null;
  return { marker, text: cell.slice(marker?.length ?? 0) };
}

/**
 * Reads the table that begins at line `from`, if one does: a header with known column names, in any order, and the rows below it.
 * A row whose number cell is empty continues the row before it (a page break); repeated headers and separators belong to the table.
 * A line without columns between two rows belongs to nobody and is left unclaimed.
 */
export function readTable(source: string, lines: readonly Line[], from: number): Noted<Table | null> {
  const header = readHeader(source, lines, from);
  if (!header) return { value: null, problems: [] };
  const { kinds, texts: headers } = header;
  const first = lines[from] as Line;
  const problems: ReadProblem[] = [];
  const claimed: Span[] = [{ start: first.start, end: first.end }];
  const rows: OpenRow[] = [];
  const numberAt = kinds.indexOf('number');
  const needed = (['title', 'content', 'bodies'] as const).map((kind) => kinds.indexOf(kind)).filter((at) => at >= 0);
  const headings = new RowHeadings();
  let strangers = 0;
  let end = from + 1;
  for (let index = from + 1; index < lines.length; index += 1) {
    const line = lines[index] as Line;
    const printed = cellsBelow(header, line);
    if (!printed) {
      if (isAnnexLabel(line.text.text)) break;
      // 2.优化营商环境, and the header again below it: another table, under a heading of its own
      if (parseMarker(line.text.text) !== null && repeatsHeader(header, source, lines[index + 1])) break;
      const marker = parseMarker(line.text.text);
      const isOuter = marker !== null && !marker.style.startsWith('arabic') && line.text.length <= 40;
      const rowFollows = lines.slice(index + 1, index + 4).some((next) => cellsBelow(header, next));
      if (isOuter && rowFollows) {
        headings.add(marker, line.text.slice(marker.length));
        claimed.push({ start: line.start, end: line.end });
        end = index + 1;
        strangers = 0;
      } else if ((strangers += 1) > MOST_STRANGERS) break;
      continue;
    }
    strangers = 0;
    const rowLines = splitJoinedRows(printed, headers.length);
    const { cells, last } = joinBrokenCell(rowLines[0] as Span[], lines, index, header);
    index = last;
    const texts = cells.map((cell) => readCell(source, [cell]));
    const words = texts.map((text) => text.text);
    const repeats = words.join() === headers.join();
    if (!repeats && isHeader(words)) break;
    // Cells beyond the header are read for nothing and stay to be seen as unclaimed.
    for (const [at, cell] of cells.slice(0, headers.length).entries()) if (words[at] !== '') claimed.push(cell);
    end = index + 1;
    if (repeats || isSeparator(words) || words.every((text) => text === '')) continue;
    const own = headingOf(texts, kinds);
    if (own) {
      headings.add(own.marker, own.text);
      continue;
    }
    const number = numberAt >= 0 ? words[numberAt] : undefined;
    const isWhole = needed.every((at) => Boolean(words[at]));
    const previous = rows[rows.length - 1];
    // Where no column counts the rows, what has a title and says who or what of it begins one.
    const says = (kind: ColumnKind): boolean => Boolean(words[kinds.indexOf(kind)]);
    const begins = number === undefined && says('title') && (says('lead') || says('bodies') || says('content'));
    if (previous && !isWhole && !begins && (number === undefined || number === '')) {
      for (const [at, cell] of cells.entries()) if (words[at] !== '') previous.ranges[at]?.push(cell);
      continue;
    }
    if (number === '') problems.push(createProblem('ROW_WITHOUT_NUMBER', 'WARNING', line));
    if (cells.length !== headers.length) {
      const detail = `expected ${headers.length} cells, got ${cells.length}`;
      problems.push(createProblem('ROW_CUT', 'WARNING', line, detail));
    }
    // A domain or an area printed once for several rows stands in a merged cell.
    const row: OpenRow = {
      heading: headings.current,
      ranges: headers.map((_, at) => (words[at] ? [cells[at] as Span] : [])),
    };
    for (const merged of [kinds.indexOf('domain'), kinds.indexOf('area')])
      if (previous && row.ranges[merged]?.length === 0) row.ranges[merged] = previous.ranges[merged] ?? [];
    rows.push(row);
    for (const more of rowLines.slice(1)) {
      for (const [at, cell] of more.entries()) if (readCell(source, [cell]).length > 0) row.ranges[at]?.push(cell);
      claimed.push(...more);
    }
  }
  if (rows.length === 0) return { value: null, problems: [] };
  const table: Table = {
    columns: headersByKind(kinds, headers),
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
                text: readCell(source, ranges),
              },
            ],
      ),
    })),
  };
  return { value: table, problems };
}

/** The printed header of each column that a task table can have. */
export function headersByKind(kinds: readonly ColumnKind[], headers: readonly string[]): TableColumns {
  const header = (kind: ColumnKind): string | null => headers[kinds.indexOf(kind)] ?? null;
  return {
    number: header('number'),
    title: header('title'),
    content: header('content'),
    bodies: header('bodies') ?? header('lead'),
    scope: header('scope'),
    area: header('area'),
  };
}

/**
 * The lines from `from` that draw a table whose columns name no tasks (figures, contacts): index past the last one; `null` when
 * fewer than two lines do.
 */
export function findOtherTable(lines: readonly Line[], from: number): number | null {
  const drawing = drawingOf(lines[from] as Line);
  if (drawing === null || drawing === 'spaces') return null;
  let to = from;
  for (; to < lines.length; to += 1) {
    const line = lines[to] as Line;
    const cells = splitCells(line, drawing);
    if (!cells || cells.length < 2 || (to > from && line.afterBlank)) break;
  }
  return to - from >= 2 ? to : null;
}
