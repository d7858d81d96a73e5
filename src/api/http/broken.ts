import { randomUUID } from 'node:crypto';
import { STATUS_CODES, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Logger } from 'pino';
import { API_ERRORS, errorBody, type ApiErrorCode } from '../errors.ts';
import type { Metrics } from './metrics.ts';
import { refuse } from './refuse.ts';

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

/** The last request of each connection, to be told when it begins. */
export class Exchanges {
  readonly #last = new WeakMap<Duplex, Exchange>();

  began(request: IncomingMessage, response: ServerResponse): void {
    this.#last.set(request.socket, { request, response });
  }

  last(socket: Duplex): Exchange | null {
    return this.#last.get(socket) ?? null;
  }
}

export interface BrokenParts {
  readonly exchanges: Exchanges;
  readonly metrics: Metrics;
  readonly logger: Logger;
}

const CODES: Readonly<Record<string, ApiErrorCode>> = {
  HPE_HEADER_OVERFLOW: 'HEADERS_TOO_LARGE',
  ERR_HTTP_REQUEST_TIMEOUT: 'REQUEST_TIMEOUT',
};

/**
 * Refuses what Node cannot read as a request (no HTTP, too large headers, a body that breaks off or does not come in time) in JSON, like everything else. It never
 * comes before or into an answer to what was asked earlier on the same connection; the connection ends with it.
 */
export function refuseBroken(server: Server, { exchanges, ...parts }: BrokenParts): void {
  const refused = new WeakSet<Duplex>();
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Duplex) => {
    if (!socket.writable || error.code === 'ECONNRESET') return void socket.destroy();
    // All that comes behind is broken too.
    if (refused.has(socket)) return;
    refused.add(socket);
    const code = CODES[error.code ?? ''] ?? 'BAD_REQUEST';
    const last = exchanges.last(socket);
    if (!last || (last.request.complete && last.response.closed)) {
      refuseOn(socket, code, parts);
      return;
    }
    // What is broken is either behind the last request or its own body.
    if (last.request.complete) return void last.response.once('close', () => refuseOn(socket, code, parts));
    if (last.response.closed) return void socket.destroy();
    last.response.once('close', () => void socket.destroy());
    last.response.shouldKeepAlive = false;
    refuse(last.response, code);
  });
  server.on('connect', (_: IncomingMessage, socket: Duplex) => refuseOn(socket, 'METHOD_NOT_ALLOWED', parts));
}

/** Without a request there is no response to write it with. */
function refuseOn(socket: Duplex, code: ApiErrorCode, { metrics, logger }: Omit<BrokenParts, 'exchanges'>): void {
  if (!socket.writable) return void socket.destroy();
  const requestId = randomUUID();
  const { status } = API_ERRORS[code];
  const body = JSON.stringify(errorBody(code));
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
    `X-Request-Id: ${requestId}`,
    'Cache-Control: no-store',
    'Content-Type: application/json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`, () => void socket.destroy());
  metrics.requests.inc({ status: String(status) });
  logger.info({ requestId, method: null, path: null, status });
}
