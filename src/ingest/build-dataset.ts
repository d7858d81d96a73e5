import path from 'node:path';
import type { Dataset } from '../model/dataset.ts';
import { isFault } from '../model/errors.ts';
import type { ReadResult } from '../model/reading.ts';
import { checkDataset } from '../resolve/check-dataset.ts';
import { checkQuotedDocuments } from '../resolve/check-quotations.ts';
import { createDataset } from '../resolve/dataset.ts';
import type { DatasetReport } from '../resolve/report.ts';
import { documentKey, type SourceDocument } from '../resolve/source-document.ts';
import type { Finding } from '../resolve/yaml-source.ts';
import { read } from '../text/read.ts';
import { readEditorial } from './editorial.ts';
import { libraryFolder, listDocuments, MANIFEST, readShelved, SEEDS, type ShelvedDocument } from './library.ts';
import type { ManifestEntry } from './manifest.ts';
import { romanise } from './romanise.ts';

export interface BuildOptions {
  readonly seeds?: string;
  /** Documents that are read already and not on the shelf yet: what a dry run asks about. They take the place of shelved ones of the same slug or key. */
  readonly pending?: readonly { readonly entry: ManifestEntry; readonly result: ReadResult }[];
  readonly onProgress?: (done: number, of: number, document: string) => void;
}

export interface BuiltDataset {
  readonly dataset: Dataset;
  readonly report: DatasetReport;
  /** What is wrong in register, judgements, corrections and manifests, and documents that had to be left out. */
  readonly findings: readonly Finding[];
}

function toSource(entry: ManifestEntry, origin: 'seeds' | 'library', result: ReadResult): SourceDocument {
  const { slug, sha256, sourceUrl, publisher, receivedOn, jurisdiction, formerKeys } = entry;
  return { ...result, slug, origin, sha256, sourceUrl, publisher, receivedOn, jurisdiction, formerKeys };
}

/**
 * Reads the whole library and makes the dataset of it, checked: shipped seeds and the user's documents, register, judgements and corrections. What is wrong is left out
 * and reported with its place; the rest is used.
 *
 * @throws Error when the dataset breaks an invariant of the design: an error of ours, and nothing of it may be loaded
 */
export async function buildDataset(home: string, options: BuildOptions = {}): Promise<BuiltDataset> {
  const seeds = options.seeds ?? SEEDS;
  const [shelf, editorial] = await Promise.all([listDocuments(home, seeds), readEditorial(home, seeds)]);
  const pending = options.pending ?? [];
  const replaced = new Set(pending.flatMap(({ entry }) => [entry.slug, entry.key, ...entry.formerKeys]));
  const shelved = shelf.documents.filter(({ entry }) => !replaced.has(entry.slug) && !replaced.has(entry.key));
  const findings: Finding[] = [...shelf.findings, ...editorial.findings];
  const documents: SourceDocument[] = pending.map(({ entry, result }) => toSource(entry, 'library', result));
  for (const [index, document] of shelved.entries()) {
    options.onProgress?.(index, shelved.length, document.entry.key);
    const result = await readOrReport(document, findings);
    if (result) documents.push(toSource(document.entry, document.origin, result));
  }
  const distinct = leaveOutSecond(documents, home, findings);
  options.onProgress?.(shelved.length, shelved.length, '');

  const { register, judgements, corrections } = editorial;
  findings.push(...checkQuotedDocuments(register, new Set(distinct.map(({ slug }) => slug))));
  const created = createDataset({ documents: distinct, register, judgements, corrections, romanise });
  const texts = new Map(
    created.dataset.nodes.flatMap(({ label, key, properties }) =>
      label === 'PolicyDocument' && typeof properties['text'] === 'string' ? [[key, properties['text']] as const] : [],
    ),
  );
  const broken = checkDataset(created.dataset, texts);
  if (broken.length > 0)
    throw new Error(`the dataset breaks ${broken.length} invariants, so nothing is loaded; the first: ${broken[0]}`);
  return { dataset: created.dataset, report: created.report, findings: [...findings, ...created.findings] };
}

/**
 * One document for each key. Two texts can turn out to state one number although their manifest did not know it: when somebody edited the manifest, or the reader
 * learnt to see the number. The user's goes before the shipped one, else the first.
 */
function leaveOutSecond(
  documents: readonly SourceDocument[],
  home: string,
  findings: Finding[],
): readonly SourceDocument[] {
  const byKey = new Map<string, SourceDocument>();
  for (const document of documents) {
    const key = documentKey(document);
    const other = byKey.get(key);
    const [kept, left] =
      other && (other.origin === 'library' || document.origin === 'seeds') ? [other, document] : [document, other];
    byKey.set(key, kept);
    if (left)
      findings.push({
        file: path.join(libraryFolder(home), MANIFEST),
        line: 1,
        column: 1,
        message: `${left.slug} is left out: it is ${key} as ${kept.slug} is; \`yuanliu remove\` the one that is wrong`,
      });
  }
  return [...byKey.values()];
}

/** One document that is damaged on the disk must not take the others from those who ask. */
async function readOrReport(document: ShelvedDocument, findings: Finding[]): Promise<ReadResult | null> {
  try {
    return read(await readShelved(document));
  } catch (error) {
    if (!isFault(error)) throw error;
    findings.push({
      file: error.where ?? document.entry.file,
      line: 1,
      column: 1,
      message: `${document.entry.key} is left out: expected ${error.expected}, came ${error.came}`,
    });
    return null;
  }
}
