import { needsSpace } from '../clean-line.ts';
import { largest, smallest, type TextLine } from './text-lines.ts';

/** The area that paragraphs fill on a page. */
export interface Column {
  readonly left: number;
  readonly right: number;
  readonly size: number;
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/**
 * The text area, from the lines of the whole document: most lines of a paragraph begin at the left edge and end at the right one. Where there are only short lines, the right
 * margin is as wide as the left one.
 */
export function findColumn(lines: readonly TextLine[], pageWidth: number): Column {
  const size = median(
    lines.flatMap((line) => Array.from({ length: Math.max(1, Math.ceil(line.text.length / 10)) }, () => line.size)),
  );
  const long = lines.filter((line) => line.end - line.x > 0.5 * pageWidth && Math.abs(line.size - size) < 0.15 * size);
  const measured = long.length >= 3 ? long : lines;
  const left = smallest(measured.map(({ x }) => x));
  const right = largest(measured.map(({ end }) => end));
  return { left, right: measured === lines ? Math.max(right, pageWidth - left) : right, size };
}

/** Free space on both sides of a line in the middle of the column: more than the two characters that a first line is indented by. */
const CENTRED = 2.6;

const isCentred = ({ x, end, size }: TextLine, { left, right, size: usual }: Column): boolean =>
  Math.min(x - left, right - end) > CENTRED * usual && Math.abs(x - left - (right - end)) < 1.5 * size;

/** Whether a line goes on with the paragraph of the one above. `leading` is the usual distance of lines. */
function continues(line: TextLine, above: TextLine, column: Column, leading: number, newPage: boolean): boolean {
  if (Math.abs(line.size - above.size) > 0.1 * above.size) return false;
  const gap = line.y - above.y;
  if (!newPage && (gap > 1.45 * leading || gap <= 0)) return false;
  // The lines of a title stand in the middle and are larger than the text.
  if (isCentred(line, column) || isCentred(above, column))
    return isCentred(line, column) && above.size > 1.1 * column.size && !newPage;
  // Punctuation that may not begin a line leaves up to two characters free at its end.
  return above.end > column.right - 2.2 * above.size && line.x < column.left + 0.9 * line.size;
}

/** Lines with the page that each stands on, as paragraphs: a first line is indented, a last line is short, and paragraphs may have space between them. */
export function joinParagraphs(
  lines: readonly (TextLine & { readonly page: number })[],
  column: Column,
): readonly string[] {
  const gaps = lines.flatMap((line, at) => {
    const above = lines[at - 1];
    const gap = above?.page === line.page ? line.y - above.y : 0;
    return gap > 0 && gap < 4 * line.size ? [gap] : [];
  });
  const leading =
    gaps.length > 0 ? (gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length * 0.4)] as number) : 2 * column.size;
  const paragraphs: string[] = [];
  lines.forEach((line, at) => {
    const above = lines[at - 1];
    const last = paragraphs.length - 1;
    if (above && continues(line, above, column, leading, above.page !== line.page)) {
      const before = paragraphs[last] as string;
      paragraphs[last] = before + (needsSpace(before, line.text) ? ' ' : '') + line.text;
    } else paragraphs.push(line.text);
  });
  return paragraphs;
}
