import { isUtf8 } from 'node:buffer';
import type { IncomingMessage, ServerResponse } from 'node:http';
import compression, { type CompressionFilter } from 'compression';
import express, { type ErrorRequestHandler, type Express, type Request, type RequestHandler } from 'express';
import type { Logger } from 'pino';
import type { Database } from '../../graph/database.ts';
import type { DatasetWatch } from '../../graph/watch-dataset.ts';
import type { ApiErrorCode } from '../errors.ts';
import { createExportRoutes } from '../export/routes.ts';
import type { Limits } from '../limits.ts';
import { createGraphiql } from './graphiql.ts';
import type { Metrics } from './metrics.ts';
import { negotiate, readOnly } from './negotiate.ts';
import type { Response } from './observe.ts';
import type { Operations } from './operation.ts';
import { refuse } from './refuse.ts';

export interface AppParts {
  readonly database: Database;
  readonly watch: DatasetWatch;
  readonly operations: Operations;
  readonly limits: Limits;
  readonly metrics: Metrics;
  readonly logger: Logger;
  /** False once the server has begun to close: a load balancer then sends nobody. */
  readonly isOpen: () => boolean;
  /** Where readers find this server; null where nobody said. */
  readonly publicUrl: string | null;
  /** Routes of other rooms (the explorer), after the API's own. */
  readonly routes?: readonly RequestHandler[];
}

/** Pages, probes, and operations that are sent in an unusual way; what all requests have in common is done before (`front.ts`). */
export function createApp(parts: AppParts): Express {
  const { operations, limits, metrics } = parts;
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.set('query parser', 'simple');
  app.use(compression({ filter: isCompressed }));

  app.all(['/livez', '/readyz', '/metrics', '/graphiql'], readOnly);
  app.get('/livez', (_, response) => void response.json({ status: 'ok' }));
  app.get('/readyz', (_, response) => {
    const isReady = parts.isOpen() && parts.database.isReady && parts.watch.current() !== null;
    response
      .status(isReady ? 200 : 503)
      .json({ status: isReady ? 'ok' : 'not ready', dataset: parts.watch.current()?.dataset.version ?? null });
  });
  app.get(
    '/metrics',
    async (_, response) => void response.type(metrics.registry.contentType).send(await metrics.registry.metrics()),
  );
  const graphiql = createGraphiql();
  app.get('/graphiql', graphiql);
  app.get('/graphql', (request, response, next) => {
    if (wantsPage(request)) graphiql(request, response, next);
    else next();
  });

  const readJson = express.json({ limit: limits.bodyBytes, verify: requireUtf8 });
  app.all('/graphql', negotiate, refuseLong(limits.bodyBytes), readJson, (request, response) =>
    operations.answer(request, response as unknown as Response, request.body),
  );
  app.use(createExportRoutes(parts));
  for (const route of parts.routes ?? []) app.use(route);
  app.use((_, response) => {
    refuse(response, 'NOT_FOUND');
  });
  app.use(onError(parts));
  return app;
}

/** A body of unknown length is refused when it is too long; express would say so when all of it has come. */
const refuseLong =
  (limit: number): RequestHandler =>
  (request, response, next) => {
    let bytes = 0;
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > limit) refuse(response, 'PAYLOAD_TOO_LARGE');
    });
    next();
  };

/** Bytes that are no text would be read as some other text. */
function requireUtf8(_request: IncomingMessage, _response: ServerResponse, bytes: Buffer, encoding: string): void {
  if (encoding === 'utf-8' && !isUtf8(bytes)) throw new TypeError('expected UTF-8, came other bytes');
}

/** JSON Lines too, which the list of types that are worth it does not know. */
const isCompressed: CompressionFilter = (request, response) =>
  String(response.getHeader('Content-Type')).startsWith('application/jsonl') || compression.filter(request, response);

const wantsPage = (request: Request): boolean =>
  request.query['query'] === undefined && request.accepts(['application/json', 'text/html']) === 'text/html';

/** What body parsers and express throw, by their `type`; without this handler they are answered in HTML. */
const PARSER_ERRORS: Readonly<Record<string, ApiErrorCode>> = {
  'entity.too.large': 'PAYLOAD_TOO_LARGE',
  'entity.parse.failed': 'BAD_REQUEST',
  'encoding.unsupported': 'UNSUPPORTED_MEDIA_TYPE',
  'charset.unsupported': 'UNSUPPORTED_MEDIA_TYPE',
  'request.aborted': 'BAD_REQUEST',
};

function onError({ logger }: AppParts): ErrorRequestHandler {
  // Express knows an error handler by its four parameters.
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  return (error: unknown, _request, response, _next) => {
    // What was answered already (the client was told that it is late) has no second answer.
    if (response.headersSent) return;
    const { type = '', status = 500 } = (error ?? {}) as { readonly type?: string; readonly status?: number };
    const code = PARSER_ERRORS[type] ?? (status >= 400 && status < 500 ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR');
    if (code === 'INTERNAL_SERVER_ERROR') logger.error({ requestId: String(response.locals['requestId']), err: error });
    refuse(response, code);
  };
}
