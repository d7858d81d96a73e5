import { request } from 'node:http';
import { connect } from 'node:net';
import { buildSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTypeDefs } from '../../src/api/apollo.ts';
import { startTestApi, type TestApi } from '../support/api.ts';
import { CAST, createCast } from '../support/cast.ts';
import { graphDigest, leaksIn } from '../support/load-guard.ts';
import { HOSTILE_REQUESTS, HOSTILE_STRINGS, type HostileRequest } from '../support/load-hostile.ts';
import { generateOperation } from '../support/load-operations.ts';
import { createRandom, pick } from '../support/synthetic-words.ts';

const VERSION = 'thostile';
/** Operations in which every text is hostile, beside one request for each hostile text and each place at the top that takes one. */
const GENERATED = 200;

const LONG = { timeout: 180_000 };

const schema = buildSchema(readTypeDefs());
let api: TestApi;
let before: string;
beforeAll(async () => {
  api = await startTestApi(VERSION, createCast());
  before = await graphDigest(api.database, VERSION);
});
afterAll(() => api.close());

interface Outcome {
  readonly sent: HostileRequest;
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: string;
}

/** Sends it as it is: `fetch` would mend paths and refuse headers. */
function send(sent: HostileRequest): Promise<Outcome> {
  const { method = sent.body === undefined ? 'GET' : 'POST', path = '/graphql', headers = {}, body } = sent;
  const { hostname, port } = new URL(api.url);
  return new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
    const asked = request({ hostname, port, method, path, headers: { ...length, ...headers } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        resolve({
          sent,
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString('utf8'),
        });
      });
      response.on('error', reject);
    });
    let isAnswered = false;
    asked.on('response', () => (isAnswered = true));
    // A server may answer before it has read all, and then hang up.
    asked.on('error', (error) => {
      if (!isAnswered) resolve({ sent, status: 0, headers: {}, body: error.message });
    });
    asked.end(body);
  });
}

async function sendAll(requests: readonly HostileRequest[]): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let at = next++; at < requests.length; at = next++) {
      const one = requests[at];
      if (one) outcomes.push(await send(one));
    }
  };
  await Promise.all(Array.from({ length: 6 }, worker));
  return outcomes;
}

const show = ({ sent, status, body }: Outcome): string => `${sent.name}: ${status} ${body.slice(0, 300)}`;

/** What holds for every answer to anything. */
function expectDecent(outcomes: readonly Outcome[]): void {
  expect(
    outcomes.filter(({ status, headers }) => status >= 500 && !(status === 503 && headers['retry-after'])).map(show),
  ).toEqual([]);
  expect(
    outcomes.filter(({ sent, body }) => leaksIn(body, `${sent.path ?? ''}${String(sent.body)}`).length > 0).map(show),
  ).toEqual([]);
  const refusals = outcomes.filter(({ status, sent }) => status >= 400 && sent.method !== 'HEAD');
  expect(refusals.filter(({ headers }) => !String(headers['content-type']).includes('json')).map(show)).toEqual([]);
  expect(refusals.filter(({ body }) => !/"code":"[A-Z_]+"/.test(body)).map(show)).toEqual([]);
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
}

const post = (name: string, query: string, variables: object): HostileRequest => ({
  name,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query, variables }),
});

/** Every root field that takes a text, with a place for it. */
const PLACES: readonly (readonly [name: string, query: string, toValue?: (text: string) => unknown])[] = [
  ['search', 'query($t: String!) { search(text: $t) { totalCount nodes { __typename } } }'],
  ['a text filter', 'query($t: String!) { measures(filter: { text: $t }) { totalCount nodes { key } } }'],
  ['a measure by key', 'query($t: String!) { measure(by: { key: $t }) { key name } }'],
  ['a passage by id', 'query($t: ID!) { passage(by: { id: $t }) { key } }'],
  ['a document by number', 'query($t: String!) { document(by: { number: $t }) { key } }'],
  ['a document by title', 'query($t: String!) { document(by: { title: $t }) { key } }'],
  ['a body by name', 'query($t: String!) { agency(by: { name: $t }) { key } }'],
  ['a node by id', 'query($t: ID!) { node(id: $t) { id } }'],
  ['nodes by ids', 'query($t: [ID!]!) { nodes(ids: $t) { id } }', (text) => [text, text]],
  ['a claim by id', 'query($t: ID!) { claim(id: $t) { id } }'],
  ['a cursor', 'query($t: String!) { measures(after: $t) { nodes { key } } }'],
  [
    'a cursor of a link',
    `query($t: String!) { agency(by: { key: "${CAST.customs}" }) { measures(after: $t) { nodes { key } } } }`,
  ],
  [
    'a filter by body',
    'query($t: [String!]) { measures(filter: { agency: $t, batch: $t, domain: $t, place: $t, document: $t }) { totalCount } }',
    (text) => [text],
  ],
];

