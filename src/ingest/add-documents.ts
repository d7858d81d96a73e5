import { rm } from 'node:fs/promises';
import path from 'node:path';
import { parseDocumentNumber } from '../model/document-number.ts';
import { Fault } from '../model/errors.ts';
import { foldTitle } from '../model/keys.ts';
import { documentKey } from '../resolve/source-document.ts';
import { admit, type Admitted } from './admit.ts';
import { writeAtomically } from './atomic-write.ts';
import { libraryFolder, listDocuments, MANIFEST, readOwnEntries, SEEDS, type ShelvedDocument } from './library.ts';
import { withLibraryLock } from './library-lock.ts';
import { writeManifest, type ManifestEntry } from './manifest.ts';

/** What became of one file. */
export type Addition =
  | {
      readonly status: 'ADDED' | 'REPLACED' | 'UNCHANGED';
      readonly file: string;
      readonly entry: ManifestEntry;
      readonly note: string | null;
      readonly admitted: Admitted;
    }
  | { readonly status: 'REFUSED'; readonly file: string; readonly fault: Fault };

export interface AddOptions {
  /** Today, as 2026-11-23. Given by the caller: ingesting the same file on another day must not depend on a hidden clock in a test. */
  readonly receivedOn: string;
  readonly seeds?: string;
  /** Says what would be done and writes nothing. */
  readonly dryRun?: boolean;
  readonly onFile?: (file: string) => void;
}

/**
 * Adds files to the library. Each file stands for itself: one that is refused leaves what was there and does not keep the others out. A file with the key of
 * a document that is there replaces it; a text is kept byte for byte as received, of other formats the text that was
 * extracted.
 */
export async function addDocuments(
  home: string,
  files: readonly string[],
  options: AddOptions,
): Promise<readonly Addition[]> {
  const read = async (): Promise<readonly Addition[]> => {
    const shelf = await listDocuments(home, options.seeds ?? SEEDS);
    const plan = createPlan(shelf.documents, options.receivedOn);
    const additions: Addition[] = [];
    for (const file of files) {
      options.onFile?.(file);
      try {
        additions.push(plan(await admit(file)));
      } catch (error) {
        if (!(error instanceof Fault)) throw error;
        additions.push({ status: 'REFUSED', file, fault: error });
      }
    }
    return additions;
  };
  if (options.dryRun) return read();
  const folder = libraryFolder(home);
  return withLibraryLock(folder, async () => {
    const before = await readOwnEntries(home);
    const additions = await read();
    const changed = additions.flatMap((addition) =>
      addition.status === 'ADDED' || addition.status === 'REPLACED' ? [addition] : [],
    );
    if (changed.length === 0) return additions;
    for (const { entry, admitted } of changed) await writeAtomically(path.join(folder, entry.file), admitted.bytes);
    // One manifest at the end: until then the library is what it was, also after a kill -9.
    const slugs = new Set(changed.map(({ entry }) => entry.slug));
    const entries = [
      ...before.filter(({ slug }) => !slugs.has(slug)),
      ...new Map(changed.map(({ entry }) => [entry.slug, entry])).values(),
    ];
    await writeManifest(path.join(folder, MANIFEST), entries);
    const kept = new Set(entries.map(({ file }) => file));
    for (const { file } of before) if (!kept.has(file)) await rm(path.join(folder, file), { force: true });
    return additions;
  });
}

/** A slug for a document: from its number, else from the name of its file. */
function slugFor({ file, result }: Admitted): string {
  const { documentNumber } = result.reading.document;
  const number = documentNumber === null ? null : parseDocumentNumber(documentNumber);
  const name = number ? `${number.agencyCode}-${number.year}-${number.serial}` : path.parse(file).name;
  const slug = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/gu, '');
  return slug === '' ? 'document' : slug;
}

