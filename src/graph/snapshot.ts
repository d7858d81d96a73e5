import type { ActiveDataset } from './active-dataset.ts';
import { BoundedMap } from './bounded-map.ts';
import type { Database } from './database.ts';
import { FormerKeys, type FormerKeysRow } from './former-keys.ts';
import type { TableRow } from './reads/measure-filter.ts';
import { MeasureTable } from './reads/measure-table.ts';

/** Rows of one statement while a version is read. */
const ROWS_AT_ONCE = 10_000;
/** Bytes of nodes and texts that a version keeps. */
const KEPT_BYTES = 128 * 1024 * 1024;

/**
 * One version of the data as a server holds it: requests that pin it read nothing else. What is read for a version may be kept for it, because it never
 * changes; a new version brings a new snapshot, and the old one goes with its last request.
 */
export interface Snapshot {
  readonly dataset: ActiveDataset;
  readonly measures: MeasureTable;
  readonly formerKeys: FormerKeys;
  /** Nodes and texts that were read, by statement and key: what many answers show (a batch, a body, a document) is read once. */
  readonly kept: BoundedMap<unknown>;
}

export async function createSnapshot(database: Database, dataset: ActiveDataset): Promise<Snapshot> {
  const rows = [...(await readAll<TableRow>(database, 'measure/list-columns', dataset.version))];
  // Neo4j orders by code point, JavaScript by code unit; the table searches by the latter.
  rows.sort((a, b) => (a.sort < b.sort ? -1 : 1));
  const formerKeys = new FormerKeys({
    PolicyDocument: await readAll<FormerKeysRow>(database, 'document/list-former-keys', dataset.version),
    Agency: await readAll<FormerKeysRow>(database, 'agency/list-former-keys', dataset.version),
  });
  return { dataset, measures: new MeasureTable(rows), formerKeys, kept: new BoundedMap(KEPT_BYTES) };
}

/** All rows of a statement that gives them page by page in their order. */
async function readAll<Row extends { readonly sort: string }>(
  database: Database,
  statement: string,
  version: string,
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (;;) {
    const parameters = { dataset: version, after: rows.at(-1)?.sort ?? '', limit: ROWS_AT_ONCE };
    const page = await database.read<Row>(statement, parameters, { deadlineMs: 60_000 });
    rows.push(...page);
    if (page.length < ROWS_AT_ONCE) return rows;
  }
}