describe('hostile requests', () => {
  const injected = PLACES.flatMap(([name, query, toValue = (text) => text]) =>
    HOSTILE_STRINGS.map((text) => post(`${name} of ${JSON.stringify(text.slice(0, 40))}`, query, { t: toValue(text) })),
  );
  const random = createRandom(666);
  const generated = Array.from({ length: GENERATED }, (_, n) => {
    const { query, variables } = generateOperation({
      schema,
      random,
      choose: () => pick(HOSTILE_STRINGS, random),
      fields: 15,
    });
    return post(`generated ${n}`, query, variables);
  });

  it('are at least 500', () => {
    expect(HOSTILE_REQUESTS.length + injected.length + generated.length).toBeGreaterThanOrEqual(500);
  });

  it(
    'in every argument that takes a text are answered or refused, never a 5xx, and give nothing away',
    LONG,
    async () => {
      const outcomes = await sendAll(injected);
      expectDecent(outcomes);
      expect(outcomes.filter(({ status }) => status === 0).map(show)).toEqual([]);
      // Odd input finds nothing; it is no error.
      const searches = outcomes.filter(({ sent }) => sent.name.startsWith('search of'));
      expect(searches.filter(({ status, body }) => status !== 200 || body.includes('"errors"')).map(show)).toEqual([]);
    },
  );

  it('in generated operations are answered or refused, and give nothing away', LONG, async () => {
    expectDecent(await sendAll(generated));
  });

  it('in documents, bodies, headers and paths are refused in JSON, with a code', LONG, async () => {
    expectDecent((await sendAll(HOSTILE_REQUESTS)).filter(({ status }) => status !== 0));
  });

  it('that are no HTTP are refused or hung up on', async () => {
    const { port } = new URL(api.url);
    const speak = (text: string): Promise<string> =>
      new Promise((resolve) => {
        const socket = connect(Number(port), '127.0.0.1', () => socket.end(text));
        let heard = '';
        socket.setTimeout(5_000, () => socket.destroy());
        socket.on('data', (chunk) => (heard += chunk.toString('latin1')));
        socket.on('error', () => undefined);
        socket.on('close', () => {
          resolve(heard);
        });
      });
    const answers = await Promise.all(
      [
        '\u0000\u0001\u0002',
        'GET / HTTP/9.9\r\n\r\n',
        'GET /graphql HTTP/1.1\r\n\r\n',
        'POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\nContent-Length: 20\r\n\r\n0123456789',
        'POST /graphql HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n',
        'POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFF\r\n',
        'POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"query":',
        `GET /${'a'.repeat(70_000)} HTTP/1.1\r\nHost: a\r\n\r\n`,
        'GET /graphql HTTP/1.1\r\nHost: a\r\nX-A: b\r\n c\u0000\r\n\r\n',
        '\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001',
      ].map(speak),
    );
    for (const answer of answers) {
      expect(answer).toMatch(/^(?:$|HTTP\/1\.1 [24]\d\d )/);
      expect(leaksIn(answer, '')).toEqual([]);
    }
  });

  it('leave the graph as it was, and a server that answers', async () => {
    expect(await graphDigest(api.database, VERSION)).toBe(before);
    expect(await api.ask('{ measures { totalCount } }')).toMatchObject({
      status: 200,
      data: { measures: { totalCount: 5 } },
    });
  });
});
