import { createHash } from 'node:crypto';
import { auditServer } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LIMITS } from '../../src/api/limits.ts';
import { startTestApi, type TestApi } from '../support/api.ts';
import { createCast } from '../support/cast.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi('thttp', createCast(), { corsOrigins: ['https://explorer.example'] });
});
afterAll(() => api.close());

const at = (path: string): string => new URL(path, api.url).href;
const post = (body: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(api.url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });
const get = (query: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${api.url}?query=${encodeURIComponent(query)}`, { headers });
const codeOf = async (response: Response): Promise<unknown> =>
  ((await response.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code;

describe('HTTP', () => {
  it.each([
    ['', {}],
    [' that asks for a preflight', { 'apollo-require-preflight': 'true' }],
  ])('has no error in the audit of GraphQL over HTTP%s', async (_, more: Record<string, string>) => {
    const fetchFn: typeof fetch = (url, init = {}) =>
      fetch(url, { ...init, headers: { ...(init.headers as Record<string, string>), ...more } });
    const results = await auditServer({ url: api.url, fetchFn });
    const failed = await Promise.all(
      results
        .filter((result) => result.status === 'error')
        .map(async (result) => `${result.name}: ${'reason' in result ? result.reason : ''}`),
    );
    expect(failed).toEqual([]);
    expect(results.length).toBeGreaterThan(50);
  });

  it('tags the answer to a GET and says 304 to who has it', async () => {
    const first = await get('{ dataset { version } }');
    const etag = first.headers.get('etag') ?? '';
    expect(first.status).toBe(200);
    expect(etag).toMatch(/^W\/"[\w-]{27}"$/);
    expect(first.headers.get('cache-control')).toBe('public, no-cache');
    const again = await get('{ dataset { version } }', { 'if-none-match': etag });
    expect([again.status, await again.text()]).toEqual([304, '']);
    const other = await get('{ dataset { version documents } }', { 'if-none-match': etag });
    expect(other.status).toBe(200);
  });

  it('tags no error and no answer to a POST', async () => {
    expect((await get('{ nothing }')).headers.get('etag')).toBeNull();
    expect(
      (await get('{ measures(first: 1000) { totalCount pageInfo { endCursor } } }')).headers.get('etag'),
    ).toBeNull();
    expect((await post('{"query":"{ dataset { version } }"}')).headers.get('etag')).toBeNull();
  });

  it('serves GraphiQL to browsers from its own files', async () => {
    for (const url of [at('/graphiql'), api.url]) {
      const page = await fetch(url, { headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } });
      const html = await page.text();
      expect(page.headers.get('content-type')).toContain('text/html');
      expect(html).toContain('GraphiQL');
      expect(html.match(/(?:src|href)="https?:[^"]*\.(?:js|css)"/g)).toBeNull();
    }
  });

  it('says whether it lives and whether it can answer, and counts', async () => {
    expect((await fetch(at('/livez'))).status).toBe(200);
    const ready = await fetch(at('/readyz'));
    expect([ready.status, await ready.json()]).toEqual([200, { status: 'ok', dataset: 'thttp' }]);
    await api.ask('{ batches { nodes { name } } }');
    const metrics = await (await fetch(at('/metrics'))).text();
    expect(metrics).toMatch(/yuanliu_ready 1/);
    expect(metrics).toMatch(/yuanliu_statements_total\{statement="batch\/list-batches"\} [1-9]/);
  });

  it('keeps a request id that is given and makes one otherwise', async () => {
    expect((await post('{"query":"{ __typename }"}', { 'x-request-id': 'abc-1' })).headers.get('x-request-id')).toBe(
      'abc-1',
    );
    expect(
      (await post('{"query":"{ __typename }"}', { 'x-request-id': 'a b\tc' })).headers.get('x-request-id'),
    ).toMatch(/^[\w-]{36}$/);
  });

  it('compresses', async () => {
    const response = await post('{"query":"{ __schema { types { name description fields { name description } } } }"}', {
      'accept-encoding': 'gzip',
    });
    expect(response.headers.get('content-encoding')).toBe('gzip');
  });

  it('lets pages of configured origins read answers, and no others', async () => {
    const from = async (origin: string): Promise<string | null> =>
      (await post('{"query":"{ __typename }"}', { origin })).headers.get('access-control-allow-origin');
    expect(await from('https://explorer.example')).toBe('https://explorer.example');
    expect(await from('https://evil.example')).toBeNull();
  });

  it('answers the preflight of a configured origin, and tells others only the methods', async () => {
    const ask = (origin: string): Promise<Response> =>
      fetch(api.url, {
        method: 'OPTIONS',
        headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
      });
    const allowed = await ask('https://explorer.example');
    expect(allowed.status).toBe(204);
    expect(allowed.headers.get('access-control-allow-origin')).toBe('https://explorer.example');
    expect(allowed.headers.get('access-control-allow-methods')).toBe('GET, POST');
    expect(allowed.headers.get('access-control-allow-headers')?.toLowerCase()).toContain('content-type');
    const other = await ask('https://evil.example');
    expect([other.status, other.headers.get('access-control-allow-origin')]).toEqual([204, null]);
  });

  it('keeps a query by its hash, for POST and GET alike', async () => {
    const query = '{ dataset { documents } }';
    const hash = createHash('sha256').update(query).digest('hex');
    const persistedQuery = { version: 1, sha256Hash: hash };
    const byHash = JSON.stringify({ extensions: { persistedQuery } });
    expect(await codeOf(await post(byHash))).toBe('PERSISTED_QUERY_NOT_FOUND');
    expect(await codeOf(await post(JSON.stringify({ query: '{ __typename }', extensions: { persistedQuery } })))).toBe(
      'BAD_REQUEST',
    );
    const whole = await post(JSON.stringify({ query, extensions: { persistedQuery } }));
    const again = await post(byHash);
    expect(await again.json()).toEqual(await whole.json());
    const url = `${api.url}?extensions=${encodeURIComponent(JSON.stringify({ persistedQuery }))}`;
    const got = await fetch(url);
    expect(await got.json()).toMatchObject({ data: { dataset: { documents: 3 } } });
    const known = await fetch(url, { headers: { 'if-none-match': got.headers.get('etag') ?? '' } });
    expect(known.status).toBe(304);
  });

  it.each([
    ['a body that is no JSON', 400, 'BAD_REQUEST', () => post('{')],
    [
      'a body that is too large',
      413,
      'PAYLOAD_TOO_LARGE',
      () => post(JSON.stringify({ query: `{ ${' '.repeat(LIMITS.bodyBytes)} }` })),
    ],
    ['an address that is too long', 414, 'URI_TOO_LONG', () => get(`{ ${'a'.repeat(LIMITS.urlCharacters)} }`)],
    [
      'too large headers',
      431,
      'HEADERS_TOO_LARGE',
      () => post('{"query":"{ __typename }"}', { 'x-large': 'a'.repeat(20_000) }),
    ],
    ['an unknown path', 404, 'NOT_FOUND', () => fetch(at('/nothing'))],
    ['another method', 405, 'METHOD_NOT_ALLOWED', () => fetch(api.url, { method: 'PUT', body: '{}' })],
    ['a POST to what can only be read', 405, 'METHOD_NOT_ALLOWED', () => fetch(at('/livez'), { method: 'POST' })],
    [
      'a body that is no JSON by its type',
      415,
      'UNSUPPORTED_MEDIA_TYPE',
      () => post('{ __typename }', { 'content-type': 'text/plain' }),
    ],
    ['a body in an unknown encoding', 415, 'UNSUPPORTED_MEDIA_TYPE', () => post('{}', { 'content-encoding': 'zstd' })],
    ['an answer in another form', 406, 'NOT_ACCEPTABLE', () => get('{ __typename }', { accept: 'image/png' })],
    ['a batch of operations', 400, 'BAD_REQUEST', () => post('[{"query":"{ __typename }"}]')],
    ['a mutation by GET', 405, 'METHOD_NOT_ALLOWED', () => get('mutation { a }')],
    [
      'an operation that is not in the document',
      400,
      'OPERATION_RESOLUTION_FAILURE',
      () => post('{"query":"query A { __typename }","operationName":"B"}'),
    ],
    [
      'a variable of the wrong type',
      400,
      'BAD_USER_INPUT',
      () => post('{"query":"query($n: Int) { measures(first: $n) { totalCount } }","variables":{"n":"five"}}'),
    ],
    ['a query that is no GraphQL', 400, 'GRAPHQL_PARSE_FAILED', () => post('{"query":"{"}')],
    ['an unknown field', 400, 'GRAPHQL_VALIDATION_FAILED', () => post('{"query":"{ nothing }"}')],
    [
      'too many tokens',
      400,
      'QUERY_TOO_LONG',
      () => post(JSON.stringify({ query: `{ ${'__typename '.repeat(LIMITS.tokens)} }` })),
    ],
    [
      'too many aliases',
      400,
      'TOO_MANY_ALIASES',
      () =>
        post(
          JSON.stringify({
            query: `{ dataset { ${Array.from({ length: 61 }, (_, n) => `a${n}: version`).join(' ')} } }`,
          }),
        ),
    ],
    [
      'too many directives',
      400,
      'TOO_MANY_DIRECTIVES',
      () => post(JSON.stringify({ query: `{ dataset { version ${'x: version @include(if: true) '.repeat(41)} } }` })),
    ],
    [
      'too many root fields',
      400,
      'TOO_MANY_ROOT_FIELDS',
      () =>
        post(JSON.stringify({ query: `{ ${Array.from({ length: 21 }, (_, n) => `a${n}: __typename`).join(' ')} }` })),
    ],
    [
      'too deep a query',
      400,
      'QUERY_TOO_DEEP',
      () =>
        post(
          JSON.stringify({
            query: `{ batches { nodes { ${'measures { nodes { batch { '.repeat(6)} name ${'} } }'.repeat(6)} } } }`,
          }),
        ),
    ],
    [
      'too costly a query',
      400,
      'QUERY_TOO_COSTLY',
      () =>
        post(
          JSON.stringify({
            query:
              'query ($n: Int) { measures(first: $n) { nodes { agencies(first: $n) { nodes { measures(first: $n) { nodes { key } } } } } } }',
            variables: { n: 100 },
          }),
        ),
    ],
  ])('refuses %s with %i %s, in JSON', async (_, status, code, send) => {
    const response = await send();
    expect(response.headers.get('content-type')).toMatch(/json/);
    expect([response.status, await codeOf(response)]).toEqual([status, code]);
    expect(response.headers.get('cache-control')).toBe('no-store');
    if (status === 405) expect(response.headers.get('allow')).toMatch(/^(GET, POST|GET, HEAD|POST)$/);
  });
});
