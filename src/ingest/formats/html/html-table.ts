import { isElement, type Element } from './dom.ts';
import { MOST_COLUMNS, MOST_ROWS, TableTooLarge, type Cell } from '../table-grid.ts';

/** A table's own rows and cells, without those of tables inside it. */
export interface TableRows {
  readonly captions: readonly Element[];
  readonly rows: readonly (readonly Element[])[];
  readonly isPresentation: boolean;
}

const childTags = (element: Element, ...names: string[]): readonly Element[] =>
  element.children.filter((child): child is Element => isElement(child) && names.includes(child.name));

export function readRows(table: Element): TableRows {
  const sections = childTags(table, 'thead', 'tbody', 'tfoot');
  const ordered = sections.toSorted((a, b) => Number(a.name === 'tfoot') - Number(b.name === 'tfoot'));
  const rows = [...childTags(table, 'tr'), ...ordered.flatMap((section) => childTags(section, 'tr'))];
  if (rows.length > MOST_ROWS) throw new TableTooLarge(`a table of ${rows.length} rows, more than ${MOST_ROWS}`);
  return {
    captions: childTags(table, 'caption'),
    rows: rows.map((row) => childTags(row, 'td', 'th')),
    isPresentation: table.attribs['role'] === 'presentation',
  };
}

/** How many paragraphs and how many tables stand in an element, counted to a bound. */
function count(element: Element): { readonly paragraphs: number; readonly tables: number } {
  let paragraphs = 0;
  let tables = 0;
  const visit = (node: Element): void => {
    for (const child of node.children) {
      if (!isElement(child) || paragraphs > 20) continue;
      if (child.name === 'p' || child.name === 'br') paragraphs += 1;
      if (child.name === 'table') tables += 1;
      else visit(child);
    }
  };
  visit(element);
  return { paragraphs, tables };
}

/** Whether a table only places things on the page, as old sites do: one column, tables in it, or whole articles in a cell. */
export function isLayout({ rows, isPresentation }: TableRows): boolean {
  if (isPresentation || rows.every((row) => row.length <= 1)) return true;
  return rows.some((row) =>
    row.some((cell) => {
      const { paragraphs, tables } = count(cell);
      return tables > 0 || paragraphs > 20;
    }),
  );
}

const toSpan = (value: string | undefined, otherwise: number): number => {
  const number = Number.parseInt(value ?? '', 10);
  return Number.isNaN(number) || number < 0 ? otherwise : number;
};

/** The cells with their text. A cell that claims more columns than any row has (`colspan="100"` for “all”) has as many as there are. */
export function readCells({ rows }: TableRows, textOf: (cell: Element) => string): readonly (readonly Cell[])[] {
  const widest = Math.max(
    ...rows.map((row) =>
      row.reduce(
        (sum, { attribs }) =>
          sum + (toSpan(attribs['colspan'], 1) > 20 ? 1 : Math.max(1, toSpan(attribs['colspan'], 1))),
        0,
      ),
    ),
  );
  if (widest > MOST_COLUMNS) throw new TableTooLarge(`a table of ${widest} columns, more than ${MOST_COLUMNS}`);
  return rows.map((row, at) =>
    row.map((cell) => {
      const columns = Math.max(1, toSpan(cell.attribs['colspan'], 1));
      // rowspan="0": to the end of the table.
      const down = toSpan(cell.attribs['rowspan'], 1);
      return {
        text: textOf(cell),
        columns: row.length === 1 ? Math.min(columns, widest) : Math.min(columns, Math.max(1, widest - row.length + 1)),
        rows: down === 0 ? rows.length - at : Math.min(down, rows.length - at),
      };
    }),
  );
}
