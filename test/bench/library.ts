/**
 * A user's library of invented documents through the whole pipeline, on an engine of its own: what each step takes.
 *
 * usage: npm run bench:library -- [documents, 200]
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../../src/graph/database.ts';
import { startEngine } from '../../src/graph/engine/engine.ts';
import { loadDataset } from '../../src/graph/load.ts';
import { addDocuments } from '../../src/ingest/add-documents.ts';
import { buildDataset } from '../../src/ingest/build-dataset.ts';
import { SHARED_ENGINE_FOLDER } from '../support/engine.ts';
import { inventLibrary } from '../support/invented-library.ts';

const size = Number(process.argv[2] ?? 200);
const folder = mkdtempSync(join(tmpdir(), 'yuanliu-bench-library-'));
const home = join(folder, 'home');
const inbox = join(folder, 'inbox');
mkdirSync(inbox);

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const megabytes = (bytes: number): string => `${Math.round(bytes / 1_048_576)} MB`;

async function measure<T>(what: string, work: () => Promise<T>): Promise<T> {
  const began = performance.now();
  const before = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  say(
    `${what.padEnd(44)} ${seconds.padStart(6)} s, of which ${((user + system) / 1e6).toFixed(1).padStart(5)} s work of ours; process ${megabytes(process.memoryUsage.rss())}`,
  );
  return result;
}

const documents = inventLibrary(size);
const files = documents.map(({ name, text }) => {
  const file = join(inbox, name);
  writeFileSync(file, text);
  return file;
});
const bytes = documents.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
const measures = documents.reduce((sum, document) => sum + document.measures, 0);
say(
  `${size} documents, ${(bytes / 1e6).toFixed(1)} MB of text, ${measures} measures; Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`,
);

const engine = await startEngine({ home, engineFolder: SHARED_ENGINE_FOLDER });
const database = openDatabase(engine);
try {
  await measure('read the files into the library', () => addDocuments(home, files, { receivedOn: '2026-11-23' }));
  const { dataset } = await measure('read the library and resolve it', () => buildDataset(home));
  say(`${dataset.nodes.length} nodes, ${dataset.claims.length} claims, ${dataset.evidence.length} pieces of evidence`);
  const { written } = await measure('load it as a new version', () => loadDataset(database, dataset));
  await measure(`load it again (${written} rows are there)`, () => loadDataset(database, dataset));
  say(`the highest that the process took: ${megabytes(process.resourceUsage().maxRSS * 1024)}`);
} finally {
  await database.close();
  await engine.stop();
  rmSync(folder, { recursive: true, force: true });
}
