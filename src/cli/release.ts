import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import path from 'node:path';
import { EXPORTS, ExportNames, LICENCE, SCHEMAS } from '../api/export/formats.ts';
import { createIris } from '../api/export/iri.ts';
import type { ExportSource } from '../api/export/source.ts';
import { DEFAULT_LEVELS } from '../api/arguments.ts';
import type { Settings } from '../config.ts';
import { datasetOf } from '../graph/active-dataset.ts';
import { openDatabase, type Database } from '../graph/database.ts';
import { loadDataset } from '../graph/load.ts';
import { createExportReads } from '../graph/reads/exports.ts';
import { createSnapshot } from '../graph/snapshot.ts';
import { buildDataset, type BuiltDataset } from '../ingest/build-dataset.ts';
import { libraryFolder, SEEDS } from '../ingest/library.ts';
import { assessQuality } from '../ingest/quality.ts';
import type { Dataset } from '../model/dataset.ts';
import { EXPORT_FORMAT } from '../model/export-lines.ts';
import { formatFinding } from './findings.ts';
import { createFolder, requireNewFolder } from './new-folder.ts';
import { openEngine, type Closing } from './open-engine.ts';
import { createProgress, printJson, type Terminal } from './output.ts';
import { findRunning } from './publish.ts';
import { formatQuality } from './quality-markdown.ts';

/** As shells say it of a command that a signal ended. */
const STOPPED = 130;

/** Another load may be running; a release waits for it rather than fail. */
const WAIT_MS = 180_000;

export interface ReleaseOptions {
  readonly json: boolean;
  /** Of this program; stands in `index.json`. */
  readonly version: string;
}

interface ReleasedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly description: string;
  readonly bytes: number;
  readonly sha256: string;
}

/**
 * `yuanliu release DIR`: every export, what describes them, the quality of the data, and `index.json` with the digest of each file. The same dataset gives the same
 * bytes: no file holds a time or a path of this machine. It reads the database that runs for this home, else it starts the embedded one for as long as it takes,
 * and never changes what a server serves.
 *
 * @returns the exit code
 */
export async function release(
  settings: Settings,
  dir: string,
  options: ReleaseOptions,
  terminal: Terminal,
): Promise<number> {
  const folder = path.resolve(dir);
  await requireNewFolder(folder);
  const built = await buildDataset(settings.home);
  for (const finding of built.findings) terminal.err(`${formatFinding(finding)}\n`);
  const stop = new AbortController();
  const onSignal = (): void => stop.abort(new Error('stopped by a signal'));
  process.once('SIGINT', onSignal).once('SIGTERM', onSignal);
  const closing: Closing[] = [];
  try {
    const running = await findRunning(settings);
    const { databaseSettings } = running
      ? { databaseSettings: running }
      : await openEngine(settings, terminal, stop.signal, closing);
    const database = openDatabase(databaseSettings);
    closing.push(() => database.close());
    const source = await openRelease(database, built.dataset, settings.publicUrl, stop.signal);
    await createFolder(folder, async (temporary) => {
      const index = await writeRelease(temporary, source, built, settings, options, terminal);
      if (options.json) printJson(terminal, index);
    });
    if (!options.json) terminal.out(`${folder}: dataset ${source.version}\n`);
    return 0;
  } catch (error) {
    if (!stop.signal.aborted) throw error;
    terminal.err('stopped; nothing was written\n');
    return STOPPED;
  } finally {
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
    for (const close of closing.reverse()) await close();
  }
}

/** The dataset in the database, beside whatever is active there. */
async function openRelease(
  database: Database,
  dataset: Dataset,
  publicUrl: string | null,
  signal: AbortSignal,
): Promise<ExportSource> {
  const { version } = await loadDataset(database, dataset, { activate: false, waitMs: WAIT_MS });
  const loaded = await datasetOf(database, version);
  if (!loaded) throw new Error(`expected version ${version} to be whole after its load, came none`);
  const reads = createExportReads(database, await createSnapshot(database, loaded), signal);
  const selection = await reads.select({}, null);
  const iris = createIris(publicUrl);
  return { version, reads, selection, isWhole: true, levels: DEFAULT_LEVELS, iris, bom: false };
}

