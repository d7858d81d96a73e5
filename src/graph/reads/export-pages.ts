import { Fault } from '../../model/errors.ts';
import { datasetOf } from '../active-dataset.ts';
import type { Database } from '../database.ts';
import type { Parameters } from '../parameters.ts';
import { refText } from './export-rows.ts';
import type { Ref } from './lookups.ts';

/** No reader waits for a single page of an export: it may take as long as a busy machine plans. A silent database is given up as soon as ever. */
const PAGE_DEADLINE_MS = 60_000;
/** Rows of each thing that one statement gives. */
const PER_THING = 500;

/**
 * Reads rows of one version a page at a time. An export takes longer than any request, so its version may be pruned under it; each page is followed by a look whether the
 * version is still whole, because rows that are gone would else be missing silently. Everything here throws the fault DATASET_GONE when it is not.
 */
export class ExportPages {
  readonly #database: Database;
  readonly #version: string;
  readonly #options: { readonly signal: AbortSignal | undefined; readonly deadlineMs: number };

  constructor(database: Database, version: string, signal?: AbortSignal) {
    this.#database = database;
    this.#version = version;
    this.#options = { signal, deadlineMs: PAGE_DEADLINE_MS };
  }

  async read<Row extends object>(statement: string, parameters: Parameters): Promise<readonly Row[]> {
    const rows = await this.#database.read<Row>(statement, { ...parameters, dataset: this.#version }, this.#options);
    if (await datasetOf(this.#database, this.#version, this.#options)) return rows;
    throw new Fault('DATASET_GONE', { expected: `version ${this.#version} until the export ends`, came: 'none' });
  }

  /** Pages of a list in the order of its cursor; `after` is the cursor of the last row. */
  async *list<Row extends object>(
    statement: string,
    limit: number,
    cursorOf: (row: Row) => string,
    more: Parameters = {},
  ): AsyncIterable<readonly Row[]> {
    for (let after = ''; ;) {
      const rows = await this.read<Row>(statement, { ...more, after, limit });
      if (rows.length > 0) yield rows;
      const last = rows.at(-1);
      if (!last || rows.length < limit) return;
      after = cursorOf(last);
    }
  }

  /** All rows for each thing, however many: who has more than one statement gives is asked again behind them. */
  async listOf<Row extends { readonly ref: string }>(
    statement: string,
    refs: readonly Ref[],
    cursorOf: (row: Row) => string,
    more: Parameters = {},
  ): Promise<readonly Row[]> {
    const found: Row[] = [];
    let open = refs.map(({ label, key }) => ({ label, key, after: '' }));
    while (open.length > 0) {
      const rows = await this.read<Row>(statement, { ...more, keys: open, limit: PER_THING });
      found.push(...rows);
      const groups = groupBy(rows, ({ ref }) => ref, cursorOf);
      open = open.flatMap((thing) => {
        const cursors = groups.get(refText(thing)) ?? [];
        const after = cursors.reduce((a, b) => (a < b ? b : a), '');
        return cursors.length < PER_THING ? [] : [{ ...thing, after }];
      });
    }
    return found.sort((a, b) => (cursorOf(a) < cursorOf(b) ? -1 : 1));
  }

  async byKey<Row>(statement: string, keys: readonly string[]): Promise<ReadonlyMap<string, Row>> {
    const rows = await this.read<{ readonly key: string; readonly node: Row }>(statement, { keys });
    return new Map(rows.map(({ key, node }) => [key, node]));
  }
}

export function groupBy<Row, Value>(
  rows: readonly Row[],
  nameOf: (row: Row) => string,
  valueOf: (row: Row) => Value,
): ReadonlyMap<string, readonly Value[]> {
  const groups = new Map<string, Value[]>();
  for (const row of rows) {
    const group = groups.get(nameOf(row));
    if (group) group.push(valueOf(row));
    else groups.set(nameOf(row), [valueOf(row)]);
  }
  return groups;
}
