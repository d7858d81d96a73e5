/**
 * The engine's jars: which they are, and whether those in the folder are the published ones.
 *
 * `jars.sha256` is committed, so jars that were carried to an offline machine are verified like fetched ones. All 213
 * are hashed at every start (123 MB in 0.25 s): a stamp that says "verified" would also be true of a jar damaged later.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Fault } from '../../model/errors.ts';
import { isMissing, toFileFault } from './files.ts';

export interface PublishedJar {
  readonly name: string;
  readonly sha256: string;
}

export interface JarsReport {
  readonly missing: readonly string[];
  /** Jars whose bytes are not the published ones. */
  readonly wrong: readonly string[];
}

/** Reads lines of `sha256sum`: `<64 hex digits>  <file name>`. */
export function parseChecksums(text: string): readonly PublishedJar[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const match = /^([0-9a-f]{64}) {2}([A-Za-z0-9._+-]+\.jar)$/.exec(line);
      if (match?.[1] === undefined || match[2] === undefined)
        throw new Error(`jars.sha256: expected "<sha256>  <name>.jar", came ${JSON.stringify(line)}`);
      return { sha256: match[1], name: match[2] };
    });
}

export const PUBLISHED_JARS = parseChecksums(readFileSync(new URL('./jars.sha256', import.meta.url), 'utf8'));

/** Compares the folder with the published list. Other files in it are of no account: they are never on the class path. */
export async function checkJars(
  folder: string,
  published: readonly PublishedJar[] = PUBLISHED_JARS,
): Promise<JarsReport> {
  const missing: string[] = [];
  const wrong: string[] = [];
  for (const jar of published) {
    try {
      const bytes = await readFile(join(folder, jar.name));
      if (createHash('sha256').update(bytes).digest('hex') !== jar.sha256) wrong.push(jar.name);
    } catch (error) {
      if (!isMissing(error)) throw toFileFault(error, join(folder, jar.name));
      missing.push(jar.name);
    }
  }
  return { missing, wrong };
}

/** Throws CHECKSUM_MISMATCH when a jar is not the published one. */
export function requirePublished(report: JarsReport, folder: string): void {
  if (report.wrong.length === 0) return;
  const named = report.wrong.slice(0, 5).join(', ');
  const more = report.wrong.length > 5 ? ` and ${report.wrong.length - 5} more` : '';
  throw new Fault('CHECKSUM_MISMATCH', {
    expected: 'the jars as published',
    came: `other bytes in ${named}${more}`,
    where: folder,
  });
}

/** One value for the whole list; part of the class archive's key. */
export function jarsKey(published: readonly PublishedJar[] = PUBLISHED_JARS): string {
  return createHash('sha256')
    .update(published.map((jar) => `${jar.sha256} ${jar.name}`).join('\n'))
    .digest('hex');
}
