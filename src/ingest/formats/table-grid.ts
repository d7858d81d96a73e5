import type { DroppedParts } from './format.ts';

/** A cell as a format gives it: its text on one line, and how many columns and rows it takes. */
export interface Cell {
  readonly text: string;
  readonly columns: number;
  readonly rows: number;
}

/** More than any official table has; beyond it a table is a mistake or an attack. */
export const MOST_COLUMNS = 60;
export const MOST_ROWS = 20_000;
export const MOST_CELLS = 200_000;

/** A table beyond what is read. Thrown inside a converter, which knows the file's name and refuses it. */
export class TableTooLarge extends Error {}

interface Place {
  readonly text: string;
  /** Whether the text is printed here, or further up or left in a merged cell. */
  readonly own: boolean;
  readonly fromAbove: boolean;
}

const EMPTY: Place = { text: '', own: true, fromAbove: false };
const NUMBER_HEADER = /^(?:序\s*号|编\s*号|项\s*次|号|No\.?)$/iu;

/**
 * The rows of a table as lines with tabs, merged cells filled in. A cell over several columns keeps its text in the first of them. A cell over several rows
 * holds for each of them (a domain, a body), so its text stands in each; but where the row's own number goes over several rows, the rows below are the same item
 * and only what is new stands in them: the reader joins a row without number to the one before.
 *
 * @throws TableTooLarge
 */
export function layOutTable(rows: readonly (readonly Cell[])[], dropped: DroppedParts): readonly string[] {
  const grid = mergeHeaderRows(createGrid(rows), dropped);
  const [header] = grid;
  const numberAt = header ? header.findIndex(({ text }) => NUMBER_HEADER.test(text)) : -1;
  return grid
    .map((row) => {
      const continues = numberAt >= 0 && row[numberAt]?.fromAbove === true && row[numberAt].text !== '';
      return row.map(({ text, own, fromAbove }) => (own || (fromAbove && !continues) ? text : ''));
    })
    .filter((texts) => texts.some((text) => text !== ''))
    .map((texts) => texts.join('\t'));
}

function createGrid(rows: readonly (readonly Cell[])[]): Place[][] {
  if (rows.length > MOST_ROWS) throw new TableTooLarge(`a table of ${rows.length} rows, more than ${MOST_ROWS}`);
  const grid: Place[][] = rows.map(() => []);
  let width = 0;
  let filled = 0;
  rows.forEach((row, at) => {
    const places = grid[at] as Place[];
    let column = 0;
    for (const cell of row) {
      while (places[column]) column += 1;
      const columns = Math.max(1, cell.columns);
      if (column + columns > MOST_COLUMNS) throw new TableTooLarge(`a table of more than ${MOST_COLUMNS} columns`);
      const below = Math.min(rows.length, at + Math.max(1, cell.rows));
      filled += columns * (below - at);
      if (filled > MOST_CELLS) throw new TableTooLarge(`a table of more than ${MOST_CELLS} cells`);
      for (let down = at; down < below; down += 1)
        for (let across = 0; across < columns; across += 1)
          (grid[down] as Place[])[column + across] = {
            text: across === 0 ? cell.text : '',
            own: down === at,
            fromAbove: down > at,
          };
      column += columns;
    }
    width = Math.max(width, places.length);
  });
  return grid.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? EMPTY));
}

/**
 * A header of two rows (责任单位 over 牵头单位 and 配合单位) is one row for the reader: the lower names, and those that go over both rows. The upper name of a
 * group is left out and reported.
 */
function mergeHeaderRows(grid: Place[][], dropped: DroppedParts): Place[][] {
  const [upper, lower] = grid;
  if (!upper || !lower) return grid;
  const goesOver = lower.some(({ fromAbove, text }) => fromAbove && text !== '');
  const complete = lower.every(({ text }) => text !== '' && text.length <= 16);
  const isGroup = upper.some(({ text }, at) => text === '' && at > 0);
  if (!goesOver || !complete || !isGroup) return grid;
  const groups = upper.filter(({ text }, at) => text !== '' && lower[at]?.text !== text);
  for (const { text } of groups) dropped.add('name over a group of columns', text);
  return [lower.map((place) => ({ ...place, own: true })), ...grid.slice(2)];
}
