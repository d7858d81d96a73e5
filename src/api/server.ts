import { createServer, STATUS_CODES } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import type { RequestHandler } from 'express';
import { pino, type Logger } from 'pino';
import type { Database } from '../graph/database.ts';
import { watchDataset } from '../graph/watch-dataset.ts';
import { toListenFault } from '../model/listen-fault.ts';
import { createApollo } from './apollo.ts';
import { API_ERRORS, errorBody, type ApiErrorCode } from './errors.ts';
import { createApp } from './http/app.ts';
import { createFront } from './http/front.ts';
import { createGate } from './http/gate.ts';
import { createMetrics } from './http/metrics.ts';
import { Operations } from './http/operation.ts';
import { LIMITS, type Limits } from './limits.ts';

export interface ApiSettings {
  readonly introspection: boolean;
  /** Origins that browsers may call from; `*` alone allows any. */
  readonly corsOrigins: readonly string[];
  /** Where readers find this server, like `https://yuanliu.example.org`; names and links in exports begin with it. */
  readonly publicUrl?: string | null;
  readonly limits?: Partial<Limits>;
  /** Serve this version whatever is active; tests read versions of their own. */
  readonly version?: string;
  readonly pollMs?: number;
  /** Silent by default, as the command line prints for people; `serve` passes one that writes JSON lines. */
  readonly logger?: Logger;
  readonly routes?: readonly RequestHandler[];
}

export interface ApiServer {
  /** Begins to answer; port 0 takes a free one. @throws Fault PORT_TAKEN */
  listen(port: number, host: string): Promise<{ readonly url: string; readonly port: number }>;
  /** Looks now for a new version instead of within a second. */
  refresh(): Promise<void>;
  /** Takes no new request, lets those in flight finish, ends. */
  close(): Promise<void>;
}

/** In-flight answers get this long to finish. */
const DRAIN_MS = 10_000;
const SWEEP_MS = 20;

/** The API over a database. It opens READ sessions only and never writes. */
export async function createApiServer({
  database,
  settings,
}: {
  readonly database: Database;
  readonly settings: ApiSettings;
}): Promise<ApiServer> {
  const limits: Limits = { ...LIMITS, ...settings.limits };
  const logger = settings.logger ?? pino({ level: 'silent' });
  const watch = watchDataset(database, {
    ...(settings.pollMs === undefined ? {} : { pollMs: settings.pollMs }),
    ...(settings.version === undefined ? {} : { version: settings.version }),
    onError: (error) => {
      logger.warn({ err: error }, 'the active version is not known');
    },
    onSwitch: ({ dataset }) => {
      logger.info({ dataset: dataset.version }, 'a version is served');
    },
  });
  const gate = createGate(limits.concurrent, limits.waiting);
  let isOpen = true;
  const isReady = (): boolean => isOpen && database.isReady && watch.current() !== null;
  const metrics = createMetrics({ active: () => gate.active, waiting: () => gate.waiting, isReady });
  const apollo = createApollo({ limits, introspection: settings.introspection, logger });
  await apollo.start();
  const operations = new Operations({ database, watch, apollo, limits, gate, metrics, logger });
  const app = createApp({
    database,
    watch,
    operations,
    limits,
    metrics,
    logger,
    isOpen: () => isOpen,
    publicUrl: settings.publicUrl ?? null,
    routes: settings.routes ?? [],
  });
  const front = createFront({ operations, limits, metrics, logger, corsOrigins: settings.corsOrigins, app });
  const server = createServer(
    {
      maxHeaderSize: limits.headerBytes,
      requestTimeout: limits.socketMs,
      headersTimeout: limits.socketMs,
      connectionsCheckingInterval: 5_000,
      keepAliveTimeout: 65_000,
    },
    front,
  );
  // A client that stops reading or writing in the middle of a request.
  server.setTimeout(limits.socketMs);
  server.maxConnections = limits.connections;

  server.on('clientError', answerClientError);

  return {
    refresh: () => watch.refresh(),
    listen: async (port, host) => {
      await watch.refresh().catch((error: unknown) => {
        logger.warn({ err: error }, 'the active version is not known');
      });
      await new Promise<void>((resolve, reject) => {
        server.once('error', (error: NodeJS.ErrnoException) => {
          const fault = toListenFault(error, host, port);
          reject(fault instanceof Error ? fault : error);
        });
        server.listen(port, host, resolve);
      });
      const { port: taken } = server.address() as AddressInfo;
      return { port: taken, url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}/graphql` };
    },
    close: async () => {
      isOpen = false;
      watch.close();
      const closed = new Promise<void>((resolve) =>
        server.close(() => {
          resolve();
        }),
      );
      // A kept-alive connection becomes idle when its answer is out, and would then wait for another request.
      const sweep = setInterval(() => {
        server.closeIdleConnections();
      }, SWEEP_MS);
      const force = setTimeout(() => {
        server.closeAllConnections();
      }, DRAIN_MS);
      await closed;
      clearInterval(sweep);
      clearTimeout(force);
      await apollo.stop();
    },
  };
}

const CLIENT_ERRORS: Readonly<Record<string, ApiErrorCode>> = {
  HPE_HEADER_OVERFLOW: 'HEADERS_TOO_LARGE',
  ERR_HTTP_REQUEST_TIMEOUT: 'REQUEST_TIMEOUT',
};

/** What Node cannot parse never reaches express: too large headers, or no HTTP at all. It too is answered in JSON. */
function answerClientError(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (!socket.writable || error.code === 'ECONNRESET') return void socket.destroy();
  const code = CLIENT_ERRORS[error.code ?? ''] ?? 'BAD_REQUEST';
  const body = JSON.stringify(errorBody(code));
  const { status } = API_ERRORS[code];
  const head = `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\nContent-Type: application/json; charset=utf-8\r\nCache-Control: no-store\r\nContent-Length: ${Buffer.byteLength(body)}`;
  socket.end(`${head}\r\nConnection: close\r\n\r\n${body}`);
}
