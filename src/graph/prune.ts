import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from './database.ts';
import { activeDataset } from './active-dataset.ts';
import { withLoaderLock } from './loader-lock.ts';
import { removeVersion } from './remove-version.ts';

/** Seconds in which a request may still read a version that is no longer active: it learns of the switch by polling, then has its deadline. */
export const LONGEST_REQUEST_MS = 12_000;

export interface PruneOptions {
  /** Milliseconds after the last switch before anything is deleted; longer than the longest request. */
  readonly graceMs?: number;
  /** Milliseconds to wait for a load to end; 0 by default. */
  readonly waitMs?: number;
}

interface VersionRow {
  readonly version: string;
  readonly status: string;
  readonly active: string | null;
  readonly previous: string | null;
}

/**
 * Deletes every version but the active one and the one before it, and waits first until no request can read them any more.
 *
 * @returns the versions that were deleted
 * @throws Fault LOADER_BUSY when a load is running
 */
export async function pruneDatasets(
  database: Database,
  { graceMs = LONGEST_REQUEST_MS, waitMs = 0 }: PruneOptions = {},
): Promise<readonly string[]> {
  return withLoaderLock(database, waitMs, async (lock) => {
    const rows = await database.read<VersionRow>('load/list-versions');
    const old = rows
      .filter((row) => row.version !== row.active && row.version !== row.previous)
      .map((row) => row.version);
    if (old.length === 0) return [];
    const active = await activeDataset(database);
    await sleep(Math.max(0, graceMs - (active?.activeForMs ?? graceMs)));
    for (const version of old) {
      lock.check();
      await removeVersion(database, version);
    }
    return old;
  });
}
