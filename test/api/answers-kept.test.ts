import { request } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Answers } from '../../src/api/http/answers.ts';
import { askedBy, keyOf } from '../../src/api/http/asked.ts';
import { Finished } from '../../src/api/http/finished.ts';
import { startTestApi, type TestApi } from '../support/api.ts';
import { CAST, createCast } from '../support/cast.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi('tkept', createCast(), { corsOrigins: ['https://explorer.example'] });
});
afterAll(() => api.close());

interface Sent {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: Buffer;
}

/** Everything that came back, headers as they are; what differs between any two answers is left out. */
function send(method: string, path: string, headers: Record<string, string>, body?: string): Promise<Sent> {
  return new Promise((resolve, reject) => {
    const sent = request(new URL(path, api.url), { method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const { date, 'x-request-id': id, ...rest } = response.headers;
        expect([typeof date, typeof id]).toEqual(['string', 'string']);
        resolve({ status: response.statusCode, headers: rest, body: Buffer.concat(chunks) });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

const JSON_BODY = { 'content-type': 'application/json' };
const post = (asked: object | string, headers: Record<string, string> = {}): Promise<Sent> =>
  send('POST', '/graphql', { ...JSON_BODY, ...headers }, typeof asked === 'string' ? asked : JSON.stringify(asked));
const get = (parameters: Record<string, string>, headers: Record<string, string> = {}): Promise<Sent> =>
  send('GET', `/graphql?${new URLSearchParams(parameters).toString()}`, headers);

const counted = async (): Promise<number> => {
  const text = (await send('GET', '/metrics', {})).body.toString('utf8');
  const lines = [...text.matchAll(/^yuanliu_statements_total\{.*\} (\d+)$/gm)];
  return lines.reduce((sum, [, count]) => sum + Number(count), 0);
};
/** How many statements were sent while it ran. */
async function statementsOf<T>(work: () => Promise<T>): Promise<readonly [T, number]> {
  const before = await counted();
  const value = await work();
  return [value, (await counted()) - before];
}

const PAGE = '{ measures(first: 5) { nodes { key name content agencies { nodes { key name } } } } }';
const TWO = 'query A { dataset { version } batches { totalCount } } query B { batches { nodes { key } } }';
const BY_KEY =
  'query ($key: String!, $first: Int) { agency(by: { key: $key }) { name measures(first: $first) { nodes { key } } } }';

describe('an answer that is kept', () => {
  it.each([
    ['a POST', () => post({ query: PAGE })],
    ['a GET', () => get({ query: PAGE })],
    ['a POST with a charset', () => post({ query: PAGE }, { 'content-type': 'application/json; charset=utf-8' })],
    ['an accepted type', () => post({ query: PAGE }, { accept: 'application/graphql-response+json' })],
    ['gzip', () => post({ query: PAGE }, { 'accept-encoding': 'gzip' })],
    ['brotli', () => get({ query: PAGE }, { 'accept-encoding': 'br;q=1.0, gzip;q=0.8' })],
    ['an origin', () => get({ query: PAGE }, { origin: 'https://explorer.example' })],
    ['a foreign origin', () => post({ query: PAGE }, { origin: 'https://evil.example' })],
    ['a request id', () => post({ query: PAGE }, { 'x-request-id': 'one' })],
    ['one operation of two', () => post({ query: TWO, operationName: 'A' })],
    ['an answer without an object', () => post({ query: BY_KEY, variables: { key: 'nobody' } })],
    ['the schema', () => post({ query: '{ __schema { types { name description } } }' })],
  ])('is sent as it was made, bytes and headers: %s', async (_, ask) => {
    const made = await ask();
    const [kept, statements] = await statementsOf(ask);
    expect(made.status).toBe(200);
    expect(made.headers['x-yuanliu-dataset']).toBe('tkept');
    expect(kept).toEqual(made);
    expect(statements).toBe(0);
  });

  it('is the same for GET and POST, for names in any order and for a body with other white space', async () => {
    const variables = { key: CAST.customs, first: 2 };
    const made = await post({ query: BY_KEY, variables });
    const [others, statements] = await statementsOf(() =>
      Promise.all([
        post(`{ "variables": {"first": 2, "key": "${CAST.customs}"},\n "query": ${JSON.stringify(BY_KEY)} }`),
        get({ query: BY_KEY, variables: JSON.stringify({ first: 2, key: CAST.customs }) }),
      ]),
    );
    expect(made.body.toString()).toContain('云州海关');
    for (const other of others) expect(other.body.equals(made.body)).toBe(true);
    expect(statements).toBe(0);
    expect(others.map(({ headers }) => headers['cache-control'])).toEqual(['no-store', 'public, no-cache']);
  });

  it('is another for another operation, other variables and other types', async () => {
    const [a, b] = [await post({ query: TWO, operationName: 'A' }), await post({ query: TWO, operationName: 'B' })];
    expect(JSON.parse(a.body.toString())).toHaveProperty('data.dataset');
    expect(JSON.parse(b.body.toString())).not.toHaveProperty('data.dataset');
    expect((await post({ query: TWO })).status).toBe(400);
    const of = async (first: number): Promise<Buffer> =>
      (await post({ query: '{ measures { nodes { key } } }'.replace('measures', `measures(first: ${first})`) })).body;
    expect((await of(1)).equals(await of(2))).toBe(false);
    const types = ['application/json', 'application/graphql-response+json'];
    for (const accept of types)
      expect((await post({ query: PAGE }, { accept })).headers['content-type']).toContain(accept);
  });

  it('is compressed as a whole, and the same when it is unpacked', async () => {
    const plain = await post({ query: PAGE });
    const packed = await post({ query: PAGE }, { 'accept-encoding': 'gzip' });
    expect(packed.headers['content-encoding']).toBe('gzip');
    expect(packed.headers['content-length']).toBe(String(packed.body.length));
    expect(gunzipSync(packed.body).equals(plain.body)).toBe(true);
    const refused = await post({ query: PAGE }, { 'accept-encoding': 'gzip;q=0, identity' });
    expect(refused.headers['content-encoding']).toBeUndefined();
  });

  it('gives 304 to who has it, and its whole to who has another', async () => {
    const { headers } = await get({ query: PAGE });
    const etag = String(headers['etag']);
    const again = await get({ query: PAGE }, { 'if-none-match': etag });
    expect([again.status, again.body.length, again.headers['etag']]).toEqual([304, 0, etag]);
    expect((await get({ query: PAGE }, { 'if-none-match': 'W/"another"' })).status).toBe(200);
  });

  it('is never an error, nor half an answer', async () => {
    for (const query of ['{ nothing }', '{', '{ batches { nodes { key } } measures(first: 1000) { totalCount } }']) {
      const [first, second] = [await post({ query }), await post({ query })];
      expect(second).toEqual(first);
      expect(first.headers['cache-control']).toBe('no-store');
      expect(JSON.parse(second.body.toString())).toHaveProperty('errors');
    }
    const half = `{ batches { nodes { key } } agency(by: { key: "${CAST.customs}" }) { measures(after: "?") { totalCount } } }`;
    const [, statements] = await statementsOf(async () => [await post({ query: half }), await post({ query: half })]);
    expect(statements).toBeGreaterThan(1);
  });

  it('is made once for all who ask at once', async () => {
    const query = '{ measures(first: 7) { nodes { key name } } }';
    const [, alone] = await statementsOf(() => post({ query: query.replace('7', '6') }));
    const [answers, together] = await statementsOf(() =>
      Promise.all(Array.from({ length: 10 }, () => post({ query }))),
    );
    expect(new Set(answers.map(({ body }) => body.toString())).size).toBe(1);
    expect(together).toBe(alone);
  });

  it('is not given to another method', async () => {
    await post({ query: PAGE });
    expect((await send('PUT', '/graphql', JSON_BODY, JSON.stringify({ query: PAGE }))).status).toBe(405);
    expect((await send('HEAD', `/graphql?query=${encodeURIComponent(PAGE)}`, {})).status).toBe(405);
  });
});

const finished = (size: number, isGood = true): Finished =>
  new Finished({ status: 200, headers: [], body: Buffer.alloc(size), isGood, cost: 0 });

describe('a place in the queue', () => {
  it('is free again when its client has gone away', async () => {
    const narrow = await startTestApi('tkept', createCast(), { limits: { concurrent: 1, waiting: 50 } });
    const ask = (n: number, signal?: AbortSignal): Promise<Response> =>
      fetch(narrow.url, {
        method: 'POST',
        headers: JSON_BODY,
        body: JSON.stringify({ query: PAGE.replace('5', String(n)) }),
        ...(signal ? { signal } : {}),
      });
    const gone = new AbortController();
    const asked = Promise.allSettled([ask(1), ...Array.from({ length: 20 }, (_, n) => ask(n + 2, gone.signal))]);
    await new Promise((resolve) => setTimeout(resolve, 20));
    gone.abort();
    await asked;
    expect((await ask(50)).status).toBe(200);
    await narrow.close();
  });
});

describe('what is kept', () => {
  it('is bounded by bytes: what was unused for longest goes first', async () => {
    const answers = new Answers(10_000);
    for (const name of ['a', 'b', 'c']) await answers.answer(name, () => Promise.resolve(finished(2_000)));
    expect(answers.get('a')).not.toBeNull();
    for (const name of ['d', 'e']) await answers.answer(name, () => Promise.resolve(finished(2_000)));
    expect(['a', 'b', 'c', 'd', 'e'].filter((name) => answers.get(name) !== null)).toEqual(['a', 'd', 'e']);
    expect(answers.bytes).toBeLessThanOrEqual(10_000);
  });

  it('holds nothing that would drive out the rest, and no error', async () => {
    const answers = new Answers(10_000);
    await answers.answer('large', () => Promise.resolve(finished(5_000)));
    await answers.answer('error', () => Promise.resolve(finished(10, false)));
    await expect(answers.answer('thrown', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(['large', 'error', 'thrown'].map((name) => answers.get(name))).toEqual([null, null, null]);
    expect(answers.bytes).toBe(0);
  });

  it('makes an error again for each who waited for it', async () => {
    const answers = new Answers();
    let made = 0;
    const make = (): Promise<Finished> => Promise.resolve(finished(10, ++made > 1));
    const got = await Promise.all([answers.answer('x', make), answers.answer('x', make)]);
    expect([got.map(({ isGood }) => isGood), made]).toEqual([[false, true], 2]);
  });
});

describe('the key of an answer', () => {
  const keyFor = (asked: object, accept?: string): string | null => keyOf(asked as never, accept ? { accept } : {});
  const base = { query: '{ a }', operationName: 'A', variables: { x: 1, y: { z: [1, 2] } }, extensions: { e: true } };

  it('is the same for the same question', () => {
    expect(keyFor({ ...base, variables: { y: { z: [1, 2] }, x: 1 }, more: 1 })).toBe(keyFor(base));
  });

  it.each([
    ['query', { query: '{ b }' }],
    ['operation', { operationName: 'B' }],
    ['operation that is none', { operationName: undefined }],
    ['variable', { variables: { x: 2, y: { z: [1, 2] } } }],
    ['order of a list', { variables: { x: 1, y: { z: [2, 1] } } }],
    ['type of a variable', { variables: { x: '1', y: { z: [1, 2] } } }],
    ['list for an object', { variables: { x: 1, y: { z: { 0: 1, 1: 2 } } } }],
    ['extension', { extensions: { persistedQuery: { version: 1, sha256Hash: 'a' } } }],
  ])('is another for another %s', (_, change) => {
    expect(keyFor({ ...base, ...change })).not.toBe(keyFor(base));
  });

  it('is another for another accepted type, and there is none for what is nested without end', () => {
    expect(keyFor(base, 'application/graphql-response+json')).not.toBe(keyFor(base));
    const deep = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`) as unknown;
    expect(keyFor({ query: '{ a }', variables: { deep } })).toBeNull();
  });

  it('is there only for requests that can have a good answer', () => {
    const from = (method: string, url: string, headers: object, body?: unknown): unknown =>
      askedBy({ method, url, headers } as never, body);
    expect(from('GET', '/graphql?query=a&variables=%7B%22x%22%3A1%7D', {})).toEqual({
      query: 'a',
      variables: { x: 1 },
    });
    expect(from('GET', '/graphql?query=a&query=b', {})).toBeNull();
    expect(from('GET', '/graphql?query=a&variables=%5B%5D', {})).toBeNull();
    expect(from('GET', '/graphql?query=a&variables=%7B', {})).toBeNull();
    expect(from('GET', '/graphql?query=a', { 'content-type': 'text/plain' })).toBeNull();
    expect(from('POST', '/graphql', {}, [])).toBeNull();
    expect(from('PUT', '/graphql', {}, { query: 'a' })).toBeNull();
  });
});
