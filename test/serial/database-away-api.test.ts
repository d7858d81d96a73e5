import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/graph/database.ts';
import { startEngine, type Engine } from '../../src/graph/engine/engine.ts';
import { loadDataset } from '../../src/graph/load.ts';
import { createCast } from '../support/cast.ts';
import { SHARED_ENGINE_FOLDER } from '../support/engine.ts';
import { startFreezingProxy, type FreezingProxy } from '../support/freezing-proxy.ts';
import { leaksIn } from '../support/load-guard.ts';
import { startServerProcess, type ServerProcess } from '../support/load-server.ts';

/** What we promise of the API while the database is away, and after its return. */
const FAULT_WITHIN_MS = 6_000;
const READY_WITHIN_MS = 5_000;
/** For the cases that start an engine; on a busy machine that alone takes half a minute. */
const LONG = { timeout: 120_000 };
const STATED = ['DATABASE_UNAVAILABLE', 'DATABASE_TIMEOUT'];

let home: string;
let engine: Engine;
let proxy: FreezingProxy;
let server: ServerProcess;

const start = (port: number | null): Promise<Engine> =>
  startEngine({ home, engineFolder: SHARED_ENGINE_FOLDER, heapMegabytes: 512, port });

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'yuanliu-away-'));
  engine = await start(null);
  const database = openDatabase(engine);
  await loadDataset(database, createCast(), { version: 'taway' });
  await database.close();
});
afterAll(async () => {
  await engine.stop();
  rmSync(home, { recursive: true, force: true });
});

/** Waits until the engine answers a client of ours: a JVM that has just started plans its first statements for seconds on a busy machine. */
async function engineAnswers(): Promise<void> {
  const database = openDatabase(engine);
  const read = (): Promise<unknown> =>
    database.read('agency/find-agency', { dataset: 'taway', keys: ['nobody'] }, { deadlineMs: 60_000 });
  await expect.poll(() => read().then(() => true), { timeout: 60_000 }).toBe(true);
  await database.close();
}

beforeEach(async () => {
  proxy = await startFreezingProxy(engine.port);
});
afterEach(async () => {
  await server.close();
  await proxy.close();
});

/** The API behind the proxy, with connections that have been used. */
async function serve(): Promise<void> {
  server = await startServerProcess({ ...engine, uri: `bolt://127.0.0.1:${proxy.port}` });
}

let asked = 0;
interface Said {
  readonly status: number;
  readonly codes: readonly string[];
  readonly body: string;
  readonly ms: number;
}

/** Asks what no cache knows: a body that does not exist, another one each time. */
async function ask(): Promise<Said> {
  const began = Date.now();
  const query = `{ dataset { version } agency(by: { key: "nobody-${(asked += 1)}" }) { name } }`;
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
    signal: AbortSignal.timeout(30_000),
  });
  const body = await response.text();
  const { errors = [] } = JSON.parse(body) as {
    errors?: readonly { readonly extensions: { readonly code: string } }[];
  };
  return {
    status: response.status,
    codes: errors.map(({ extensions }) => extensions.code),
    body,
    ms: Date.now() - began,
  };
}

async function statusOf(path: string): Promise<number> {
  return (await fetch(`${server.url}${path}`, { signal: AbortSignal.timeout(5_000) })).status;
}

async function warmUp(): Promise<void> {
  await expect.poll(async () => (await ask()).codes, { timeout: 60_000 }).toEqual([]);
  await Promise.all(Array.from({ length: 5 }, ask));
}

/** Several askers at once, each told the stated error in time, in our words, while the process lives. */
async function expectStatedError(): Promise<void> {
  const told = await Promise.all(Array.from({ length: 8 }, ask));
  for (const { codes, ms, body } of told) {
    expect(codes.length, body).toBeGreaterThan(0);
    expect(STATED).toEqual(expect.arrayContaining([...new Set(codes)]));
    expect(ms).toBeLessThan(FAULT_WITHIN_MS);
    expect(leaksIn(body, '')).toEqual([]);
  }
  expect(server.isAlive).toBe(true);
  expect(await statusOf('/livez')).toBe(200);
  expect(await statusOf('/readyz')).toBe(503);
}

