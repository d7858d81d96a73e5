import type { Span } from '../model/span.ts';
import type { Line } from './lines.ts';

/** Tables that only columns of spaces draw: a cell belongs to the column below whose header it begins. */

/** Columns of the page that the code units before `to` take; a CJK character takes two. */
function widthBefore(raw: string, to: number): number {
  let width = 0;
  for (let at = 0; at < to; at += 1) width += raw.charCodeAt(at) > 0x2e7f ? 2 : 1;
  return width;
}

/** Where the cells of a header begin. */
export function columnStarts(line: Line, cells: readonly Span[]): readonly number[] {
  return cells.map((cell) => widthBefore(line.raw, cell.start - line.rawStart));
}

/** Lines below the header that are longer than this were not drawn with it. */
const LONGEST_ROW = 2000;

/**
 * The cells of a line below a header with the columns `starts`, one per column, empty ones included; `null` when the line has no columns.
 * A line that has a cell for every column is taken as it stands: proportional type may have moved them.
 */
export function alignCells(line: Line, cells: readonly Span[] | null, starts: readonly number[]): Span[] | null {
  if (line.raw.length > LONGEST_ROW) return null;
  if (cells?.length === starts.length) return [...cells];
  const parts = cells ?? [{ start: line.start, end: line.end }];
  const begins = parts.map((part) => widthBefore(line.raw, part.start - line.rawStart));
  if (parts.length > starts.length) return null;
  // One piece at the margin is a line of text.
  const margin = (starts[1] ?? 0) - 2;
  if (parts.length === 1 && (begins[0] ?? 0) < margin) return null;
  const aligned: Span[] = starts.map(() => ({ start: line.start, end: line.start }));
  let column = 0;
  for (const [at, part] of parts.entries()) {
    const begin = begins[at] as number;
    const nearest = starts.reduce(
      (best, start, index) => (Math.abs(start - begin) < Math.abs((starts[best] as number) - begin) ? index : best),
      column,
    );
    if (nearest < column) return null;
    aligned[nearest] = part;
    column = nearest + 1;
  }
  return aligned;
}
