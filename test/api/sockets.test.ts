import { connect } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { API_ERRORS, type ApiErrorCode } from '../../src/api/errors.ts';
import { LIMITS } from '../../src/api/limits.ts';
import { startTestApi, type TestApi } from '../support/api.ts';
import { createCast } from '../support/cast.ts';
import { leaksIn } from '../support/load-guard.ts';

/** Short, so that a test may wait for what does not come. */
const SOCKET_MS = 1_500;

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi('tsockets', createCast(), { limits: { socketMs: SOCKET_MS } });
});
afterAll(() => api.close());

interface Said {
  readonly status: number;
  readonly head: string;
  readonly body: string;
}

/** The answers in what came over a connection: each with a known length. */
function answersIn(text: Buffer): readonly Said[] {
  const answers: Said[] = [];
  for (let rest = text; rest.length > 0;) {
    const end = rest.indexOf('\r\n\r\n');
    const head = rest.subarray(0, end).toString('latin1');
    const status = Number(/^HTTP\/1\.1 (\d{3}) /.exec(head)?.[1]);
    const length = Number(/^content-length: (\d+)$/im.exec(head)?.[1] ?? 0);
    answers.push({ status, head, body: rest.subarray(end + 4, end + 4 + length).toString('utf8') });
    rest = rest.subarray(end + 4 + length);
  }
  return answers;
}

interface Speech {
  /** What is written after the first text, each when this many milliseconds have passed. */
  readonly then?: readonly { readonly afterMs: number; readonly text: string }[];
  /** The client says no more, and listens. */
  readonly isEnded?: boolean;
}

/** Writes the text as it is, and gives the answers once the server hangs up. */
function speak(text: string | Buffer, { then = [], isEnded = false }: Speech = {}): Promise<readonly Said[]> {
  return new Promise((resolve) => {
    const socket = connect(Number(new URL(api.url).port), '127.0.0.1');
    const heard: Buffer[] = [];
    socket.on('data', (chunk) => heard.push(chunk));
    socket.on('error', () => undefined);
    const timers = then.map(({ afterMs, text: more }) => setTimeout(() => socket.write(more), afterMs));
    socket.on('close', () => {
      for (const timer of timers) clearTimeout(timer);
      resolve(answersIn(Buffer.concat(heard)));
    });
    socket.write(text);
    if (isEnded) socket.end();
  });
}

const QUERY = '{"query":"{ dataset { version } }"}';
const ANSWER = '{"data":{"dataset":{"version":"tsockets"}},"extensions":{"dataset":"tsockets","cost":1}}\n';
const HEAD = 'Host: a\r\nContent-Type: application/json\r\n';

const post = (body: string | Buffer, headers = '', start = 'POST /graphql HTTP/1.1'): Buffer =>
  Buffer.concat([
    Buffer.from(`${start}\r\nConnection: close\r\n${HEAD}${headers}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n`),
    Buffer.from(body),
  ]);
const get = (path: string, headers = '', method = 'GET'): string =>
  `${method} ${path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n${headers}\r\n`;
const ask = (query: string): string => `/graphql?query=${encodeURIComponent(query)}`;

/** What holds for every refusal, whoever says it. */
function expectRefusal(said: Said | undefined, code: ApiErrorCode, sent: string | Buffer = ''): void {
  expect(said?.body).toContain(`"code":"${code}"`);
  expect(said?.status).toBe(API_ERRORS[code].status);
  expect(said?.head).toMatch(/^X-Request-Id: \S+$/im);
  expect(said?.head).toMatch(/^Content-Type: application\/(?:graphql-response\+)?json; charset=utf-8$/im);
  expect(said?.head).toMatch(/^Cache-Control: no-store$/im);
  const { errors } = JSON.parse(said?.body ?? '') as { errors: { extensions: object }[] };
  expect(errors.map(({ extensions }) => extensions)).toEqual([{ code, advice: API_ERRORS[code].advice }]);
  expect(leaksIn(said?.body ?? '', sent.toString())).toEqual([]);
}

