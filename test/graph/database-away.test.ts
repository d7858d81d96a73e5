import { describe, inject, test } from 'vitest';
import { asLoader } from '../../src/graph/as-loader.ts';
import { openDatabase, type Database } from '../../src/graph/database.ts';
import { isFault } from '../../src/model/errors.ts';
import { startFreezingProxy, type FreezingProxy } from '../support/freezing-proxy.ts';

const neo4j = inject('neo4j');
/** What we promise: the fault within 5 s, ready again within 5 s. */
const PROMISED_MS = 5_000;

/** What is measured is what we promise; a neighbour that takes both cores for a moment must not fail the run. */
const BY_THE_CLOCK = { retry: 2 };

/** A database behind a proxy of its own: the tests wait more than they work, so they wait together. */
const it = test.extend<{ proxy: FreezingProxy; database: Database }>({
  proxy: async ({}, use) => {
    const proxy = await startFreezingProxy(neo4j.port);
    await use(proxy);
    await proxy.close();
  },
  database: async ({ proxy }, use) => {
    const database = openDatabase({ ...neo4j, uri: `bolt://127.0.0.1:${proxy.port}` });
    await use(database);
    await database.close();
  },
});

async function faultWithTime(work: () => Promise<unknown>): Promise<{ code: string; ms: number }> {
  const began = Date.now();
  const error: unknown = await work().then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!isFault(error)) throw new Error(`expected a fault, came ${String(error)}`);
  return { code: error.code, ms: Date.now() - began };
}

async function readyAgainAfter(database: Database): Promise<number> {
  const began = Date.now();
  while (Date.now() - began < 2 * PROMISED_MS) {
    const isThere = await database.ping().then(
      () => true,
      () => false,
    );
    if (isThere) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return Date.now() - began;
}

type Turn = (proxy: FreezingProxy) => void | Promise<void>;
const ways: readonly { readonly name: string; readonly warm: boolean; readonly leave: Turn; readonly back: Turn }[] = [
  { name: 'refused', warm: false, leave: (proxy) => proxy.refuse(), back: (proxy) => proxy.listen() },
  { name: 'refused after it was there', warm: true, leave: (proxy) => proxy.refuse(), back: (proxy) => proxy.listen() },
  { name: 'silent before the log-in', warm: false, leave: (proxy) => proxy.freeze(), back: (proxy) => proxy.thaw() },
  { name: 'silent after the log-in', warm: true, leave: (proxy) => proxy.freeze(), back: (proxy) => proxy.thaw() },
];

const cases = ways.flatMap((way) => (['read', 'write'] as const).map((mode) => ({ ...way, mode })));

describe.concurrent(
  'a database that is away gives the fault within 5 s, fails at once from then on, and is ready within 5 s of its return',
  BY_THE_CLOCK,
  () => {
    it.for(cases)('$name, asked for a $mode', async ({ warm, leave, back, mode }, { proxy, database, expect }) => {
      if (warm) await Promise.all([1, 2, 3].map(() => database.ping()));
      await leave(proxy);
      const first = await faultWithTime(() => database[mode]('RETURN 1 AS one'));
      expect(first.code).toBe('DATABASE_UNAVAILABLE');
      expect(first.ms).toBeLessThan(PROMISED_MS);

      expect(database.isReady).toBe(false);
      const second = await faultWithTime(() => database[mode]('RETURN 1 AS one'));
      expect(second.code).toBe('DATABASE_UNAVAILABLE');
      expect(second.ms).toBeLessThan(100);

      await back(proxy);
      expect(await readyAgainAfter(database)).toBeLessThan(PROMISED_MS);
      expect(await database.read('RETURN 1 AS one')).toEqual([{ one: 1 }]);
    });
  },
);

describe.concurrent('a database that went away in the middle', BY_THE_CLOCK, () => {
  it('is waited for by a loader, which a silence of seconds does not end', async ({ proxy, database, expect }) => {
    await database.ping();
    proxy.freeze();
    const loaded = asLoader(database).write('RETURN 1 AS one');
    await new Promise((resolve) => setTimeout(resolve, PROMISED_MS + 1_000));
    proxy.thaw();
    expect(await loaded).toEqual([{ one: 1 }]);
  });

  it('gives the fault to a call whose connection is reset, and is ready again', async ({ proxy, database, expect }) => {
    const work = faultWithTime(() => database.read('UNWIND range(1, 100000000000) AS i RETURN max(i % 5) AS n'));
    await new Promise((resolve) => setTimeout(resolve, 500));
    proxy.reset();
    const { code, ms } = await work;
    expect(code).toBe('DATABASE_UNAVAILABLE');
    expect(ms).toBeLessThan(PROMISED_MS);
    expect(await readyAgainAfter(database)).toBeLessThan(PROMISED_MS);
  });

  it('gives the fault to every call that waits, within 5 s of the silence', async ({ proxy, database, expect }) => {
    await Promise.all([1, 2, 3].map(() => database.ping()));
    proxy.freeze();
    const faults = await Promise.all(
      [1, 2, 3, 4, 5, 6, 7, 8].map(() => faultWithTime(() => database.read('RETURN 1 AS one'))),
    );
    for (const fault of faults) {
      expect(fault.code).toBe('DATABASE_UNAVAILABLE');
      expect(fault.ms).toBeLessThan(PROMISED_MS);
    }
  });

  it('leaves no connection behind once the silence ends', async ({ proxy, database, expect }) => {
    await Promise.all([1, 2, 3, 4, 5].map(() => database.ping()));
    for (let time = 0; time < 2; time += 1) {
      proxy.freeze();
      await faultWithTime(() => database.read('RETURN 1 AS one'));
      await new Promise((resolve) => setTimeout(resolve, 3_000)); // some probes come and go
      proxy.thaw();
      expect(await readyAgainAfter(database)).toBeLessThan(PROMISED_MS);
    }
    await expect.poll(() => proxy.connections, { timeout: 8_000 }).toBeLessThanOrEqual(2);
  });

  it('forgot the connections that were open: the pool is not left full of them', async ({ proxy, expect }) => {
    const database = openDatabase({
      ...neo4j,
      uri: `bolt://127.0.0.1:${proxy.port}`,
      poolSize: 2,
      readDeadlineMs: 1_000,
    });
    await Promise.all([1, 2].map(() => database.ping()));
    proxy.forget();
    expect((await faultWithTime(() => database.read('RETURN 1 AS one'))).code).toBe('DATABASE_TIMEOUT');
    expect(await readyAgainAfter(database)).toBeLessThan(PROMISED_MS);
    expect(await database.read('RETURN 1 AS one')).toEqual([{ one: 1 }]);
    await database.close();
  });

  it('is silent for a short deadline: the call is late, and the next ones fail at once', async ({
    proxy,
    database,
    expect,
  }) => {
    await database.ping();
    proxy.freeze();
    expect((await faultWithTime(() => database.read('RETURN 1 AS one', {}, { deadlineMs: 500 }))).code).toBe(
      'DATABASE_TIMEOUT',
    );
    await expect.poll(() => database.isReady, { timeout: 4_000 }).toBe(false);
  });
});
