import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { Fault } from '../model/errors.ts';
import type { Database } from './database.ts';

/** A lock outlives its holder's death by at most this; a living holder renews it three times as often. */
const LOCK_SECONDS = 15;
/** How often a loader that waits looks again. */
const LOOK_AGAIN_MS = 250;

export interface HeldLock {
  readonly owner: string;
  /** Throws LOADER_BUSY when the lock was lost: this process slept past its expiry and another one took it. */
  check(): void;
}

const lost = (owner: string, came: string): Fault =>
  new Fault('LOADER_BUSY', { expected: 'to be the only loader', came, details: { owner } });

/**
 * Runs work as the only loader of this database, whichever process or machine the others run in. The lock has an owner and an expiry:
 * after kill -9 the next load waits for nobody and for at most 15 s.
 *
 * @param waitMs how long to wait for another loader to end
 * @throws Fault LOADER_BUSY when another loader holds it then
 */
export async function withLoaderLock<T>(
  database: Database,
  waitMs: number,
  work: (lock: HeldLock) => Promise<T>,
): Promise<T> {
  const owner = `${hostname()}/${process.pid}/${randomUUID()}`;
  await takeLock(database, owner, waitMs);
  let failure: Fault | null = null;
  const renew = async (): Promise<void> => {
    const renewed = await database.write('load/renew-lock', { owner, seconds: LOCK_SECONDS }).catch(() => null);
    // A renewal that failed may still come in time with the next; one that found another owner is final.
    if (renewed?.length === 0) failure = lost(owner, 'its lock expired and was taken by another loader');
  };
  const heartbeat = setInterval(() => void renew(), (LOCK_SECONDS * 1000) / 3);
  try {
    return await work({
      owner,
      check: () => {
        if (failure) throw failure;
      },
    });
  } finally {
    clearInterval(heartbeat);
    await database.write('load/release-lock', { owner }).catch(() => undefined);
  }
}

async function takeLock(database: Database, owner: string, waitMs: number): Promise<void> {
  const end = Date.now() + waitMs;
  for (;;) {
    const [row] = await database.write<{ owner: string; expires: number; taken: boolean }>('load/take-lock', {
      owner,
      seconds: LOCK_SECONDS,
    });
    if (row?.taken) return;
    if (Date.now() >= end) {
      const until = new Date(row?.expires ?? 0).toISOString();
      throw lost(owner, `${row?.owner ?? 'another loader'} holds the lock until ${until}`);
    }
    await sleep(LOOK_AGAIN_MS);
  }
}
