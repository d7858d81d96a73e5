/** Files of the engine: made with the right mode, replaced whole, and their failures told as faults. */
import { mkdirSync, renameSync, statfsSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Fault, isFault } from '../../model/errors.ts';

/** Free room for a fetch with its copy (2 × 123 MB), the class archive and a first data folder. */
export const ROOM_FOR_FETCH = 400;
/** Free room in MB that a start needs when the jars are there. */
export const ROOM_FOR_START = 50;

function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}

export function isMissing(error: unknown): boolean {
  return codeOf(error) === 'ENOENT';
}

export function isAlreadyThere(error: unknown): boolean {
  const code = codeOf(error);
  return code === 'EEXIST' || code === 'ENOTEMPTY';
}

/** The fault behind a file error; errors that say nothing about the disk or its rights stay as they are. */
export function toFileFault(error: unknown, path: string): unknown {
  if (isFault(error)) return error;
  switch (codeOf(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return new Fault('DISK_FULL', { expected: 'room to write', came: 'a full disk', where: path, cause: error });
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'ENOTDIR':
    case 'EEXIST':
    case 'ENOENT':
      return new Fault('NOT_WRITABLE', {
        expected: 'a folder that can be written',
        came: String(codeOf(error)),
        where: path,
        cause: error,
      });
    case null:
    default:
      return error;
  }
}

/** Makes the folder and its parents, readable by this user alone. */
export function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw toFileFault(error, path);
  }
}

/** Writes the file whole or not at all: a reader never sees half of it. */
export function writeWhole(path: string, text: string, mode = 0o600): void {
  const draft = `${path}.${process.pid}.draft`;
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    writeFileSync(draft, text, { mode });
    renameSync(draft, path);
  } catch (error) {
    throw toFileFault(error, path);
  }
}

/** Free megabytes on the disk that holds the folder; null where the system does not say. */
export function freeMegabytes(folder: string): number | null {
  try {
    const disk = statfsSync(folder);
    return Math.floor((disk.bavail * disk.bsize) / 1_000_000);
  } catch {
    return null;
  }
}

/** Refuses to begin what would end half-way on a full disk. */
export function requireRoom(folder: string, megabytes: number): void {
  const free = freeMegabytes(folder);
  if (free === null || free >= megabytes) return;
  throw new Fault('DISK_FULL', { expected: `${megabytes} MB free`, came: `${free} MB`, where: folder });
}
