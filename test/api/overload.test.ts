import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import type { Limits } from '../../src/api/limits.ts';
import { startTestApi, type Answer, type TestApi } from '../support/api.ts';
import { createCast } from '../support/cast.ts';
import { startFreezingProxy, type FreezingProxy } from '../support/freezing-proxy.ts';

let proxy: FreezingProxy;
let api: TestApi;
beforeEach(async () => {
  proxy = await startFreezingProxy(inject('neo4j').port);
});
afterEach(async () => {
  proxy.thaw();
  await api.close();
  await proxy.close();
});

/** An API whose database can be held: what is asked meanwhile is at work for as long as the test wants. */
async function serve(limits: Partial<Limits>): Promise<void> {
  const neo4j = { ...inject('neo4j'), uri: `bolt://127.0.0.1:${proxy.port}` };
  api = await startTestApi('toverload', createCast(), { limits }, neo4j);
  await api.ask(slow(0));
}

/** Another one each time: nothing that was kept can answer it. */
const slow = (n: number): string => `{ agency(by: { key: "nobody-${n}" }) { name } dataset { version } }`;

async function gauge(name: string): Promise<number> {
  const text = await (await fetch(new URL('/metrics', api.url))).text();
  return Number(new RegExp(`^yuanliu_requests_${name} (\\d+)$`, 'm').exec(text)?.[1]);
}
const hasGauges = (active: number, waiting: number): Promise<void> =>
  expect
    .poll(async () => [await gauge('active'), await gauge('waiting')], { timeout: 10_000 })
    .toEqual([active, waiting]);

const codesOf = ({ errors }: Answer): readonly unknown[] => errors.map(({ extensions }) => extensions['code']);

describe('more requests than can be answered', () => {
  it('are worked at, wait, or are told to come back', async () => {
    await serve({ concurrent: 2, waiting: 3 });
    proxy.freeze();
    const held = [1, 2, 3, 4, 5].map((n) => api.ask(slow(n)));
    await hasGauges(2, 3);
    const [refused, livez] = await Promise.all([api.ask(slow(6)), fetch(new URL('/livez', api.url))]);
    expect([refused.status, codesOf(refused), refused.headers.get('retry-after')]).toEqual([503, ['TOO_BUSY'], '1']);
    expect(livez.status).toBe(200);
    proxy.thaw();
    for (const answer of await Promise.all(held)) expect([answer.status, codesOf(answer)]).toEqual([200, []]);
    await hasGauges(0, 0);
  });

  it('leave no place taken when their clients hang up, at work or waiting', async () => {
    await serve({ concurrent: 2, waiting: 10 });
    proxy.freeze();
    const leaving = new AbortController();
    const gone = Array.from({ length: 8 }, (_, n) =>
      fetch(api.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: slow(n + 10) }),
        signal: leaving.signal,
      }).catch(() => null),
    );
    await hasGauges(2, 6);
    leaving.abort();
    await Promise.all(gone);
    await hasGauges(0, 0);
    proxy.thaw();
    expect(codesOf(await api.ask(slow(20)))).toEqual([]);
  });

  it('are told in time when they take too long, the wait included', async () => {
    await serve({ concurrent: 1, waiting: 5, operationMs: 400 });
    proxy.freeze();
    const late = await Promise.all([1, 2, 3].map((n) => api.ask(slow(n + 30))));
    for (const answer of late)
      expect([answer.status, codesOf(answer), answer.headers.get('retry-after')]).toEqual([
        503,
        ['DEADLINE_EXCEEDED'],
        '1',
      ]);
    proxy.thaw();
    await hasGauges(0, 0);
  });

  it('take no place with a body that does not come', async () => {
    await serve({ concurrent: 1, waiting: 0 });
    const { port } = new URL(api.url);
    const head =
      'POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"query":';
    const sockets = await Promise.all(
      Array.from(
        { length: 20 },
        () =>
          new Promise<ReturnType<typeof connect>>((resolve) => {
            const socket = connect(Number(port), '127.0.0.1', () => {
              socket.write(head, () => {
                resolve(socket);
              });
            });
            socket.on('error', () => undefined);
          }),
      ),
    );
    expect(codesOf(await api.ask(slow(40)))).toEqual([]);
    for (const socket of sockets) socket.destroy();
  });
});

describe('closing', () => {
  it('finishes every answer that has begun, then ends, and takes no other', async () => {
    await serve({});
    proxy.freeze();
    const begun = Array.from({ length: 12 }, (_, n) => api.ask(slow(n + 50)));
    await hasGauges(12, 0);
    const closed = api.server.close();
    await expect
      .poll(
        () =>
          fetch(api.url).then(
            () => 'taken',
            () => 'refused',
          ),
        { timeout: 10_000 },
      )
      .toBe('refused');
    proxy.thaw();
    for (const answer of await Promise.all(begun)) {
      expect([answer.status, codesOf(answer)]).toEqual([200, []]);
      expect(answer.extensions['dataset']).toBe('toverload');
    }
    await closed;
  });
});
