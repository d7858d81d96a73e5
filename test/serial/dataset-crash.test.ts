import { fork, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { activeDataset } from '../../src/graph/active-dataset.ts';
import { openDatabase, type Database } from '../../src/graph/database.ts';
import { startEngine, type Engine } from '../../src/graph/engine/engine.ts';
import { loadDataset } from '../../src/graph/load.ts';
import { pruneDatasets } from '../../src/graph/prune.ts';
import { isFault } from '../../src/model/errors.ts';
import { createCast } from '../support/cast.ts';
import { SHARED_ENGINE_FOLDER } from '../support/engine.ts';
import { createSynthetic } from '../support/synthetic.ts';

const home = mkdtempSync(join(tmpdir(), 'yuanliu-load-'));
let engine: Engine;
let database: Database;
beforeAll(async () => {
  engine = await startEngine({ home, engineFolder: SHARED_ENGINE_FOLDER, heapMegabytes: 512 });
  database = openDatabase(engine);
});
afterAll(async () => {
  await database.close();
  await engine.stop();
  rmSync(home, { recursive: true, force: true });
});

const CHILD = fileURLToPath(new URL('load-child.ts', import.meta.url));
function startLoader(measures: number): ChildProcess {
  const { uri, username, password, database: name } = engine;
  const connection = JSON.stringify({ uri, username, password, database: name });
  return fork(CHILD, [connection, String(measures)], {
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
}
const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    child.once('exit', () => {
      resolve();
    });
  });

/** Nodes and relationships of the version that readers see, beside those that it says it has. */
async function seen(): Promise<{ version: string; whole: boolean }> {
  const active = await activeDataset(database);
  if (!active) return { version: '', whole: true };
  const [found] = await database.read<{ nodes: number; claims: number; edges: number }>(
    `MATCH (n {dataset: $version})
     WITH count(n) AS nodes, sum(CASE WHEN n:Claim THEN 1 ELSE 0 END) AS claims
     OPTIONAL MATCH ()-[edge {dataset: $version}]->()
     RETURN nodes, claims, count(edge) AS edges`,
    { version: active.version },
  );
  const { relationships = 0 } = active.counts;
  // A measure is counted as a passage, what can be searched by its own label, a document of the corpus as a document.
  const nodes = Object.entries(active.counts).filter(
    ([name]) => !['Measure', 'Searched', 'inCorpus', 'relationships'].includes(name),
  );
  const expected = nodes.reduce((sum, [, count]) => sum + count, 0);
  return {
    version: active.version,
    whole: found?.nodes === expected && found.claims === active.counts['Claim'] && found.edges === relationships,
  };
}

/** Runs a loader until it has the lock and has begun, then for so long, and kills it; says whether it was still at work. */
async function killedLoader(measures: number, afterMs: number): Promise<boolean> {
  const child = startLoader(measures);
  const end = ended(child);
  const begun = new Promise((resolve) => child.once('message', resolve));
  const first = await Promise.race([begun, end.then(() => 'ended')]);
  expect(first, 'a loader that ended before it had begun').not.toBe('ended');
  await sleep(afterMs);
  const atWork = child.exitCode === null;
  child.kill('SIGKILL');
  await end;
  return atWork;
}

describe('a loader that is killed', () => {
  it('at 20 random points never shows a mixture, and the next load succeeds', async () => {
    await loadDataset(database, createCast());
    let killed = 0;
    let halfLoaded = 0;
    let span = 1500;
    // Each round loads rows that no round before it has loaded: those of a version that is there already would be no work to interrupt.
    for (let round = 0; killed < 20; round += 1) {
      expect(round, 'loaders that ended before they could be killed').toBeLessThan(60);
      const atWork = await killedLoader(200 + round, Math.random() * span);
      if (atWork) killed += 1;
      else span *= 0.8;
      expect(await seen()).toMatchObject({ whole: true });
      const versions = await database.read<{ status: string }>('load/list-versions');
      if (versions.some(({ status }) => status === 'LOADING')) halfLoaded += 1;
      // The lock of the dead expires by itself after 15 s; here time passes faster.
      await database.write('MATCH (lock:LoaderLock) SET lock.expires = 0');
    }
    expect(halfLoaded).toBeGreaterThan(3);
    const before = await activeDataset(database);
    const dataset = createSynthetic({ measures: 180, perDocument: 20, bodies: 10 });
    const report = await loadDataset(database, dataset, { waitMs: 30_000 });
    expect(await seen()).toEqual({ version: report.version, whole: true });
    const { previous } = (await activeDataset(database)) ?? {};
    expect(previous).toBe(before?.version);
    const versions = await database.read<{ status: string }>('load/list-versions');
    expect(versions.every(({ status }) => status === 'READY')).toBe(true);
  }, 480_000);
});

describe('loading', () => {
  it('lets one loader work at a time and says so to the other', async () => {
    const loads = [1, 2].map((n) =>
      loadDataset(database, createSynthetic({ measures: 40 * n, perDocument: 20, bodies: 4 })),
    );
    const outcomes = await Promise.allSettled(loads);
    const refused = outcomes
      .filter((outcome) => outcome.status === 'rejected')
      .map((outcome) => outcome.reason as unknown);
    expect(refused.length).toBe(1);
    expect(isFault(refused[0], 'LOADER_BUSY')).toBe(true);
  });

  it('keeps the version before the active one, prunes older ones after the grace, and writes nothing for rows that are there', async () => {
    const versions: string[] = [];
    for (const measures of [60, 80, 100])
      versions.push((await loadDataset(database, createSynthetic({ measures, perDocument: 20, bodies: 4 }))).version);
    expect(await activeDataset(database)).toMatchObject({ version: versions[2], previous: versions[1] });
    const start = performance.now();
    const pruned = await pruneDatasets(database, { graceMs: 1500 });
    expect(performance.now() - start).toBeGreaterThan(1000);
    expect(pruned).toContain(versions[0]);
    const left = await database.read<{ version: string }>(
      'MATCH (n) WHERE n.dataset IS NOT NULL RETURN DISTINCT n.dataset AS version',
    );
    expect(left.map((row) => row.version).sort()).toEqual([versions[1], versions[2]].sort());
    expect(await pruneDatasets(database, { graceMs: 60_000 })).toEqual([]);
    const back = await loadDataset(database, createSynthetic({ measures: 80, perDocument: 20, bodies: 4 }));
    expect(back).toMatchObject({ version: versions[1], written: 0 });
    expect(await seen()).toEqual({ version: versions[1], whole: true });
  });
});
