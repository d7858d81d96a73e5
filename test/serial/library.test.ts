import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { activeDataset } from '../../src/graph/active-dataset.ts';
import { openDatabase, type Database } from '../../src/graph/database.ts';
import { startEngine, type Engine } from '../../src/graph/engine/engine.ts';
import { loadDataset } from '../../src/graph/load.ts';
import { buildDataset } from '../../src/ingest/build-dataset.ts';
import { listDocuments } from '../../src/ingest/library.ts';
import { SHARED_ENGINE_FOLDER } from '../support/engine.ts';
import { inventLibrary } from '../support/invented-library.ts';
import { startServerProcess } from '../support/load-server.ts';

const BIN = fileURLToPath(new URL('../../src/yuanliu.js', import.meta.url));
const SIZE = 200;
/** What the five shipped documents hold. */
const SHIPPED = { documents: 5, measures: 152 + 9 };
/** A tenth of what real ones hold: the same ways in a tenth of the time. */
const documents = inventLibrary(SIZE, 4);
const MEASURES = documents.reduce((sum, { measures }) => sum + measures, SHIPPED.measures);
const LONG = { timeout: 480_000 };

const home = mkdtempSync(path.join(tmpdir(), 'yuanliu-library-'));
const inbox = path.join(home, 'inbox');
let engine: Engine;
let database: Database;
let files: readonly string[];
beforeAll(async () => {
  mkdirSync(inbox);
  files = documents.map(({ name, text }) => {
    const file = path.join(inbox, name);
    writeFileSync(file, text);
    return file;
  });
  engine = await startEngine({ home, engineFolder: SHARED_ENGINE_FOLDER, heapMegabytes: 768 });
  database = openDatabase({ ...engine, readDeadlineMs: 60_000 });
});
afterAll(async () => {
  await database.close();
  await engine.stop();
  rmSync(home, { recursive: true, force: true });
});

/** `yuanliu ingest` of all files, as a user runs it beside a running database. */
function ingest(): ChildProcess {
  const { uri, username, password } = engine;
  return spawn(process.execPath, [BIN, 'ingest', ...files], {
    env: {
      PATH: process.env['PATH'],
      YUANLIU_HOME: home,
      NEO4J_URI: uri,
      NEO4J_USERNAME: username,
      NEO4J_PASSWORD: password,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}

/** Kills it when its progress says so; gives what it had said. */
async function killedAt(progress: RegExp): Promise<void> {
  const child = ingest();
  let said = '';
  child.stderr?.on('data', (data: Buffer) => {
    said += String(data);
    if (progress.test(said)) child.kill('SIGKILL');
  });
  const [, signal] = (await once(child, 'exit')) as [number | null, string | null];
  expect(signal, said).toBe('SIGKILL');
}

const added = async (): Promise<number> =>
  (await listDocuments(home)).documents.filter(({ origin }) => origin === 'library').length;
const measuresSeen = async (): Promise<number | undefined> => (await activeDataset(database))?.counts['Measure'];

describe(`a library of ${SIZE} documents`, () => {
  it('is what it was when its ingest is killed while it reads', LONG, async () => {
    await killedAt(/read: .*\(\d+ of 200\)[^]*read: .*\(\d+ of 200\)/u);
    expect(await added()).toBe(0);
    expect(await activeDataset(database)).toBeNull();
  });

  it('shows nothing of a load that is killed, and the next ingest loads it whole', LONG, async () => {
    await killedAt(/load: \d+ nodes/u);
    expect(await added()).toBe(SIZE);
    expect(await activeDataset(database)).toBeNull();

    const child = ingest();
    const [code] = (await once(child, 'exit')) as [number | null];
    expect(code).toBe(0);
    expect(await measuresSeen()).toBe(MEASURES);
  });

  it('answers, each document with its measures', LONG, async () => {
    const server = await startServerProcess(engine);
    const ask = async (query: string): Promise<unknown> => {
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      return ((await response.json()) as { readonly data: unknown }).data;
    };
    for (const { documentNumber, measures } of [0, 1, 2, 3, 4, 5, 190].flatMap((d) => documents[d] ?? []))
      expect(
        await ask(`{ document(by: { number: "${documentNumber}" }) { measures(first: 1) { totalCount } } }`),
      ).toMatchObject({ document: { measures: { totalCount: measures } } });
    await server.close();
  });

  it('is still there when the database was killed, and is not loaded again', LONG, async () => {
    process.kill(engine.pid, 'SIGKILL');
    await expect.poll(() => measuresSeen().catch(() => 0), { timeout: 90_000, interval: 500 }).toBe(MEASURES);
    const { dataset, findings, report } = await buildDataset(home);
    expect(findings).toEqual([]);
    expect(report.documents).toHaveLength(SIZE + SHIPPED.documents);
    expect((await loadDataset(database, dataset)).written).toBe(0);
  });
});
