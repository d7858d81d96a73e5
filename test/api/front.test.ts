import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Exchanges } from '../../src/api/http/broken.ts';
import { createFront } from '../../src/api/http/front.ts';
import { createMetrics } from '../../src/api/http/metrics.ts';
import type { Operations } from '../../src/api/http/operation.ts';
import { LIMITS } from '../../src/api/limits.ts';

const metrics = createMetrics({ active: () => 0, waiting: () => 0, connections: () => 0, isReady: () => true });
/** Says what it was handed, and so does what stands for express: which way a request takes is all that is asked here. */
const operations = {
  answerKnown: (_: unknown, response: { end: (text: string) => void }, body: unknown): boolean => {
    response.end(`operation ${JSON.stringify(body ?? null)}`);
    return true;
  },
} as unknown as Operations;

let server: Server;
beforeAll(async () => {
  const front = createFront({
    operations,
    limits: LIMITS,
    metrics,
    logger: pino({ level: 'silent' }),
    exchanges: new Exchanges(),
    corsOrigins: [],
    app: (request, response) => void response.end(`express ${request.url ?? ''}`),
  });
  server = createServer(front);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});

/** Writes the text as it is and gives the body of the answer; "" when the connection was given up after the text. */
function write(text: string, isGivenUp = false): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
    let answer = '';
    socket.on('data', (chunk) => (answer += chunk.toString('utf8')));
    socket.on('close', () => {
      resolve(answer.split('\r\n\r\n').slice(1).join(''));
    });
    socket.write(text);
    if (isGivenUp) setTimeout(() => socket.destroy(), 20);
  });
}
const get = (path: string): string => `GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`;
const post = (body: string, headers = 'Content-Type: application/json', path = '/graphql'): string =>
  `POST ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n${headers}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;

describe('a request', () => {
  it.each([
    ['a plain POST', post('{"query":"{ a }"}'), 'operation {"query":"{ a }"}'],
    ['with its characters named', post('{}', 'Content-Type: application/json; charset=utf-8'), 'operation {}'],
    ['with a mark of byte order', post('\ufeff{"query":"境"}'), 'operation {"query":"境"}'],
    ['a GET that asks', get('/graphql?variables=%7B%7D&query=a'), 'operation null'],
    ['that takes other types first', post('{}', 'Content-Type: application/json\r\nAccept: a/b, */*'), 'operation {}'],
  ])('goes straight to the operations: %s', async (_, text, expected) => {
    expect((await write(text)).replace(/^[0-9a-f]+\r\n|\r\n0$/g, '')).toContain(expected);
  });

  it.each([
    ['a compressed body', post('{}', 'Content-Type: application/json\r\nContent-Encoding: gzip')],
    ['another type', post('{}', 'Content-Type: text/xml')],
    ['other characters', post('{}', 'Content-Type: application/json; charset=gbk')],
    ['an empty body', post('')],
    ['an answer that is not given', post('{}', 'Content-Type: application/json\r\nAccept: text/html')],
    ['an answer that is not wanted', post('{}', 'Content-Type: application/json\r\nAccept: application/json;q=0')],
    ['a page', get('/graphql')],
    ['an address below', post('{}', 'Content-Type: application/json', '/graphql/x')],
    ['another address', get('/livez?query=a')],
  ])('is looked at by express: %s', async (_, text) => {
    expect(await write(text)).toContain('express /');
  });

  it('is refused before it has come where it says that it is too large', async () => {
    const head = `POST /nowhere HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: ${LIMITS.bodyBytes + 1}\r\n\r\n`;
    expect(await write(head)).toContain('"PAYLOAD_TOO_LARGE"');
  });

  it.each(['{"query', '"text"', '1', 'null'])('is told that %s is none', async (body) => {
    expect(await write(post(body))).toContain('"BAD_REQUEST"');
  });

  it('may end before its body does, and harms nobody', async () => {
    expect(await write(post('{"query":"{ a }"}').slice(0, -5), true)).toBe('');
    expect(await write(post('{}'))).toContain('operation {}');
  });
});
