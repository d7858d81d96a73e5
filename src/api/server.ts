import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { RequestHandler } from 'express';
import { pino, type Logger } from 'pino';
import type { Database } from '../graph/database.ts';
import { watchDataset } from '../graph/watch-dataset.ts';
import { toListenFault } from '../model/listen-fault.ts';
import { createApollo, createSchema } from './apollo.ts';
import { Documents } from './documents.ts';
import { createApp } from './http/app.ts';
import { Exchanges, refuseBroken } from './http/broken.ts';
import { createFront, isTooLarge } from './http/front.ts';
import { createGate } from './http/gate.ts';
import { createMetrics } from './http/metrics.ts';
import { Operations } from './http/operation.ts';
import { KnownOperations } from './known-operations.ts';
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
/** How often Node looks for requests that have not come in time. */
const CHECK_MS = 5_000;

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
  let connections = 0;
  const metrics = createMetrics({
    active: () => gate.active,
    waiting: () => gate.waiting,
    connections: () => connections,
    isReady,
  });
  const graphql = {
    schema: createSchema(),
    documents: new Documents(),
    limits,
    introspection: settings.introspection,
    logger,
  };
  const apollo = createApollo(graphql);
  await apollo.start();
  const known = new KnownOperations(graphql);
  const operations = new Operations({ database, watch, apollo, known, limits, gate, metrics, logger });
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
  const exchanges = new Exchanges();
  const { corsOrigins } = settings;
  const front = createFront({ operations, limits, metrics, logger, exchanges, corsOrigins, app });
  const server = createServer(
    {
      maxHeaderSize: limits.headerBytes,
      requestTimeout: limits.socketMs,
      headersTimeout: limits.socketMs,
      connectionsCheckingInterval: CHECK_MS,
      keepAliveTimeout: 65_000,
      // A request without one is refused by us, in JSON.
      requireHostHeader: false,
    },
    front,
  );
  // A client that takes nothing of its answer. Later than a request that does not come in time, which is told so and not just hung up on.
  server.setTimeout(limits.socketMs + 2 * CHECK_MS);
  server.maxConnections = limits.connections;

  refuseBroken(server, { exchanges, metrics, logger });
  // Who asks first whether to send a body hears it before he sends one; who expects anything else is answered all the same.
  server.on('checkContinue', (request, response) => {
    if (!isTooLarge(request, limits)) response.writeContinue();
    front(request, response);
  });
  server.on('checkExpectation', front);
  server.on('connection', (socket) => {
    connections += 1;
    socket.once('close', () => (connections -= 1));
  });

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
