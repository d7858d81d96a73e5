/**
 * One process per home. The lock file names its holder by pid and start time; it is stale when that process is gone.
 *
 * The file appears with its content in one step (a hard link to a finished draft), so nobody reads a half-written lock. A
 * stale lock is moved aside and looked at again before it is thrown away: two starters that both saw it stale
 * cannot both win. Should they all the same (three at once in one instant), Neo4j's own store lock decides, late but safely.
 */
import { constants, copyFileSync, linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { Fault } from '../../model/errors.ts';
import { isAlreadyThere, isMissing, toFileFault, writeWhole } from './files.ts';
import { startOf } from './process-identity.ts';

export interface LockHolder {
  readonly pid: number;
  /** Start time of that process, see `startOf`. */
  readonly start: string;
  /** Port of the engine once it listens, else null. */
  readonly port: number | null;
  /** Address of the page that it serves, once it does. */
  readonly page: string | null;
}

export interface EngineLock {
  /** Tells others where the engine listens and, later, where the page is. */
  announce(where: Partial<Pick<LockHolder, 'port' | 'page'>>): void;
  release(): void;
}

function parseHolder(text: string): LockHolder | null {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || !('pid' in value) || !('start' in value)) return null;
    const { pid, start } = value;
    if (typeof pid !== 'number' || typeof start !== 'string') return null;
    return {
      pid,
      start,
      port: 'port' in value && typeof value.port === 'number' ? value.port : null,
      page: 'page' in value && typeof value.page === 'string' ? value.page : null,
    };
  } catch {
    return null;
  }
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (isMissing(error)) return null;
    throw toFileFault(error, path);
  }
}

/** Who holds the lock now; null when nobody does, or its holder is gone. */
export function lockHolder(path: string): LockHolder | null {
  const text = readText(path);
  const holder = text === null ? null : parseHolder(text);
  return holder !== null && startOf(holder.pid) === holder.start ? holder : null;
}

export function inUse(holder: LockHolder | null, home: string, cause?: unknown): Fault {
  const { pid = null, port = null, page = null } = holder ?? {};
  const who =
    pid === null
      ? 'another process has it open'
      : `process ${pid} has it open${page === null ? '' : ` and serves ${page}`}`;
  return new Fault('ENGINE_IN_USE', {
    expected: 'a home that no other process uses',
    came: who,
    where: home,
    details: { pid, port, page, home },
    cause,
  });
}

/** Moves a stale lock aside; gives it back when it turns out to be a fresh one. */
function removeStale(path: string, seen: string): void {
  const aside = `${path}.${process.pid}.stale`;
  try {
    renameSync(path, aside);
    if (readText(aside) !== seen) linkSync(aside, path);
  } catch (error) {
    if (!isMissing(error) && !isAlreadyThere(error)) throw toFileFault(error, path);
  } finally {
    rmSync(aside, { force: true });
  }
}

/** Gives the draft its name if nobody has it. A disk without hard links (exFAT) copies; there, a reader may see half a lock. */
function appear(draft: string, path: string): void {
  try {
    linkSync(draft, path);
  } catch (error) {
    if (isAlreadyThere(error)) throw error;
    copyFileSync(draft, path, constants.COPYFILE_EXCL);
  }
}

/** Takes the lock of a home, or throws ENGINE_IN_USE with the pid and port of its holder. */
export function takeLock(path: string, home: string): EngineLock {
  let self: LockHolder = { pid: process.pid, start: startOf(process.pid) ?? 'unknown', port: null, page: null };
  const draft = `${path}.${process.pid}.draft`;
  try {
    writeFileSync(draft, JSON.stringify(self), { mode: 0o600 });
    for (;;) {
      try {
        appear(draft, path);
        break;
      } catch (error) {
        if (!isAlreadyThere(error)) throw error;
      }
      const holder = lockHolder(path);
      if (holder !== null) throw inUse(holder, home);
      const seen = readText(path);
      if (seen !== null && lockHolder(path) === null) removeStale(path, seen);
    }
  } catch (error) {
    throw toFileFault(error, path);
  } finally {
    rmSync(draft, { force: true });
  }
  return {
    announce: (where) => {
      self = { ...self, ...where };
      writeWhole(path, JSON.stringify(self));
    },
    release: () => {
      if (parseHolder(readText(path) ?? '')?.pid === process.pid) rmSync(path, { force: true });
    },
  };
}
