import { setTimeout as sleep } from 'node:timers/promises';
import { isFault } from '../model/errors.ts';
import type { Database } from './database.ts';
import { asLoader } from './as-loader.ts';
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
 * Deletes every version but the active one and the one before it, and waits first until no request can read them any more. It waits without the lock: a load
 * that begins meanwhile goes first, and its switch begins the wait anew.
 *
 * @returns the versions that were deleted
 * @throws Fault LOADER_BUSY when a load is running
 */
export async function pruneDatasets(given: Database, options: PruneOptions = {}): Promise<readonly string[]> {
  const database = asLoader(given);
  const { graceMs = LONGEST_REQUEST_MS, waitMs = 0 } = options;
  for (;;) {
    if ((await oldVersions(database)).length === 0) return [];
    await sleep(Math.max(0, graceMs - (await activeFor(database))));
    const deleted = await deleteOld(database, graceMs, waitMs);
    if (deleted) return deleted;
  }
}

/** The same without waiting: for a loader that goes on to its own work. Nothing where the last switch is too young or another loader is at work. */
export async function pruneUnread(given: Database): Promise<readonly string[]> {
  const database = asLoader(given);
  if ((await oldVersions(database)).length === 0 || (await activeFor(database)) < LONGEST_REQUEST_MS) return [];
  try {
    return (await deleteOld(database, LONGEST_REQUEST_MS, 0)) ?? [];
  } catch (error) {
    if (isFault(error, 'LOADER_BUSY')) return [];
    throw error;
  }
}

/** Null where the last switch is younger than the grace. */
async function deleteOld(database: Database, graceMs: number, waitMs: number): Promise<readonly string[] | null> {
  return withLoaderLock(database, waitMs, async (lock) => {
    if ((await activeFor(database)) < graceMs) return null;
    const old = await oldVersions(database);
    for (const version of old) {
      lock.check();
      await removeVersion(database, version);
    }
    return old;
  });
}

async function oldVersions(database: Database): Promise<readonly string[]> {
  const rows = await database.read<VersionRow>('load/list-versions');
  return rows
    .filter((row) => row.active !== null && row.version !== row.active && row.version !== row.previous)
    .map((row) => row.version);
}

async function activeFor(database: Database): Promise<number> {
  return (await activeDataset(database))?.activeForMs ?? Number.POSITIVE_INFINITY;
}
