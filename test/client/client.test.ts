import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  createClient,
  GapsDocument,
  LineageDocument,
  NodeGraphDocument,
  RequestError,
  SourceDocument,
} from '../../src/client/client.ts';
import { startTestApi, type TestApi } from '../support/api.ts';
import { buildSeedDataset } from '../support/seed-copy.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi('tclient', await buildSeedDataset());
});
afterAll(() => api.close());

const others: Server[] = [];
afterEach(() => {
  for (const other of others.splice(0)) {
    other.closeAllConnections();
    other.close();
  }
});

/** Something that listens and is no API of ours. */
async function listen(listener: RequestListener): Promise<string> {
  const other = createServer(listener).listen(0, '127.0.0.1');
  others.push(other);
  await once(other, 'listening');
  return `http://127.0.0.1:${(other.address() as AddressInfo).port}/graphql`;
}

async function failure(asking: Promise<unknown>): Promise<RequestError> {
  const error = await asking.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof RequestError) return error;
  throw new Error(`expected a RequestError, came ${String(error)}`);
}

describe('the client', () => {
  it('asks stored operations with their types, and says which version answered', async () => {
    const client = createClient({ url: api.url });
    const { data, dataset } = await client.request(SourceDocument, { key: '辽政发〔2024〕5号#六/28' });
    expect(dataset).toBe('tclient');
    const row: number | null | undefined = data.passage?.provenance.row;
    expect(row).toBe(28);
    const { data: gaps } = await client.request(GapsDocument);
    expect(gaps.gaps.batchHoles.nodes.map(({ ordinal }) => ordinal)).toEqual([1, 2, 3, 5, 6]);
    const { data: graph } = await client.request(NodeGraphDocument, { of: { agency: 'customs-shenyang' } });
    expect(graph.neighbourhood?.flat.nodes[0]).toMatchObject({ title: '沈阳海关', mainstat: 'Agency' });
  });

  it('has the compiler refuse wrong variables and fields that no answer has', async () => {
    const client = createClient({ url: api.url });
    // @ts-expect-error -- the key is wanted
    expect((await failure(client.request(LineageDocument))).code).toBe('BAD_USER_INPUT');
    // @ts-expect-error -- two things at once are no look-up
    const both = client.request(NodeGraphDocument, { of: { agency: 'a', park: 'b' } });
    expect((await failure(both)).code).toBe('BAD_USER_INPUT');
    const { data } = await client.request(LineageDocument, { key: 'nowhere' });
    // @ts-expect-error -- no such field
    expect(data.lineage?.colour).toBeUndefined();
  });

  it('asks queries of your own', async () => {
    const asked = createClient({ url: api.url }).request<{ measures: { totalCount: number } }>(
      'query($kind: [MeasureKind!]) { measures(filter: { kind: $kind }) { totalCount } }',
      { kind: ['PILOT_TASK'] },
    );
    expect((await asked).data.measures.totalCount).toBe(53);
  });

  it('sends what a proxy wants, and uses the fetch that it is given', async () => {
    const urls: unknown[] = [];
    const url = await listen((request, response) => {
      response.end(JSON.stringify({ data: { authorization: request.headers.authorization } }));
    });
    const client = createClient({
      url,
      headers: { authorization: 'Bearer x' },
      fetch: (input, init) => {
        urls.push(input);
        return fetch(input, init);
      },
    });
    expect((await client.request('{ a }')).data).toEqual({ authorization: 'Bearer x' });
    expect(urls).toEqual([url]);
  });
});

describe('an error of the client', () => {
  it('of the API has its code, its words, its status and the id of the request', async () => {
    const error = await failure(createClient({ url: api.url }).request('{ nothing }'));
    expect(error).toMatchObject({ code: 'GRAPHQL_VALIDATION_FAILED', status: 400, url: api.url });
    expect(error.message).toContain('Cannot query field "nothing"');
    expect(error.errors[0]?.extensions?.advice).toContain('schema');
    expect(error.requestId).toMatch(/^[\w-]{10,}$/u);
  });

  it('names the address where nobody answers', async () => {
    const url = await listen(() => undefined);
    others.splice(0).forEach((other) => other.close());
    const error = await failure(createClient({ url }).request('{ a }'));
    expect(error).toMatchObject({ code: 'UNREACHABLE', status: null });
    expect(error.message).toBe(`nobody answers at ${url}: ECONNREFUSED`);
  });

  it('shows what came where something else answers', async () => {
    const url = await listen((_, response) => {
      response.statusCode = 502;
      response.end('<html>Bad Gateway</html>');
    });
    const error = await failure(createClient({ url }).request('{ a }'));
    expect(error).toMatchObject({ code: 'NOT_GRAPHQL', status: 502 });
    expect(error.message).toContain('status 502 and "<html>Bad Gateway</html>"');
  });

  it('comes when the time is over, also in the midst of an answer', async () => {
    const url = await listen((_, response) => {
      response.write('{"data":');
    });
    const error = await failure(createClient({ url, timeoutMs: 200 }).request('{ a }'));
    expect(error).toMatchObject({ code: 'TIMEOUT', message: `no answer of ${url} within 200 ms` });
  });

  it('is the reason of the caller who gives up', async () => {
    const url = await listen(() => undefined);
    const control = new AbortController();
    const asking = createClient({ url }).request('{ a }', {}, { signal: control.signal });
    control.abort(new Error('seen enough'));
    await expect(asking).rejects.toThrow('seen enough');
  });
});
