import { createHash } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Fault } from '../model/errors.ts';
import type { Finding } from '../resolve/yaml-source.ts';
import { decode } from './decode.ts';
import { withLibraryLock } from './library-lock.ts';
import { readManifest, writeManifest, type ManifestEntry } from './manifest.ts';

/** Where the shipped documents, register, judgements and corrections lie. */
export const SEEDS = fileURLToPath(new URL('../../seeds/', import.meta.url));
export const MANIFEST = 'documents.yaml';

/** The folder of what the user adds; it lies over the shipped seeds. */
export function libraryFolder(home: string): string {
  return path.join(home, 'library');
}

/** A document of the library, not yet read. */
export interface ShelvedDocument {
  readonly entry: ManifestEntry;
  readonly origin: 'seeds' | 'library';
  /** Folder that `entry.file` is relative to. */
  readonly folder: string;
}

export interface Shelf {
  readonly documents: readonly ShelvedDocument[];
  readonly findings: readonly Finding[];
}

/**
 * The entries of the user's own manifest, to be changed and written back.
 *
 * @throws Fault BAD_INPUT when it has mistakes: writing it back would lose what could not be read
 */
export async function readOwnEntries(home: string): Promise<readonly ManifestEntry[]> {
  const { entries, findings } = await readManifest(path.join(libraryFolder(home), MANIFEST));
  const [first] = findings;
  if (!first) return entries;
  throw new Fault('BAD_INPUT', {
    expected: 'the manifest of the library to be right',
    came: first.message,
    where: `${first.file}:${first.line}:${first.column}`,
    advice: ['mend the line that is named; `yuanliu check` shows all'],
  });
}

/** All documents, the user's laid over the shipped: one with the same slug or key takes the place of the shipped one. */
export async function listDocuments(home: string, seeds: string = SEEDS): Promise<Shelf> {
  const own = libraryFolder(home);
  const [shipped, added] = await Promise.all([
    readManifest(path.join(seeds, MANIFEST)),
    readManifest(path.join(own, MANIFEST)),
  ]);
  const replaced = new Set(added.entries.flatMap(({ slug, key, formerKeys }) => [slug, key, ...formerKeys]));
  const documents = [
    ...shipped.entries
      .filter(({ slug, key }) => !replaced.has(slug) && !replaced.has(key))
      .map((entry) => ({ entry, origin: 'seeds', folder: seeds }) as const),
    ...added.entries.map((entry) => ({ entry, origin: 'library', folder: own }) as const),
  ];
  return {
    documents: documents.sort((a, b) => (a.entry.slug < b.entry.slug ? -1 : 1)),
    findings: [...shipped.findings, ...added.findings],
  };
}

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/**
 * The text of a document of the library, as it was received.
 *
 * @throws Fault BAD_INPUT when the file is gone or is no longer what was received: quotes would point to other words
 */
export async function readShelved({ entry, folder }: ShelvedDocument): Promise<string> {
  const file = path.join(folder, entry.file);
  const bytes = await readFile(file).catch((error: unknown) => {
    throw new Fault('BAD_INPUT', {
      expected: `the text of ${entry.key}`,
      came: error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'no such file' : String(error),
      where: file,
      advice: [`ingest the document again, or remove it: yuanliu remove ${entry.slug}`],
      cause: error,
    });
  });
  const digest = sha256(bytes);
  if (digest !== entry.sha256) {
    throw new Fault('BAD_INPUT', {
      expected: `the text of ${entry.key} as received, sha256 ${entry.sha256.slice(0, 12)}…`,
      came: `sha256 ${digest.slice(0, 12)}…: the file was changed in place`,
      where: file,
      advice: [`to change a document, ingest the changed file: yuanliu ingest FILE`],
    });
  }
  return decode(bytes, file).text;
}

/**
 * Takes a document that the user added out of the library. What it lay over, if anything, is back.
 *
 * @throws Fault BAD_INPUT when the library has no such document; shipped ones cannot be removed
 */
export async function removeDocument(
  home: string,
  keyOrSlug: string,
  seeds: string = SEEDS,
): Promise<{ readonly removed: ManifestEntry; readonly uncovered: string | null }> {
  const folder = libraryFolder(home);
  const names = ({ slug, key, formerKeys }: ManifestEntry): boolean => [slug, key, ...formerKeys].includes(keyOrSlug);
  const shipped = (await readManifest(path.join(seeds, MANIFEST))).entries;
  const refuse = (): never => {
    const isShipped = shipped.some(names);
    throw new Fault('BAD_INPUT', {
      expected: 'the key or slug of a document that was added',
      came: isShipped ? `${keyOrSlug}, which is shipped and stays` : keyOrSlug,
      where: folder,
      advice: ['`yuanliu list` shows keys and slugs'],
    });
  };
  if (!(await readOwnEntries(home)).some(names)) refuse();
  return withLibraryLock(folder, async () => {
    const manifest = path.join(folder, MANIFEST);
    const entries = await readOwnEntries(home);
    const removed = entries.find(names) ?? refuse();
    // The manifest first: a text that no entry names is litter, an entry without its text is a fault.
    await writeManifest(
      manifest,
      entries.filter((entry) => entry !== removed),
    );
    await rm(path.join(folder, removed.file), { force: true });
    const uncovered = shipped.find(({ slug, key }) => slug === removed.slug || key === removed.key);
    return { removed, uncovered: uncovered?.key ?? null };
  });
}