async function writeRelease(
  folder: string,
  source: ExportSource,
  built: BuiltDataset,
  settings: Settings,
  { version }: ReleaseOptions,
  terminal: Terminal,
): Promise<object> {
  const progress = createProgress(terminal, 'write');
  const files: ReleasedFile[] = [];
  const write = async (
    name: string,
    { mediaType, description }: { readonly mediaType: string; readonly description: string },
    text: AsyncIterable<string> | Iterable<string>,
  ): Promise<void> => {
    progress.update(files.length, ExportNames.length + 4, name);
    files.push({ name, mediaType, description, ...(await writeFile(path.join(folder, name), text)) });
  };
  for (const name of ExportNames) await write(name, EXPORTS[name], EXPORTS[name].write(source));
  for (const [name, schema] of Object.entries(SCHEMAS))
    await write(name, { mediaType: 'application/schema+json', description: `JSON Schema of a line of ${name.replace('schema.json', 'jsonl')}` }, [schema]); // prettier-ignore
  const quality = assessQuality(built, source.version, nameFiles(settings.home));
  const about =
    'problems by document and code, levels, stated totals against what is here, unknown names, unclaimed text';
  await write('quality.json', { mediaType: 'application/json', description: about }, [`${JSON.stringify(quality, null, 2)}\n`]); // prettier-ignore
  await write('quality.md', { mediaType: 'text/markdown; charset=utf-8', description: about }, [
    formatQuality(quality),
  ]);
  const index = {
    format: EXPORT_FORMAT,
    dataset: source.version,
    generator: `yuanliu ${version}`,
    licence: LICENCE,
    publicUrl: settings.publicUrl,
    levels: source.levels,
    counts: countRows(built.dataset),
    documents: documentsOf(built.dataset),
    files,
  };
  await writeFile(path.join(folder, 'index.json'), [`${JSON.stringify(index, null, 2)}\n`]);
  progress.stop();
  return index;
}

/** Writes a text as it comes, and gives its length and digest. */
async function writeFile(
  file: string,
  text: AsyncIterable<string> | Iterable<string>,
): Promise<{ readonly bytes: number; readonly sha256: string }> {
  const hash = createHash('sha256');
  let bytes = 0;
  const handle = await open(file, 'wx');
  try {
    for await (const chunk of text) {
      const buffer = Buffer.from(chunk, 'utf8');
      hash.update(buffer);
      bytes += buffer.length;
      await handle.writeFile(buffer);
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
  return { bytes, sha256: hash.digest('hex') };
}

function countRows({ nodes, claims, evidence }: Dataset): Readonly<Record<string, number>> {
  const candidates = claims.filter(({ level }) => level === 'CANDIDATE').length;
  const counts: Record<string, number> = {
    claims: claims.length - candidates,
    candidates,
    evidence: evidence.length,
    measures: 0,
  };
  for (const { label, properties } of nodes) {
    counts[label] = (counts[label] ?? 0) + 1;
    if (label === 'Passage' && properties['kind'] !== undefined) counts['measures'] = (counts['measures'] ?? 0) + 1;
  }
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What all of it was read from, each with the digest of the file as received. */
const documentsOf = ({ nodes }: Dataset): readonly object[] =>
  nodes
    .filter(({ label, properties }) => label === 'PolicyDocument' && properties['inCorpus'] === true)
    .map(({ key, properties: { title = null, slug = null, sha256 = null, sourceUrl = null, publisher = null } }) => ({
      key,
      title,
      slug,
      sha256,
      sourceUrl,
      publisher,
    }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));

/** Files of the register, judgements and corrections by their path in the library or the shipped seeds. */
const nameFiles =
  (home: string) =>
  (file: string): string => {
    for (const [name, folder] of [
      ['library', libraryFolder(home)],
      ['seeds', SEEDS],
    ] as const) {
      const inside = path.relative(folder, file);
      if (!inside.startsWith('..') && !path.isAbsolute(inside)) return `${name}/${inside.replaceAll('\\', '/')}`;
    }
    return path.basename(file);
  };
