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
  it('has no error in the audit of GraphQL over HTTP', async () => {
    const results = await auditServer({ url: api.url });
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
  });

  it('hides the schema and its suggestions when introspection is off', async () => {
    const closed = await startTestApi('thttp', createCast(), { introspection: false });
    const asked = await closed.ask('{ __schema { types { name } } }');
    const guessed = await closed.ask('{ measurez { nodes { key } } }');
    expect([asked.status, guessed.status]).toEqual([400, 400]);
    expect(JSON.stringify(guessed.errors)).not.toContain('Did you mean');
    await closed.close();
  });

  it('finishes what it has begun when it is closed', async () => {
    const closing = await startTestApi('thttp', createCast());
    const answers = Promise.allSettled(
      Array.from({ length: 20 }, () => closing.ask('{ measures { nodes { name agencies { nodes { name } } } } }')),
    );
    await new Promise((resolve) => setTimeout(resolve, 30));
    await closing.close();
    const settled = await answers;
    const statuses = settled.map((one) => (one.status === 'fulfilled' ? one.value.status : String(one.reason)));
    expect(statuses.filter((status) => status === 200).length).toBeGreaterThan(0);
    expect(statuses.filter((status) => typeof status === 'number' && status >= 500)).toEqual([]);
  });
});
