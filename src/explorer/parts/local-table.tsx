import { useState } from 'preact/hooks';
import { asked, askedAll, change } from '../address.ts';
import { number, say } from '../language.ts';
import { formatCsv } from './csv.ts';
import { download } from './download.ts';
import { Facets, type FacetGroup } from './facets.tsx';
import { Empty } from './states.tsx';
import { Table, type Column, type Sort } from './table.tsx';

/** Rows shown at first. */
const ROOM = 50;
const collator = new Intl.Collator('zh-CN-u-co-pinyin', { numeric: true });

function compare(a: string | number | null, b: string | number | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
}

/** The rows in order; what is not stated stays last in both directions. */
export function sortRows<R>(rows: readonly R[], column: Column<R> | undefined, descending: boolean): readonly R[] {
  if (!column) return rows;
  return [...rows].sort((a, b) => {
    const [left, right] = [column.value(a), column.value(b)];
    const order = compare(left, right);
    return descending && left !== null && right !== null ? -order : order;
  });
}

function groupsOf<R>(columns: readonly Column<R>[], rows: readonly R[], prefix: string): readonly FacetGroup[] {
  return columns.flatMap(({ key, title, facet }) => {
    if (!facet) return [];
    const counts = new Map<string, number>();
    for (const row of rows) for (const value of facet(row)) counts.set(value, (counts.get(value) ?? 0) + 1);
    const values = [...counts].sort(([, a], [, b]) => b - a).map(([value, count]) => ({ value, label: value, count }));
    return [{ key: `${prefix}${key}`, title, values, chosen: askedAll(`${prefix}${key}`) }];
  });
}

/**
 * A table over rows that are all there: sorted, filtered, narrowed by facets and handed out as CSV by the page itself. Its
 * state is in the address, under `name` where a page has more than one.
 */
export function LocalTable<R>({
  caption,
  columns,
  rows,
  keyOf,
  name = '',
  file,
  room: initial = ROOM,
}: {
  readonly caption: string;
  readonly columns: readonly Column<R>[];
  readonly rows: readonly R[];
  readonly keyOf: (row: R) => string;
  readonly name?: string;
  readonly file: string;
  readonly room?: number;
}) {
  const prefix = name === '' ? '' : `${name}.`;
  const [room, setRoom] = useState(initial);
  const words = (asked(`${prefix}q`) ?? '').toLocaleLowerCase();
  const [sortKey = '', direction] = (asked(`${prefix}sort`) ?? '').split(':');
  const sort: Sort | null = sortKey === '' ? null : { key: sortKey, descending: direction === 'desc' };
  const groups = groupsOf(columns, rows, prefix);
  const kept = rows.filter(
    (row) =>
      (words === '' ||
        columns.some(({ value }) =>
          String(value(row) ?? '')
            .toLocaleLowerCase()
            .includes(words),
        )) &&
      columns.every(({ key, facet }) => {
        const chosen = facet ? (groups.find((group) => group.key === `${prefix}${key}`)?.chosen ?? []) : [];
        return chosen.length === 0 || facet?.(row).some((value) => chosen.includes(value));
      }),
  );
  const sorted = sortRows(
    kept,
    columns.find(({ key }) => key === sortKey),
    sort?.descending ?? false,
  );
  const csv = (): string =>
    formatCsv([
      columns.map(({ title }) => title),
      ...sorted.map((row) => columns.map(({ value }) => String(value(row) ?? ''))),
    ]);
  return (
    <div class="stack">
      {rows.length > 5 ? (
        <div class="table-tools">
          <input
            type="search"
            aria-label={say('table.filter')}
            placeholder={say('table.filter')}
            value={asked(`${prefix}q`) ?? ''}
            onInput={(event) => change({ [`${prefix}q`]: event.currentTarget.value })}
          />
          <Facets groups={groups} onChoose={(key, chosen) => change({ [key]: chosen })} />
          <span class="soft small" role="status">
            {sorted.length === rows.length
              ? say('table.rows', { count: number(rows.length) })
              : say('table.rowsOf', { count: number(sorted.length), total: number(rows.length) })}
          </span>
          <button type="button" onClick={() => download(`${file}.csv`, 'text/csv;charset=utf-8', csv())}>
            {say('table.csv')}
          </button>
        </div>
      ) : null}
      {sorted.length === 0 ? (
        <Empty />
      ) : (
        <Table
          caption={caption}
          columns={columns}
          rows={sorted.slice(0, room)}
          keyOf={keyOf}
          sort={sort}
          onSort={({ key, descending }) => change({ [`${prefix}sort`]: `${key}:${descending ? 'desc' : 'asc'}` })}
        />
      )}
      {sorted.length > room ? (
        <button type="button" class="no-print" onClick={() => setRoom(room + 2 * ROOM)}>
          {say('table.more', { count: Math.min(2 * ROOM, sorted.length - room) })}
        </button>
      ) : null}
    </div>
  );
}
