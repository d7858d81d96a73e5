import type { CallOptions, Database } from './database.ts';

/** The version that new requests read, and what it holds. */
export interface ActiveDataset {
  readonly version: string;
  /** The version before it, kept for requests that still read it; null for the first. */
  readonly previous: string | null;
  /** When it was whole and when it became active; ISO 8601. */
  readonly loadedAt: string;
  readonly activatedAt: string;
  /** Milliseconds since it became active, by the clock of the database. */
  readonly activeForMs: number;
  /** Nodes by label, and claims, evidence and relationships. */
  readonly counts: Readonly<Record<string, number>>;
}

interface Found {
  readonly dataset: Readonly<Record<string, string | number | null>>;
}

const NOT_COUNTS = new Set(['version', 'status', 'startedAt', 'loadedAt', 'previous', 'activatedAt', 'now']);

/** The active version; null where nothing was loaded yet. One statement, two nodes: cheap enough to ask once a second. */
export async function activeDataset(database: Database): Promise<ActiveDataset | null> {
  const [row] = await database.read<Found>('load/find-active');
  return row ? toActive(row) : null;
}

/** A version by its id, active or not; null where there is none that is whole. */
export async function datasetOf(
  database: Database,
  version: string,
  options: CallOptions = {},
): Promise<ActiveDataset | null> {
  const [row] = await database.read<Found>('dataset/find-dataset', { version }, options);
  return row ? toActive(row) : null;
}

function toActive(row: Found): ActiveDataset {
  const { version, previous, loadedAt, activatedAt, now } = row.dataset;
  const counts = Object.entries(row.dataset).filter(([name]) => !NOT_COUNTS.has(name));
  return {
    version: String(version),
    previous: previous === null || previous === undefined ? null : String(previous),
    loadedAt: new Date(Number(loadedAt)).toISOString(),
    activatedAt: new Date(Number(activatedAt)).toISOString(),
    activeForMs: Number(now) - Number(activatedAt),
    counts: Object.fromEntries(counts.map(([name, count]) => [name, Number(count)])),
  };
}
