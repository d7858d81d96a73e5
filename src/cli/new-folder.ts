import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, rm, rmdir } from 'node:fs/promises';
import path from 'node:path';
import { toFolderFault } from '../ingest/atomic-write.ts';
import { Fault } from '../model/errors.ts';

/** What stands in a folder; null where there is none. */
async function listFolder(folder: string): Promise<readonly string[] | null> {
  try {
    return await readdir(folder);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'ENOENT') return null;
    if (code === 'ENOTDIR')
      throw new Fault('BAD_INPUT', {
        expected: 'a folder that is not there yet or empty',
        came: 'a file',
        where: folder,
      });
    throw error;
  }
}

/** @throws Fault BAD_INPUT where something stands in the folder: it is never mixed with what is written now, nor replaced */
export async function requireNewFolder(folder: string): Promise<void> {
  const there = await listFolder(folder);
  if (there === null || there.length === 0) return;
  throw new Fault('BAD_INPUT', {
    expected: 'a folder that is not there yet or empty',
    came: `one with ${there.slice(0, 3).join(', ')}${there.length > 3 ? ` and ${there.length - 3} more` : ''}`,
    where: folder,
    advice: ['name another folder, or delete this one first'],
  });
}

/**
 * Fills a folder so that it is there whole or not at all: `fill` writes into a temporary one beside it, which gets the name when all is done.
 *
 * @throws Fault BAD_INPUT, NOT_WRITABLE or DISK_FULL; and what `fill` throws
 */
export async function createFolder(folder: string, fill: (temporary: string) => Promise<void>): Promise<void> {
  await requireNewFolder(folder);
  const temporary = path.join(path.dirname(folder), `.${path.basename(folder)}.${randomUUID()}.tmp`);
  try {
    await mkdir(temporary, { recursive: true });
    await fill(temporary);
    // Somebody may have used the name meanwhile.
    await requireNewFolder(folder);
    if ((await listFolder(folder)) !== null) await rmdir(folder);
    await rename(temporary, folder);
  } catch (error) {
    await rm(temporary, { recursive: true, force: true }).catch(() => undefined);
    throw toFolderFault(error, folder, 'the release');
  }
}
