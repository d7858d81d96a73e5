import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { Fault } from '../model/errors.ts';

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');

/**
 * Writes a file so that whoever reads it sees the old whole or the new whole, also when we are killed half-way: a temporary file beside it, flushed to the
 * disk, then one rename.
 *
 * @throws Fault NOT_WRITABLE or DISK_FULL
 */
export async function writeAtomically(file: string, content: string | Uint8Array): Promise<void> {
  const folder = path.dirname(file);
  const temporary = path.join(folder, `.${path.basename(file)}.${randomUUID()}.tmp`);
  try {
    await mkdir(folder, { recursive: true });
    const handle = await open(temporary, 'wx');
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw toFolderFault(error, file, 'the library');
  }
}

/** What the system says of a folder that takes no more, as a fault; anything else as it is. */
export function toFolderFault(error: unknown, where: string, what: string): unknown {
  const code = codeOf(error);
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return new Fault('DISK_FULL', { expected: `room for ${what}`, came: 'a full disk', where, cause: error });
  if (['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST'].includes(code))
    return new Fault('NOT_WRITABLE', {
      expected: 'a folder we may write',
      came: code,
      where: path.dirname(where),
      cause: error,
    });
  return error;
}
