import type { Span } from '../model/span.ts';
import { assignKinds, type ColumnKind } from './columns.ts';
import { joinLists, readFlatHeader } from './flat-header.ts';
import { areBodies } from './learned-columns.ts';
import { isAnnexLabel } from './frame-lines.ts';
import type { Line } from './lines.ts';
import { parseMarker } from './numbering.ts';
import { ORGAN_SUFFIX } from './organ-names.ts';
import { RepairedText } from './repaired-text.ts';
import { RowHeadings } from './row-headings.ts';
import { scopeKindOf } from './scopes.ts';
import { headersByKind, type Table, type TableRow } from './table.ts';

/**
 * Tables that were copied cell by cell: the names of the columns on lines of their own, then one cell per line. The sequence numbers, which
 * count on from 1, show where rows begin.
 */

const FEWEST_ROWS = 2;
// A cell that wrapped over more lines than this was no cell.
const MOST_CELL_LINES = 12;
const LONGEST_HEADING = 40;
const BODY_COLUMNS: ReadonlySet<ColumnKind> = new Set(['bodies', 'lead', 'support', 'guiding']);

/** Whether a line can stand in a column of this kind, as far as its words tell. */
function fits(line: Line, kind: ColumnKind): boolean {
  const { text } = line.text;
  if (kind === 'scope') return scopeKindOf(text) !== 'OTHER';
  if (kind === 'bodies' || kind === 'lead' || kind === 'support')
    return ORGAN_SUFFIX.test(text.slice(-8)) || /(?:单位|部门|政府)$/u.test(text);
  return true;
}

/** 省药监局 | 省商务厅 | 郑州海关: names one below the other are one cell, where one column alone names bodies. */
function joinBodies(cells: readonly (readonly Line[])[], kinds: readonly ColumnKind[]): readonly (readonly Line[])[] {
  if (kinds.filter((kind) => BODY_COLUMNS.has(kind)).length !== 1) return cells;
  const joined: (readonly Line[])[] = [];
  const names = (cell: readonly Line[] | undefined): boolean =>
    cell?.every((line) => areBodies(line.text.text) && scopeKindOf(line.text.text) === 'OTHER') === true;
  for (const cell of cells) {
    const last = joined[joined.length - 1];
    if (last && names(last) && names(cell)) joined[joined.length - 1] = [...last, ...cell];
    else joined.push(cell);
  }
  return joined;
}

/** The lines of the last row: as many as fill its columns. */
function linesOfLast(lines: readonly Line[], from: number, kinds: readonly ColumnKind[]): readonly Line[] {
  const columns = kinds.length - 1;
  let to = from + columns;
  for (; to < Math.min(lines.length, from + columns + MOST_CELL_LINES); to += 1)
    if (joinBodies(joinLists(lines.slice(from, to + 1)), kinds).length > columns) break;
  return lines.slice(from, to);
}

/** The lines of one row, one group per column after the number; a line that fits no column is left out. */
function assignCells(lines: readonly Line[], kinds: readonly ColumnKind[]): readonly (readonly Line[])[] {
  const columns = kinds.length - 1;
  const printed = joinBodies(joinLists(lines), kinds);
  if (printed.length < lines.length && printed.length >= columns)
    return spread(printed, kinds).map((cell) => cell.flat());
  let cells = lines;
  const lastKind = kinds[columns] as ColumnKind;
  const last = cells[cells.length - 1];
  const before = cells[cells.length - 2];
  if (cells.length === columns + 1 && last && before && !fits(last, lastKind) && fits(before, lastKind))
    cells = cells.slice(0, -1);
  return spread(cells, kinds);
}

/** The cells of a row spread over its columns: what is too many belongs to the one with prose in it, whose cell wrapped. */
function spread<T>(cells: readonly T[], kinds: readonly ColumnKind[]): readonly (readonly T[])[] {
  const columns = kinds.length - 1;
  const surplus = Math.max(0, cells.length - columns);
  const wide = Math.max(0, kinds.indexOf(kinds.includes('content') ? 'content' : 'title') - 1);
  const groups: (readonly T[])[] = [];
  for (let at = 0, column = 0; column < columns; column += 1) {
    const length = column === wide ? 1 + surplus : 1;
    groups.push(cells.slice(at, at + length));
    at += length;
  }
  return groups;
}

/** The table that begins at line `from` in cells one below the other; `null` when none does. */
export function readFlatTable(lines: readonly Line[], from: number): Table | null {
  const header = readFlatHeader(lines, from);
  if (header === null) return null;
  const { names } = header;
  const kinds = assignKinds(names);
  const claimed: Span[] = header.lines.map(({ start, end }) => ({ start, end }));
  const rows: TableRow[] = [];
  const headings = new RowHeadings();
  let at = header.next;
  let to = at;
  // Between header and first row a heading may stand; anything else there belongs to nobody.
  const isStranger = parseMarker(lines[at]?.text.text ?? '') === null && lines[at]?.text.text !== '1';
  if (isStranger && lines[at + 1]?.text.text === '1') at += 1;
  while (at < lines.length) {
    const line = lines[at] as Line;
    const { text } = line;
    const marker = parseMarker(text.text);
    const isRepeated = header.lines.every((printed, index) => lines[at + index]?.text.text === printed.text.text);
    if (isRepeated) {
      for (const { start, end } of lines.slice(at, at + header.lines.length)) claimed.push({ start, end });
      at += header.lines.length;
    } else if (text.text === String(rows.length + 1)) {
      const end = endOfRow(lines, at + 1, rows.length + 2, header.lines);
      const isLast = end === null;
      const own = end === null ? linesOfLast(lines, at + 1, kinds) : lines.slice(at + 1, end);
      const groups = assignCells(own, kinds);
      claimed.push({ start: line.start, end: line.end });
      for (const group of groups) for (const cell of group) claimed.push({ start: cell.start, end: cell.end });
      const cells = groups.flatMap((group, column) => {
        const kind = kinds[column + 1] as ColumnKind;
        const name = names[column + 1] as string;
        return group.length > 0
          ? [{ kind, header: name, text: RepairedText.join(group.map((cell) => cell.text)) }]
          : [];
      });
      rows.push({
        row: rows.length + 1,
        heading: headings.current,
        cells: [{ kind: 'number', header: names[0] as string, text }, ...cells],
      });
      at += 1 + own.length;
      to = at;
      if (isLast) break;
    } else if (marker && !marker.style.startsWith('arabic') && text.length <= LONGEST_HEADING) {
      headings.add(marker, text.slice(marker.length));
      claimed.push({ start: line.start, end: line.end });
      at += 1;
    } else break;
  }
  if (rows.length < FEWEST_ROWS) return null;
  return { columns: headersByKind(kinds, names), rows, claimed, from, to };
}

/** Index of the line that ends the row: the next number, a heading before it, or the header again; `null` for the last row. */
function endOfRow(lines: readonly Line[], from: number, next: number, header: readonly Line[]): number | null {
  const to = Math.min(lines.length, from + header.length + MOST_CELL_LINES);
  for (let at = from; at < to; at += 1) {
    const { text } = (lines[at] as Line).text;
    if (isAnnexLabel(text)) return null;
    if (text === String(next) || (text === header[0]?.text.text && lines[at + 1]?.text.text === header[1]?.text.text))
      return at;
    const marker = parseMarker(text);
    if (marker?.style.startsWith('han') && text.length <= LONGEST_HEADING && lines[at + 1]?.text.text === String(next))
      return at;
  }
  return null;
}
