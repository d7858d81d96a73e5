import type { Span } from '../model/span.ts';
import { alignCells, columnStarts } from './aligned-cells.ts';
import { drawingOf, readCell, splitCells, type Drawing } from './cells.ts';
import { assignKinds, isHeader, type ColumnKind } from './columns.ts';
import { learnKinds } from './learned-columns.ts';
import type { Line } from './lines.ts';

/** The header of a table, and how its columns are drawn. */
export interface Header {
  readonly drawing: Drawing;
  readonly texts: readonly string[];
  readonly kinds: readonly ColumnKind[];
  /** Columns of the page at which the cells begin, for tables that only spaces draw. */
  readonly starts: readonly number[];
}

/** Rows that are looked at to learn what a column says. */
const MOST_SAMPLES = 30;
// 推进步骤与成果形式: a name that says what a column holds, and holds no number or clause itself
const COLUMN_NAME = /^[\u4E00-\u9FFF（）()、/]{2,16}$/u;

/**
 * The header that line `at` is: cells that name columns, in words that are known or whose columns tell by what they hold; `null` for any
 * other line.
 */
export function readHeader(source: string, lines: readonly Line[], at: number): Header | null {
  const line = lines[at];
  const drawing = line && drawingOf(line);
  const cells = line && drawing ? splitCells(line, drawing) : null;
  if (!line || !drawing || !cells || (drawing === 'spaces' && cells.length < 3)) return null;
  const texts = cells.map((cell) => readCell(source, [cell]).text);
  const isNamed = isHeader(texts);
  if (!isNamed && (drawing === 'spaces' || texts.length < 3 || !texts.every((text) => COLUMN_NAME.test(text))))
    return null;
  const named = assignKinds(texts);
  const samples = drawing === 'spaces' ? [] : samplesBelow(source, lines, at, drawing, texts.length);
  const kinds = learnKinds(named, texts, samples);
  const says = (...wanted: readonly ColumnKind[]): boolean => wanted.some((kind) => kinds.includes(kind));
  if (!isNamed && !(says('bodies', 'lead') && says('title', 'content'))) return null;
  return { drawing, texts, kinds, starts: columnStarts(line, cells) };
}

/** The words of the rows right below a header that have all its columns. */
function samplesBelow(
  source: string,
  lines: readonly Line[],
  header: number,
  drawing: Drawing,
  columns: number,
): readonly (readonly string[])[] {
  const samples: string[][] = [];
  for (const line of lines.slice(header + 1, header + 1 + MOST_SAMPLES)) {
    const cells = splitCells(line, drawing);
    if (cells?.length === columns) samples.push(cells.map((cell) => readCell(source, [cell]).text));
  }
  return samples;
}

/** The cells of a line below `header`; `null` when the line has no columns. */
export function cellsBelow(header: Header, line: Line): Span[] | null {
  if (header.drawing === 'spaces') return alignCells(line, splitCells(line, 'spaces'), header.starts);
  return splitCells(line, header.drawing);
}
