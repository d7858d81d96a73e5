import type { ActiveDataset } from './active-dataset.ts';
import type { Database } from './database.ts';
import type { TableRow } from './reads/measure-filter.ts';
import { MeasureTable } from './reads/measure-table.ts';

/** Rows of one statement while the table of a version is read. */
const ROWS_AT_ONCE = 10_000;
/** Characters of document texts that a version keeps; the oldest go first. 128 MB at two bytes each. */
const TEXT_CHARACTERS = 64 * 1024 * 1024;

/**
 * One version of the data as a server holds it: requests that pin it read nothing else. What is read for a version may be kept for it, because it never
 * changes; a new version brings a new snapshot, and the old one goes with its last request.
 */
export interface Snapshot {
  readonly dataset: ActiveDataset;
  readonly measures: MeasureTable;
  readonly texts: TextCache;
}

export async function createSnapshot(database: Database, dataset: ActiveDataset): Promise<Snapshot> {
  const rows: TableRow[] = [];
  for (;;) {
    const after = rows.at(-1)?.sort ?? '';
    const page = await database.read<TableRow>(
      'measure/list-columns',
      { dataset: dataset.version, after, limit: ROWS_AT_ONCE },
      { deadlineMs: 60_000 },
    );
    rows.push(...page);
    if (page.length < ROWS_AT_ONCE) break;
  }
  // Neo4j orders by code point, JavaScript by code unit; the table searches by the latter.
  rows.sort((a, b) => (a.sort < b.sort ? -1 : 1));
  return { dataset, measures: new MeasureTable(rows), texts: new TextCache(TEXT_CHARACTERS) };
}

/** Stored texts by document key, bounded by their length together. */
export class TextCache {
  readonly #texts = new Map<string, string>();
  readonly #limit: number;
  #characters = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  get(key: string): string | undefined {
    return this.#texts.get(key);
  }

  set(key: string, text: string): void {
    if (text.length > this.#limit || this.#texts.has(key)) return;
    this.#texts.set(key, text);
    this.#characters += text.length;
    for (const [oldest, stored] of this.#texts) {
      if (this.#characters <= this.#limit) break;
      this.#texts.delete(oldest);
      this.#characters -= stored.length;
    }
  }
}
