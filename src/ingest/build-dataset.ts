import type { Dataset } from '../model/dataset.ts';
import { isFault } from '../model/errors.ts';
import type { ReadResult } from '../model/reading.ts';
import { checkDataset } from '../resolve/check-dataset.ts';
import { createDataset } from '../resolve/dataset.ts';
import type { DatasetReport } from '../resolve/report.ts';
import type { SourceDocument } from '../resolve/source-document.ts';
import type { Finding } from '../resolve/yaml-source.ts';
import { read } from '../text/read.ts';
import { readEditorial } from './editorial.ts';
import { listDocuments, readShelved, SEEDS, type ShelvedDocument } from './library.ts';
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
  options.onProgress?.(shelved.length, shelved.length, '');

  const { register, judgements, corrections } = editorial;
  const created = createDataset({ documents, register, judgements, corrections, romanise });
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