describe('a request that is sent in its own way is answered', () => {
  const chunk = (text: string): string => `${Buffer.byteLength(text).toString(16)};a=b\r\n${text}\r\n`;
  it.each<[string, string | Buffer]>([
    ['compressed by gzip', post(gzipSync(QUERY), 'Content-Encoding: gzip\r\n')],
    ['compressed by deflate', post(deflateSync(QUERY), 'Content-Encoding: deflate\r\n')],
    ['compressed by brotli', post(brotliCompressSync(QUERY), 'Content-Encoding: br\r\n')],
    ['not compressed, and says so', post(QUERY, 'Content-Encoding: identity\r\n')],
    ['with a mark of byte order', post(`\ufeff${QUERY}`)],
    [
      'in chunks with extensions and a trailer',
      `POST /graphql HTTP/1.1\r\nConnection: close\r\n${HEAD}Transfer-Encoding: chunked\r\n\r\n${chunk(QUERY.slice(0, 7))}${chunk(QUERY.slice(7))}0\r\nA: b\r\n\r\n`,
    ],
    [
      'by HTTP/1.0 without a host',
      `POST /graphql HTTP/1.0\r\nContent-Type: application/json\r\nContent-Length: ${QUERY.length}\r\n\r\n${QUERY}`,
    ],
    ['with the whole address', get(`http://elsewhere.example${ask('{ dataset { version } }')}`)],
    [
      'to whom an upgrade is offered',
      get(ask('{ dataset { version } }'), 'Connection: close, Upgrade\r\nUpgrade: h2c\r\n'),
    ],
    ['with an expectation that nobody knows', post(QUERY, 'Expect: something\r\n')],
    ['behind empty lines', `\r\n\r\n${get(ask('{ dataset { version } }'))}`],
    ['without the name of an operation', get(`${ask('query A { dataset { version } }')}&operationName=`)],
    ['with null for what may be left out', get(`${ask('{ dataset { version } }')}&variables=null&extensions=null`)],
    [
      'with a header of a thousand',
      get(ask('{ dataset { version } }'), Array.from({ length: 1_000 }, (_, n) => `A${n}: b\r\n`).join('')),
    ],
  ])('%s', async (_, text) => {
    const [said, ...more] = await speak(text);
    expect([said?.status, said?.body, more]).toEqual([200, ANSWER, []]);
  });

  it('when it first asks whether to send its body', async () => {
    const answers = await speak(post(QUERY, 'Expect: 100-continue\r\n'));
    expect(answers.map(({ status }) => status)).toEqual([100, 200]);
  });
});