/** Decides, file after file, whether it is new or stands for a document that is there. */
function createPlan(shelf: readonly ShelvedDocument[], receivedOn: string): (admitted: Admitted) => Addition {
  const known = new Map(shelf.map(({ entry }) => [entry.slug, entry]));
  const givenNow = new Map<string, string>();
  return (admitted) => {
    const { title, documentNumber } = admitted.result.reading.document;
    const { slug, former, note } = place([...known.values()], admitted);
    const extension = /^\.(?:txt|md|markdown|text)$/iu.test(path.extname(admitted.file))
      ? path.extname(admitted.file).toLowerCase()
      : '.txt';
    const key = documentKey({ slug, reading: admitted.result.reading });
    const entry: ManifestEntry = {
      slug,
      key,
      title,
      file: `documents/${slug}.${admitted.sha256.slice(0, 8)}${extension}`,
      sha256: admitted.sha256,
      encoding: admitted.encoding,
      original: admitted.original,
      receivedFrom: admitted.file,
      receivedOn,
      // What a person filled in about the source holds for the corrected text of the same document too.
      sourceUrl: former?.sourceUrl ?? null,
      publisher: former?.publisher ?? null,
      jurisdiction: former?.jurisdiction ?? null,
      formerKeys: former ? [...new Set([...former.formerKeys, former.key])].filter((other) => other !== key) : [],
    };
    if (former?.sha256 === admitted.sha256 && former.key === key) {
      return {
        status: 'UNCHANGED',
        file: admitted.file,
        entry: former,
        note: documentNumber === null ? note : null,
        admitted,
      };
    }
    const before = givenNow.get(slug);
    if (before !== undefined) {
      // Which of the two is right only a person knows; the one that came later would take the other's place without a word.
      throw new Fault('BAD_INPUT', {
        expected: 'one file for each document',
        came: `a second one for ${key}, after ${before}`,
        where: admitted.file,
        advice: ['look which of the two is right; ingested by itself, it takes the place of the other'],
      });
    }
    givenNow.set(slug, admitted.file);
    known.set(slug, entry);
    const renamed = former && former.title !== title ? `its title was ${former.title ?? 'not known'}` : null;
    return { status: former ? 'REPLACED' : 'ADDED', file: admitted.file, entry, note: note ?? renamed, admitted };
  };
}

interface Placed {
  readonly slug: string;
  /** The entry that this one takes the place of. */
  readonly former: ManifestEntry | null;
  readonly note: string | null;
}

/**
 * Which entry a file stands for: the one of its number; without a number the one of its title. A document that was known without a number and now states one
 * is the same, and keeps its slug. Another title under the same file name is another document: what is there is not overwritten by accident.
 */
function place(entries: readonly ManifestEntry[], admitted: Admitted): Placed {
  const { reading } = admitted.result;
  const own = slugFor(admitted);
  const byNumber =
    reading.document.documentNumber === null
      ? null
      : entries.find(({ key }) => key === documentKey({ slug: own, reading }));
  if (byNumber) return { slug: byNumber.slug, former: byNumber, note: null };
  const title = reading.document.title === null ? null : foldTitle(reading.document.title);
  const unnumbered = entries.filter((entry) => entry.key === entry.slug);
  // 附件 or 任务分工表 alone is the title of many documents.
  const sameTitle =
    title === null || title.length < 8
      ? undefined
      : unnumbered.find((entry) => entry.title !== null && foldTitle(entry.title) === title);
  if (sameTitle) return { slug: sameTitle.slug, former: sameTitle, note: null };
  const sameName = entries.find(({ slug }) => slug === own);
  if (!sameName) return { slug: own, former: null, note: null };
  const titleMissing = title === null || sameName.title === null;
  if (sameName.key === sameName.slug && titleMissing) return { slug: own, former: sameName, note: null };
  let number = 2;
  while (entries.some(({ slug }) => slug === `${own}-${number}`)) number += 1;
  const note = `${sameName.key} has the same file name and another title; it stays. If this one replaces it: yuanliu remove ${sameName.slug}`;
  return { slug: `${own}-${number}`, former: null, note };
}
