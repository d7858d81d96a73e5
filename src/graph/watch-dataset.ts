import { activeDataset, datasetOf } from './active-dataset.ts';
import type { Database } from './database.ts';
import { createSnapshot, type Snapshot } from './snapshot.ts';

export interface WatchOptions {
  /** Milliseconds between two looks at the active version. */
  readonly pollMs?: number;
  /** Serve this version whatever becomes active; tests read versions of their own. */
  readonly version?: string;
  readonly onError?: (error: unknown) => void;
  readonly onSwitch?: (snapshot: Snapshot) => void;
}

export interface DatasetWatch {
  /** What a request pins: the newest version that is ready to be read; null before the first load. */
  current(): Snapshot | null;
  /** Looks now instead of at the next poll. Throws the fault of the database. */
  refresh(): Promise<void>;
  close(): void;
}

/**
 * Learns which version is active by asking once a second. A new version is pinned by no request before its snapshot is built; until then the one before it
 * answers. A look that fails keeps what is known: data that were right a second ago are better than none.
 */
export function watchDataset(database: Database, options: WatchOptions = {}): DatasetWatch {
  const { pollMs = 1000, version, onError = () => undefined, onSwitch = () => undefined } = options;
  let snapshot: Snapshot | null = null;
  let looking: Promise<void> | null = null;

  const look = async (): Promise<void> => {
    const found = version === undefined ? await activeDataset(database) : await datasetOf(database, version);
    if (!found || found.version === snapshot?.dataset.version) return;
    snapshot = await createSnapshot(database, found);
    onSwitch(snapshot);
  };
  const refresh = (): Promise<void> => (looking ??= look().finally(() => (looking = null)));
  const timer = setInterval(() => void refresh().catch(onError), pollMs);
  return { current: () => snapshot, refresh, close: () => clearInterval(timer) };
}
