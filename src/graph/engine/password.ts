/**
 * The password of the embedded engine: random, made once, known to the owner of the home alone (mode 600).
 *
 * It is set before the first start in `auth.ini`, the file that `neo4j-admin dbms set-initial-password` writes, so that
 * there is no moment at which the engine listens with the password that everybody knows. Loopback belongs to all users of
 * a machine.
 */
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Fault } from '../../model/errors.ts';
import { isMissing, toFileFault, writeWhole } from './files.ts';
import type { EngineFolders } from './settings.ts';

export const ENGINE_USER = 'neo4j';
const ROUNDS = 1024;

/** A line of auth.ini: `neo4j:SHA-256,<hash>,<salt>,1024:`; the hash is SHA-256 of salt and password, hashed again 1,023 times. */
export function credentialLine(password: string, salt: Buffer): string {
  let hash = createHash('sha256').update(salt).update(password, 'utf8').digest();
  for (let round = 1; round < ROUNDS; round += 1) hash = createHash('sha256').update(hash).digest();
  return `${ENGINE_USER}:SHA-256,${hash.toString('hex')},${salt.toString('hex')},${ROUNDS}:\n`;
}

function readPassword(path: string): string | null {
  try {
    const text = readFileSync(path, 'utf8').trim();
    return text === '' ? null : text;
  } catch (error) {
    if (isMissing(error)) return null;
    throw toFileFault(error, path);
  }
}

/** The password of this home; made together with auth.ini when the home has no data yet. */
export function preparePassword(folders: EngineFolders): string {
  const kept = readPassword(folders.passwordFile);
  const hasData = existsSync(join(folders.neo4j, 'data', 'databases', 'system'));
  if (hasData) {
    if (kept !== null) return kept;
    throw new Fault('ENGINE_FAILED', {
      expected: 'the password of the data folder',
      came: 'data without a password file',
      where: folders.passwordFile,
      advice: [`put the password file back, or remove ${folders.neo4j}: the data is loaded anew from the documents`],
    });
  }
  const password = kept ?? randomBytes(24).toString('base64url');
  if (kept === null) writeWhole(folders.passwordFile, `${password}\n`);
  writeWhole(join(folders.neo4j, 'data', 'dbms', 'auth.ini'), credentialLine(password, randomBytes(32)));
  return password;
}
