import type { Span } from '../model/span.ts';
import { withoutMarkup, type Line } from './lines.ts';
import { RepairedText } from './repaired-text.ts';

/** How the columns of a table are drawn. */
export type Drawing = 'tabs' | 'pipes' | 'spaces';

// Two columns of spaces at least: 序号    推广事项            主要内容
const COLUMN_GAP = /[ \u3000]{2,}|\u3000/gu;

/** How a line draws columns; `null` when it draws none. */
export function drawingOf(line: Line): Drawing | null {
  if (line.raw.includes('\t')) return 'tabs';
  if (isPiped(line.raw)) return 'pipes';
  return /\S(?: {2,}|\u3000)\S/u.test(line.raw) ? 'spaces' : null;
}

function isPiped(raw: string): boolean {
  const trimmed = raw.trim();
  return trimmed.length > 1 && trimmed.startsWith('|') && trimmed.endsWith('|');
}

/** Splits a line into cells as `drawing` says; `null` when the line is not drawn that way. Leading tabs are empty cells. */
export function splitCells(line: Line, drawing: Drawing): Span[] | null {
  if (drawing === 'spaces') return splitAtSpaces(line);
  if (drawing !== drawingOf(line)) return null;
  const separator = drawing === 'pipes' ? '|' : '\t';
  const to = drawing === 'pipes' ? line.raw.lastIndexOf('|') : line.raw.length;
  let from = drawing === 'pipes' ? line.raw.indexOf('|') + 1 : 0;
  const cells: Span[] = [];
  for (let at = from; at <= to; at += 1) {
    if (at < to && line.raw[at] !== separator) continue;
    cells.push({ start: line.rawStart + from, end: line.rawStart + at });
    from = at + 1;
  }
  return cells;
}

function splitAtSpaces(line: Line): Span[] | null {
  const cells: Span[] = [];
  let from = line.start - line.rawStart;
  const to = line.end - line.rawStart;
  for (const gap of line.raw.slice(0, to).matchAll(COLUMN_GAP)) {
    if (gap.index < from) continue;
    cells.push({ start: line.rawStart + from, end: line.rawStart + gap.index });
    from = gap.index + gap[0].length;
  }
  cells.push({ start: line.rawStart + from, end: line.rawStart + to });
  return cells.length > 1 ? cells : null;
}

/** The text of a cell, Markdown marks left out. */
export function readCell(source: string, ranges: readonly Span[]): RepairedText {
  return RepairedText.of(
    source,
    ranges.flatMap((range) => withoutMarkup(source, range.start, range.end)),
  );
}

/** `|:---|:---:|` or a row of dashes. */
export const isSeparator = (texts: readonly string[]): boolean =>
  texts.some(Boolean) && texts.every((text) => /^[-—:\s]*$/u.test(text));
