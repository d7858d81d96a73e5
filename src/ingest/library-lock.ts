import { mkdir, open, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { Fault } from '../model/errors.ts';

const FILE = '.lock';

/** Folders that this process holds; a lock with our own pid that is not among them is left over from a process that had it before us. */
const held = new Set<string>();

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives and belongs to another user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/**
 * Runs `work` as the only writer of the library: two at once would each write a manifest that lacks what the other added. The lock of a process that is gone is
 * taken over.
 *
 * @throws Fault LOADER_BUSY while another process writes
 */
export async function withLibraryLock<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const file = path.join(folder, FILE);
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw new Fault('NOT_WRITABLE', {
      expected: 'a folder for the library',
      came: error instanceof Error ? error.message : String(error),
      where: folder,
      cause: error,
    });
  }
  for (let attempt = 0; ; attempt += 1) {
    try {
      const handle = await open(file, 'wx');
      await handle.writeFile(String(process.pid));
      await handle.close();
      break;
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : null;
      if (code !== 'EEXIST')
        throw new Fault('NOT_WRITABLE', {
          expected: 'a folder we may write',
          came: String(code),
          where: folder,
          cause: error,
        });
      const owner = Number(await readFile(file, 'utf8').catch(() => ''));
      if (Number.isInteger(owner) && owner > 0 && isAlive(owner) && (owner !== process.pid || held.has(file))) {
        throw new Fault('LOADER_BUSY', {
          expected: 'to be the only one that changes the library',
          came: `process ${owner} is changing it`,
          where: folder,
        });
      }
      if (attempt >= 3)
        throw new Fault('LOADER_BUSY', {
          expected: 'to be the only one that changes the library',
          came: 'another process',
          where: folder,
        });
      await rm(file, { force: true });
    }
  }
  held.add(file);
  try {
    return await work();
  } finally {
    held.delete(file);
    await rm(file, { force: true });
  }
}
