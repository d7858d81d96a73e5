import { joinCell } from '../clean-line.ts';
import { MOST_CELLS, MOST_COLUMNS, type Cell } from '../table-grid.ts';
import type { Piece, Rule } from './page-content.ts';
import { groupLines, splitPiece } from './text-lines.ts';

/** A table as its lines frame it. */
export interface RuledTable {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly columns: number;
  readonly rows: readonly (readonly Cell[])[];
}

/** Lines that are meant to meet miss each other by a point or two. */
const NEAR = 3;

/** Values that are nearly one, as one. */
function cluster(values: readonly number[]): readonly number[] {
  const found: number[] = [];
  for (const value of values.toSorted((a, b) => a - b))
    if (found.length === 0 || value - (found[found.length - 1] as number) > NEAR) found.push(value);
  return found;
}

const touches = (a: Rule, b: Rule): boolean =>
  a.isHorizontal === b.isHorizontal
    ? Math.abs(a.at - b.at) <= NEAR && a.from <= b.to + NEAR && b.from <= a.to + NEAR
    : a.at >= b.from - NEAR && a.at <= b.to + NEAR && b.at >= a.from - NEAR && b.at <= a.to + NEAR;

/** Groups of lines that touch each other: one for each framed thing of the page. */
function groupRules(rules: readonly Rule[]): readonly (readonly Rule[])[] {
  const groups: Rule[][] = [];
  for (const rule of rules) {
    const met = groups.filter((group) => group.some((other) => touches(rule, other)));
    const [first] = met;
    if (!first) {
      groups.push([rule]);
      continue;
    }
    first.push(rule);
    for (const other of met.slice(1)) {
      first.push(...other);
      groups.splice(groups.indexOf(other), 1);
    }
  }
  return groups;
}

/** Whether a line runs along the whole side between two points; it may be drawn in pieces. */
const covers = (rules: readonly Rule[], isHorizontal: boolean, at: number, middle: number): boolean =>
  rules.some(
    (rule) =>
      rule.isHorizontal === isHorizontal &&
      Math.abs(rule.at - at) <= NEAR &&
      rule.from <= middle + NEAR &&
      rule.to >= middle - NEAR,
  );

/** The tables of a page: framed in lines, of two columns and more, with the text of each cell. A cell that no line parts from the next is one with it. */
export function findRuledTables(rules: readonly Rule[], pieces: readonly Piece[]): readonly RuledTable[] {
  return groupRules(rules)
    .flatMap((group) => {
      const xs = cluster(group.filter(({ isHorizontal }) => !isHorizontal).map(({ at }) => at));
      const ys = cluster(group.filter(({ isHorizontal }) => isHorizontal).map(({ at }) => at));
      // More columns than any table has are the grid of a chart or a map: what is written there stays lines of text.
      const isDrawing = xs.length > MOST_COLUMNS || xs.length * ys.length > MOST_CELLS / 10;
      return xs.length < 3 || ys.length < 2 || isDrawing ? [] : [readGrid(group, xs, ys, pieces)];
    })
    .toSorted((a, b) => a.top - b.top);
}

function readGrid(
  rules: readonly Rule[],
  xs: readonly number[],
  ys: readonly number[],
  pieces: readonly Piece[],
): RuledTable {
  const [columns, lines] = [xs.length - 1, ys.length - 1];
  const [left, right, top, bottom] = [xs[0] as number, xs[columns] as number, ys[0] as number, ys[lines] as number];
  const middleX = (column: number): number => ((xs[column] as number) + (xs[column + 1] as number)) / 2;
  const middleY = (row: number): number => ((ys[row] as number) + (ys[row + 1] as number)) / 2;
  const taken = Array.from({ length: lines }, () => Array.from({ length: columns }, () => false));
  const texts = collectTexts(xs, ys, pieces);
  const rows: Cell[][] = [];
  for (let row = 0; row < lines; row += 1) {
    const cells: Cell[] = [];
    for (let column = 0; column < columns; column += 1) {
      if (taken[row]?.[column]) continue;
      let across = 1;
      while (column + across < columns && !covers(rules, false, xs[column + across] as number, middleY(row)))
        across += 1;
      let down = 1;
      while (row + down < lines && !covers(rules, true, ys[row + down] as number, middleX(column))) down += 1;
      const own: Piece[] = [];
      for (let y = row; y < row + down; y += 1)
        for (let x = column; x < column + across; x += 1) {
          (taken[y] as boolean[])[x] = true;
          own.push(...(texts.get(y * columns + x) ?? []));
        }
      cells.push({ text: joinCell(groupLines(own).map(({ text }) => text)), columns: across, rows: down });
    }
    rows.push(cells);
  }
  return { top, bottom, left, right, columns, rows };
}

/** The pieces of each cell of the finest grid, by row and column in one number. */
function collectTexts(
  xs: readonly number[],
  ys: readonly number[],
  pieces: readonly Piece[],
): ReadonlyMap<number, readonly Piece[]> {
  const columns = xs.length - 1;
  const texts = new Map<number, Piece[]>();
  const indexOf = (bounds: readonly number[], value: number): number => bounds.findLastIndex((bound) => bound <= value);
  for (const whole of pieces) {
    // The middle of the letters, not the base line, which may touch the line below.
    const row = indexOf(ys, whole.y - 0.35 * whole.size);
    if (row < 0 || row >= ys.length - 1) continue;
    for (const piece of splitPiece(whole, xs)) {
      const column = indexOf(xs, (piece.x + piece.end) / 2);
      if (column < 0 || column >= columns) continue;
      const cell = row * columns + column;
      const own = texts.get(cell);
      if (own) own.push(piece);
      else texts.set(cell, [piece]);
    }
  }
  return texts;
}

/** Whether a piece stands inside a table. */
export function isInside(table: RuledTable, { x, end, y, size }: Piece): boolean {
  const [middleX, middleY] = [(x + end) / 2, y - 0.35 * size];
  return middleX > table.left && middleX < table.right && middleY > table.top && middleY < table.bottom;
}