async function expectReadyAgain(): Promise<void> {
  const began = Date.now();
  await expect
    .poll(async () => [await statusOf('/readyz'), (await ask()).codes], { timeout: 4 * READY_WITHIN_MS, interval: 50 })
    .toEqual([200, []]);
  expect(Date.now() - began).toBeLessThan(READY_WITHIN_MS);
  expect(server.isAlive).toBe(true);
}

type Turn = (proxy: FreezingProxy) => void | Promise<void>;
const WAYS: readonly { readonly name: string; readonly leave: Turn; readonly back: Turn }[] = [
  { name: 'refuses', leave: (away) => away.refuse(), back: (away) => away.listen() },
  {
    name: 'is silent',
    leave: (away) => {
      away.freeze();
    },
    back: (away) => {
      away.thaw();
    },
  },
];

describe('the API while the database is away', () => {
  it.each(WAYS)('says so in time when it $name, and is ready soon after its return', async ({ leave, back }) => {
    await serve();
    await warmUp();
    await leave(proxy);
    await expectStatedError();
    // From now on nobody waits.
    expect((await ask()).ms).toBeLessThan(1_000);
    await back(proxy);
    await expectReadyAgain();
  });

  it.each(WAYS)(
    'begins all the same when it $name before anybody has logged in, and is ready soon after its return',
    async ({ leave, back }) => {
      await leave(proxy);
      await serve();
      const { codes, ms, body } = await ask();
      expect([...STATED, 'NO_DATASET']).toEqual(expect.arrayContaining([...codes]));
      expect(codes.length, body).toBeGreaterThan(0);
      expect(ms).toBeLessThan(FAULT_WITHIN_MS);
      expect(await statusOf('/readyz')).toBe(503);
      await back(proxy);
      await expectReadyAgain();
    },
  );

  it('answers late but right when it is slow', async () => {
    await serve();
    await warmUp();
    const slow = new AbortController();
    const pauses = (async () => {
      while (!slow.signal.aborted) {
        proxy.freeze();
        await sleep(300);
        proxy.thaw();
        await sleep(100);
      }
    })();
    const late = await Promise.all(Array.from({ length: 5 }, ask));
    slow.abort();
    await pauses;
    for (const { codes, ms } of late) {
      expect(ms).toBeLessThan(FAULT_WITHIN_MS);
      expect(codes).toEqual([]);
    }
  });

  it('says so when it resets every connection in the middle, and is ready soon after', async () => {
    await serve();
    await warmUp();
    for (let round = 0; round < 5; round += 1) {
      const cut = Array.from({ length: 8 }, ask);
      await sleep(round * 3);
      proxy.reset();
      for (const { codes, ms, status } of await Promise.all(cut)) {
        expect(ms).toBeLessThan(FAULT_WITHIN_MS);
        expect(status).not.toBe(500);
        expect([...STATED, undefined]).toContain(codes[0]);
      }
      await expectReadyAgain();
    }
  });

  it('says so when it is stopped, and is ready soon after it was started again', LONG, async () => {
    await serve();
    await warmUp();
    const { port } = engine;
    await engine.stop();
    await expectStatedError();
    engine = await start(port);
    await engineAnswers();
    await expectReadyAgain();
  });

  it('says so when it is killed, and is ready soon after it has come back by itself', LONG, async () => {
    await serve();
    await warmUp();
    process.kill(engine.pid, 'SIGKILL');
    await expectStatedError();
    await engineAnswers();
    await expectReadyAgain();
  });

  it('leaves no connection behind after three outages', async () => {
    await serve();
    await warmUp();
    for (let outage = 0; outage < 3; outage += 1) {
      proxy.freeze();
      await expectStatedError();
      await sleep(2_000);
      proxy.thaw();
      await expectReadyAgain();
    }
    // What was in use in the outages is closed; the pool keeps what it used since.
    await expect.poll(() => proxy.connections, { timeout: 15_000 }).toBeLessThanOrEqual(12);
    await server.close();
    await expect.poll(() => proxy.connections, { timeout: 5_000 }).toBe(0);
  });
});
