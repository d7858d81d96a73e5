import type { Postings, Rows } from './postings.ts';

export interface Cell {
  /** A value of each column; null where the rows have none. */
  readonly keys: readonly (string | null)[];
  readonly count: number;
}

/** How many of the rows stand in each cell of a table by several columns; a row with two values of one column stands in two cells. */
export function countCells(rows: Rows, columns: readonly Postings[]): readonly Cell[] {
  // A cell by one number: the ids of its values as digits, 0 where there is none.
  const bases = columns.map(({ values }) => values.length + 1);
  const counts = new Map<number, number>();
  const visit = (row: number, depth: number, cell: number): void => {
    const column = columns[depth];
    if (!column) return void counts.set(cell, (counts.get(cell) ?? 0) + 1);
    const [from, to, base] = [column.offsets[row] ?? 0, column.offsets[row + 1] ?? 0, bases[depth] ?? 1];
    if (from === to) visit(row, depth + 1, cell * base);
    for (let at = from; at < to; at += 1) visit(row, depth + 1, cell * base + (column.ids[at] ?? 0) + 1);
  };
  for (const row of rows) visit(row, 0, 0);

  return [...counts].map(([cell, count]) => {
    const keys: (string | null)[] = [];
    let rest = cell;
    for (let depth = columns.length - 1; depth >= 0; depth -= 1) {
      const base = bases[depth] ?? 1;
      const digit = rest % base;
      keys.unshift(digit === 0 ? null : (columns[depth]?.values[digit - 1] ?? null));
      rest = (rest - digit) / base;
    }
    return { keys, count };
  });
}
