import { joinCell } from '../clean-line.ts';
import type { Cell } from '../table-grid.ts';
import type { Piece } from './page-content.ts';
import { createLine, groupLines, type TextLine } from './text-lines.ts';

/** Names of columns in official tables; two of them side by side in one line are the header of a table without lines. */
const COLUMN_NAME =
  /^(?:序\s*号|编\s*号|项\s*次|(?:[\u4E00-\u9FFF]{0,6})(?:部门|单位|机关|范围|领域|类别|内容|做法|要求|事项|名称|举措|经验|任务|措施|项目|案例|时限|备注))$/u;
const NUMBER_NAME = /^(?:序\s*号|编\s*号|项\s*次)$/u;

/** A table without lines: where it ends among the lines, and its rows. */
export interface HeaderTable {
  /** Index past its last line. */
  readonly to: number;
  readonly columns: number;
  /** The names of its columns, where they stand. */
  readonly headers: readonly TextLine[];
  readonly rows: readonly (readonly Cell[])[];
}

/** What stands in a line with more than a character's width between. */
function chunksOf({ pieces }: TextLine): readonly TextLine[] {
  const chunks: Piece[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const piece of pieces) {
    const chunk = chunks[chunks.length - 1];
    if (chunk && piece.x - end < piece.size) chunk.push(piece);
    else chunks.push([piece]);
    end = piece.end;
  }
  return chunks.map(createLine);
}

/** Where columns begin, from the header and what stands below: a chunk belongs to the column whose name it overlaps, or is nearest to. */
function columnOf(chunk: TextLine, headers: readonly TextLine[]): number {
  let best = 0;
  let nearest = Number.POSITIVE_INFINITY;
  headers.forEach((header, at) => {
    const gap = Math.max(header.x - chunk.end, chunk.x - header.end, 0);
    const middle = Math.abs((header.x + header.end) / 2 - (chunk.x + chunk.end) / 2) / 1_000;
    if (gap + middle < nearest) [best, nearest] = [at, gap + middle];
  });
  return best;
}

const overlaps = (chunk: TextLine, header: TextLine): boolean => chunk.x < header.end && chunk.end > header.x;

/**
 * Reads the table without lines that begins with line `from`, if one does: with a header of known names, or, at the top of a page, below `headers` of the page before. A new
 * row begins with a number below 序号, else with text in the first column.
 */
export function readHeaderTable(
  lines: readonly TextLine[],
  from: number,
  above: readonly TextLine[] | null,
): HeaderTable | null {
  const first = lines[from];
  if (!first) return null;
  const chunks = chunksOf(first);
  const known = chunks.filter(({ text }) => COLUMN_NAME.test(text)).length;
  const isHeader = known >= 2 && known * 2 >= chunks.length;
  if (!isHeader && (!above || chunks.length < 2)) return null;
  const headers = isHeader ? chunks : (above as readonly TextLine[]);
  const numberAt = headers.findIndex(({ text }) => NUMBER_NAME.test(text));
  const key = Math.max(0, numberAt);
  const rows: Piece[][][] = [];
  let to = isHeader ? from + 1 : from;
  for (; to < lines.length; to += 1) {
    const line = lines[to] as TextLine;
    const chunks = chunksOf(line);
    // Text over several columns is a paragraph again; a heading of rows begins in the first column and is short.
    const isWide = chunks.some((chunk) => headers.filter((header) => overlaps(chunk, header)).length > 1);
    if (isWide && !(chunks.length === 1 && line.text.length <= 30 && /^[一二三四五六七八九十]+、/u.test(line.text)))
      break;
    const cells = headers.map((): Piece[] => []);
    if (isWide) (cells[0] as Piece[]).push(...line.pieces);
    else for (const chunk of chunks) (cells[columnOf(chunk, headers)] as Piece[]).push(...chunk.pieces);
    const starts = isWide || (numberAt < 0 ? (cells[key] as Piece[]).length > 0 : /^\d/u.test(textOf(cells[key])));
    const row = rows[rows.length - 1];
    if (starts || !row) rows.push(cells);
    else cells.forEach((pieces, at) => row[at]?.push(...pieces));
  }
  if (rows.length === 0) return null;
  const toCells = (texts: readonly string[]): readonly Cell[] => texts.map((text) => ({ text, columns: 1, rows: 1 }));
  return {
    to,
    columns: headers.length,
    headers,
    rows: [...(isHeader ? [headers.map(({ text }) => text)] : []), ...rows.map((row) => row.map(textOf))].map(toCells),
  };
}

const textOf = (pieces: readonly Piece[] | undefined): string =>
  joinCell(groupLines(pieces ?? []).map(({ text }) => text));
