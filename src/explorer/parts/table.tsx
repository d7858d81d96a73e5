import type { ComponentChildren } from 'preact';
import { say } from '../language.ts';

/** A column: what stands in its cells, and what a sort, a filter and a spreadsheet take for it. */
export interface Column<R> {
  readonly key: string;
  readonly title: string;
  /** `null` is "not stated"; it sorts last. */
  readonly value: (row: R) => string | number | null;
  readonly render?: (row: R) => ComponentChildren;
  readonly sortable?: boolean;
  /** The words of a document. */
  readonly verbatim?: boolean;
  readonly main?: boolean;
  /** Short values that are never broken over lines. */
  readonly short?: boolean;
  /** A reader would look for it, so that it is missing is said in words. */
  readonly expected?: boolean;
  /** The values a facet counts; absent for a column without one. */
  readonly facet?: (row: R) => readonly string[];
}

export interface Sort {
  readonly key: string;
  readonly descending: boolean;
}

/** Rows under sortable headings. Under 720 pixels each row is a card. */
export function Table<R>({
  caption,
  columns,
  rows,
  keyOf,
  sort,
  onSort,
}: {
  readonly caption: string;
  readonly columns: readonly Column<R>[];
  readonly rows: readonly R[];
  readonly keyOf: (row: R) => string;
  readonly sort?: Sort | null;
  readonly onSort?: (sort: Sort) => void;
}) {
  return (
    <table class="table">
      <caption class="unseen">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <Heading key={column.key} column={column} sort={sort ?? null} onSort={onSort} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)}>
            {columns.map((column) => (
              <Cell key={column.key} column={column} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Heading<R>({
  column,
  sort,
  onSort,
}: {
  readonly column: Column<R>;
  readonly sort: Sort | null;
  readonly onSort: ((sort: Sort) => void) | undefined;
}) {
  const sorted = sort?.key === column.key;
  if (!onSort || column.sortable === false) return <th scope="col">{column.title}</th>;
  return (
    <th scope="col" aria-sort={sorted ? (sort.descending ? 'descending' : 'ascending') : 'none'}>
      <button
        type="button"
        class="sort"
        title={say('table.sortBy', { column: column.title })}
        onClick={() => onSort({ key: column.key, descending: sorted && !sort.descending })}
      >
        {column.title}
        <span aria-hidden="true">{sorted ? (sort.descending ? '▼' : '▲') : '↕'}</span>
      </button>
    </th>
  );
}

function Cell<R>({ column, row }: { readonly column: Column<R>; readonly row: R }) {
  const value = column.value(row);
  const missing = column.expected ? (
    <span class="soft small">{say('state.notStated')}</span>
  ) : (
    <span class="soft" title={say('state.notStated')}>
      —
    </span>
  );
  const shown = value ?? missing;
  const classes = (['verbatim', 'main', 'short'] as const).filter((name) => column[name]).join(' ');
  return (
    <td
      data-title={column.title}
      class={classes === '' ? undefined : classes}
      lang={column.verbatim ? 'zh-CN' : undefined}
    >
      {value !== null && column.render ? column.render(row) : shown}
    </td>
  );
}