describe('a request that is none is refused in JSON, with a code and an id', () => {
  const chunked = (rest: string): string =>
    `POST /graphql HTTP/1.1\r\n${HEAD}Transfer-Encoding: chunked\r\n\r\n${rest}`;
  const raw = (headers: string, body = ''): string => `POST /graphql HTTP/1.1\r\n${HEAD}${headers}\r\n${body}`;
  it.each<[ApiErrorCode, string, string | Buffer]>([
    ['BAD_REQUEST', 'no HTTP', '\u0016\u0003\u0001\u0002\u0000\u0001'],
    ['BAD_REQUEST', 'the preface of HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
    ['BAD_REQUEST', 'a method that is none', get('/graphql', '', 'FETCH')],
    ['BAD_REQUEST', 'no host', 'GET /livez HTTP/1.1\r\nConnection: close\r\n\r\n'],
    ['BAD_REQUEST', 'two hosts', 'GET /livez HTTP/1.1\r\nHost: a\r\nhost: b\r\nConnection: close\r\n\r\n'],
    ['BAD_REQUEST', 'an address that is none', get('elsewhere.example:80')],
    ['BAD_REQUEST', 'a header that goes on in the next line', get('/livez', 'A: b\r\n c\r\n')],
    ['BAD_REQUEST', 'a header with a null character', get('/livez', 'A: b\u0000c\r\n')],
    ['BAD_REQUEST', 'a header with a space before its colon', get('/livez', 'A : b\r\n')],
    ['BAD_REQUEST', 'lines without returns', 'GET /livez HTTP/1.1\nHost: a\n\n'],
    ['BAD_REQUEST', 'two lengths', raw('Content-Length: 2\r\nContent-Length: 3\r\n', '{}')],
    ['BAD_REQUEST', 'a length and chunks', raw('Content-Length: 2\r\nTransfer-Encoding: chunked\r\n', '0\r\n\r\n')],
    ['BAD_REQUEST', 'a length below nothing', raw('Content-Length: -2\r\n', '{}')],
    ['BAD_REQUEST', 'a length beyond numbers', raw(`Content-Length: ${'9'.repeat(30)}\r\n`, '{}')],
    ['BAD_REQUEST', 'another transfer', raw('Transfer-Encoding: gzip\r\n')],
    ['BAD_REQUEST', 'a chunk of no size', chunked('x\r\n')],
    ['BAD_REQUEST', 'a chunk that is longer than it says', chunked('2\r\n{}}\r\n0\r\n\r\n')],
    ['BAD_REQUEST', 'a body without a length', raw('Connection: close\r\n')],
    [
      'BAD_REQUEST',
      'bytes that are no UTF-8',
      post(Buffer.from([...Buffer.from('{"query":"{ a(b: \\"'), 0xc3, 0x28, ...Buffer.from('\\") }"}')])),
    ],
    [
      'BAD_REQUEST',
      'compressed bytes that are no UTF-8',
      post(gzipSync(Buffer.from([0x7b, 0xff, 0x7d])), 'Content-Encoding: gzip\r\n'),
    ],
    ['BAD_REQUEST', 'gzip that is none', post('{}', 'Content-Encoding: gzip\r\n')],
    ['BAD_REQUEST', 'gzip that is cut', post(gzipSync(QUERY).subarray(0, 20), 'Content-Encoding: gzip\r\n')],
    ['BAD_REQUEST', 'a list of operations', post(`[${QUERY},${QUERY}]`)],
    ['BAD_REQUEST', 'variables that are a list', post('{"query":"{ a }","variables":[]}')],
    ['BAD_REQUEST', 'extensions that are a text', post('{"query":"{ a }","extensions":"{}"}')],
    ['BAD_REQUEST', 'a name of an operation that is a number', post('{"query":"{ a }","operationName":1}')],
    ['BAD_REQUEST', 'variables in the address that are a text', get(`${ask('{ a }')}&variables=%22a%22`)],
    ['BAD_REQUEST', 'variables in the address that are a list', get(`${ask('{ a }')}&variables=%5B%5D`)],
    ['BAD_REQUEST', 'variables in the address that are no JSON', get(`${ask('{ a }')}&variables=%7B`)],
    ['BAD_REQUEST', 'extensions in the address that are a number', get(`${ask('{ a }')}&extensions=1`)],
    ['BAD_REQUEST', 'two queries in the address', get(`${ask('{ a }')}&query=%7Ba%7D`)],
    ['BAD_REQUEST', 'a query beside the body', post('{}', '', `POST ${ask('{ a }')} HTTP/1.1`)],
    ['METHOD_NOT_ALLOWED', 'a tunnel', 'CONNECT a:443 HTTP/1.1\r\nHost: a\r\n\r\n'],
    ['METHOD_NOT_ALLOWED', 'a PUT', post(QUERY, '', 'PUT /graphql HTTP/1.1')],
    ['METHOD_NOT_ALLOWED', 'a TRACE', get('/graphql', '', 'TRACE')],
    ['METHOD_NOT_ALLOWED', 'a change by GET', get(ask('mutation { a }'))],
    ['NOT_FOUND', 'the server as a whole', get('*', '', 'OPTIONS')],
    ['NOT_FOUND', 'an address with two strokes', get(`/${ask('{ a }')}`)],
    ['NOT_ACCEPTABLE', 'no type that is given', get(ask('{ a }'), 'Accept: text/csv\r\n')],
    ['NOT_ACCEPTABLE', 'other characters', get(ask('{ a }'), 'Accept: application/json; charset=utf-16\r\n')],
    ['NOT_ACCEPTABLE', 'anything, at no price', get(ask('{ a }'), 'Accept: */*;q=0\r\n')],
    [
      'UNSUPPORTED_MEDIA_TYPE',
      'a form',
      post('query=a', '').toString().replace('application/json', 'application/x-www-form-urlencoded'),
    ],
    [
      'UNSUPPORTED_MEDIA_TYPE',
      'parts',
      post('--x--').toString().replace('application/json', 'multipart/form-data; boundary=x'),
    ],
    [
      'UNSUPPORTED_MEDIA_TYPE',
      'JSON in other characters',
      post(QUERY).toString().replace('application/json', 'application/json; charset=gbk'),
    ],
    ['UNSUPPORTED_MEDIA_TYPE', 'no type', post(QUERY).toString().replace('Content-Type: application/json\r\n', '')],
    ['UNSUPPORTED_MEDIA_TYPE', 'another compression', post(QUERY, 'Content-Encoding: zstd\r\n')],
    ['UNSUPPORTED_MEDIA_TYPE', 'two compressions', post(gzipSync(gzipSync(QUERY)), 'Content-Encoding: gzip, gzip\r\n')],
    [
      'PAYLOAD_TOO_LARGE',
      'a little that becomes much',
      post(gzipSync(Buffer.alloc(20_000_000)), 'Content-Encoding: gzip\r\n'),
    ],
    ['PAYLOAD_TOO_LARGE', 'a length that nobody reads', raw('Content-Length: 99999999999\r\n', '{}')],
    [
      'PAYLOAD_TOO_LARGE',
      'a length that nobody reads, asked first',
      raw('Expect: 100-continue\r\nContent-Length: 99999999999\r\n'),
    ],
    ['PAYLOAD_TOO_LARGE', 'chunks without end', chunked(`10000\r\n${' '.repeat(65_536)}\r\n`.repeat(6))],
    ['URI_TOO_LONG', 'a long address', get(`/${'a'.repeat(LIMITS.urlCharacters)}`)],
    ['HEADERS_TOO_LARGE', 'a longer one', get(`/${'a'.repeat(LIMITS.headerBytes)}`)],
    ['HEADERS_TOO_LARGE', 'a long header', get('/livez', `A: ${'b'.repeat(LIMITS.headerBytes)}\r\n`)],
    [
      'HEADERS_TOO_LARGE',
      'many headers',
      get('/livez', Array.from({ length: 3_000 }, (_, n) => `A${n}: b\r\n`).join('')),
    ],
  ])('%s: %s', async (code, _, text) => {
    const answers = await speak(text);
    expect(answers).toHaveLength(1);
    expectRefusal(answers[0], code, text);
  });

  it.each([
    '/%00',
    '/assets/%00.js',
    '/%',
    '/assets/%zz',
    '/measure/%E0%A4%A',
    '/.env',
    '/.git/config',
    '/../../../../etc/passwd',
    '/..%2f..%2fpackage.json',
    '/assets/%2e%2e/%2e%2e/package.json',
    '/assets/..%5c..%5cpackage.json',
    '/%c0%ae%c0%ae/etc/passwd',
    '/export/..%2f..%2fpackage.json',
    '/export/constructor',
    '/__proto__',
    '/graphql/constructor',
  ])('nothing is at %s', async (path) => {
    const [said] = await speak(get(path));
    expectRefusal(said, 'NOT_FOUND', path);
  });
});

describe('a client that is slow', () => {
  it.each([
    ['with its headers', 'GET /livez HTTP/1.1\r\nHost: a\r\n'],
    ['with its body', `POST /graphql HTTP/1.1\r\n${HEAD}Content-Length: 100\r\n\r\n{"query":`],
    ['with its chunks', `POST /graphql HTTP/1.1\r\n${HEAD}Transfer-Encoding: chunked\r\n\r\n5\r\n{"que\r\n`],
  ])('%s is told so, silent or not', async (_, text) => {
    const drip = Array.from({ length: 100 }, (__, n) => ({
      afterMs: 100 * n,
      text: text.includes('chunked') ? '1\r\n \r\n' : 'A',
    }));
    for (const answers of await Promise.all([speak(text), speak(text, { then: drip })])) {
      expect(answers).toHaveLength(1);
      expectRefusal(answers[0], 'REQUEST_TIMEOUT');
    }
  });

  it('and says no more in the middle of its body is told that it is none', async () => {
    const answers = await speak(`POST /graphql HTTP/1.1\r\n${HEAD}Content-Length: 100\r\n\r\n${QUERY}`, {
      isEnded: true,
    });
    expect(answers).toHaveLength(1);
    expectRefusal(answers[0], 'BAD_REQUEST');
  });
});

describe('requests on one connection', () => {
  /** Of different ways and times, each with its number in its answer. */
  const numbered = (n: number): string => {
    const query = `{ a${n}: agency(by: { key: "nobody-${n % 5}" }) { name } search(text: "信用${n % 4}") { totalCount } }`;
    if (n % 3 === 0) return post(JSON.stringify({ query })).toString().replace('Connection: close\r\n', '');
    if (n % 3 === 1) return get(ask(`{ a${n}: __typename }`)).replace('Connection: close\r\n', '');
    return get(`/nowhere-${n}`, `X-Request-Id: a${n}\r\n`).replace('Connection: close\r\n', '');
  };
  const numberOf = ({ head, body }: Said): number =>
    Number(/"a(\d+)":/.exec(body)?.[1] ?? /^X-Request-Id: a(\d+)$/m.exec(head)?.[1]);

  it('are answered in their order, and none is lost', async () => {
    const text = Array.from({ length: 90 }, (_, n) => numbered(n)).join('') + get('/livez');
    const answers = await speak(text);
    expect(answers.slice(0, 90).map(numberOf)).toEqual(Array.from({ length: 90 }, (_, n) => n));
    expect(answers.slice(90).map(({ body }) => body)).toEqual(['{"status":"ok"}']);
  });

  it('are answered in whatever pieces they come', async () => {
    const text = Array.from({ length: 12 }, (_, n) => numbered(n)).join('') + get('/livez');
    const pieces = text.match(/[^]{1,150}/g) ?? [];
    const then = pieces.slice(1).map((piece, n) => ({ afterMs: 10 * (n + 1), text: piece }));
    const answers = await speak(pieces[0] ?? '', { then });
    expect(answers.slice(0, 12).map(numberOf)).toEqual(Array.from({ length: 12 }, (_, n) => n));
    expect(answers).toHaveLength(13);
  });

  it('that are none do not come before the answers to those before them', async () => {
    for (const broken of [
      'BROKEN\r\n\r\n',
      `POST /graphql HTTP/1.1\r\n${HEAD}Content-Length: x\r\n\r\n`,
      'GET / HTTP/1.1\r\nno header\r\n\r\n',
    ]) {
      const answers = await speak([0, 1, 2, 3].map(numbered).join('') + broken + numbered(4));
      expect(answers.slice(0, 4).map(numberOf)).toEqual([0, 1, 2, 3]);
      expect(answers).toHaveLength(5);
      expectRefusal(answers[4], 'BAD_REQUEST');
    }
  });

  it('go on behind one that is refused with its body', async () => {
    const tooLong = `POST /graphql HTTP/1.1\r\n${HEAD}Content-Length: ${LIMITS.bodyBytes + 1}\r\n\r\n${' '.repeat(LIMITS.bodyBytes + 1)}`;
    const answers = await speak(tooLong + get('/livez'));
    expect(answers.map(({ status }) => status)).toEqual([413, 200]);
  });
});

describe('connections that are given up', () => {
  it('leave no socket and no place taken', async () => {
    const open = async (): Promise<string> => {
      const text = await (await fetch(new URL('/metrics', api.url), { headers: { connection: 'close' } })).text();
      return ['connections', 'requests_active', 'requests_waiting']
        .map((name) => new RegExp(`^yuanliu_${name} (\\d+)$`, 'm').exec(text)?.[1])
        .join();
    };
    const slow = post(
      JSON.stringify({
        query: '{ measures(first: 50) { nodes { key claims { nodes { id evidence { quote before after } } } } } }',
      }),
    );
    const texts = [
      slow,
      slow.subarray(0, 60),
      slow.subarray(0, slow.length - 9),
      get('/export/measures.jsonl'),
      'GET /li',
      '',
    ];
    for (let n = 0; n < 120; n += 1) {
      const socket = connect(Number(new URL(api.url).port), '127.0.0.1');
      socket.on('error', () => undefined);
      socket.write(texts[n % texts.length] ?? '');
      setTimeout(() => (n % 2 === 0 ? socket.destroy() : socket.resetAndDestroy()), n % 40);
    }
    await expect.poll(open, { timeout: 20_000, interval: 200 }).toBe('1,0,0');
    expect(await api.ask('{ dataset { version } }')).toMatchObject({ status: 200, errors: [] });
  });
});
