import { randomUUID } from 'node:crypto';
import { expressMiddleware } from '@as-integrations/express5';
import type { ApolloServer } from '@apollo/server';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import compression from 'compression';
import express, { type ErrorRequestHandler, type Express, type Request, type RequestHandler } from 'express';
import type { Logger } from 'pino';
import type { Database } from '../../graph/database.ts';
import type { DatasetWatch } from '../../graph/watch-dataset.ts';
import { createContext, type ApiContext } from '../context.ts';
import type { ApiErrorCode } from '../errors.ts';
import type { Limits } from '../limits.ts';
import { admit } from './admit.ts';
import { cors } from './cors.ts';
import type { Gate } from './gate.ts';
import type { Metrics } from './metrics.ts';
import { negotiate, readOnly } from './negotiate.ts';
import { etagOf, isKnown } from './not-modified.ts';
import { refuse } from './refuse.ts';

export interface AppParts {
  readonly database: Database;
  readonly watch: DatasetWatch;
  readonly apollo: ApolloServer<ApiContext>;
  readonly limits: Limits;
  readonly gate: Gate;
  readonly metrics: Metrics;
  readonly logger: Logger;
  readonly corsOrigins: readonly string[];
  /** False once the server has begun to close: a load balancer then sends nobody. */
  readonly isOpen: () => boolean;
  /** Routes of other rooms (the explorer, exports), after the API's own. */
  readonly routes?: readonly RequestHandler[];
}

export function createApp(parts: AppParts): Express {
  const { apollo, limits, metrics, corsOrigins } = parts;
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.set('query parser', 'simple');
  app.use(observeRequests(parts));
  app.use((request, response, next) => {
    if (request.url.length > limits.urlCharacters) refuse(response, 'URI_TOO_LONG');
    else next();
  });
  app.use(cors(corsOrigins));
  app.use(compression());

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
  const graphiql = renderGraphiQL({
    endpoint: '/graphql',
    title: 'Yuanliu 源流',
    defaultQuery: '{\n  dataset { version documents counts { measures } }\n}\n',
  });
  app.get('/graphiql', (_, response) => void response.type('html').send(graphiql));
  app.get('/graphql', (request, response, next) => {
    if (wantsPage(request)) response.type('html').send(graphiql);
    else next();
  });

  const answer = expressMiddleware(apollo, {
    context: ({ res }) => Promise.resolve(res.locals['context'] as ApiContext),
  });
  // Read before a place is taken: a body that trickles in must not hold one.
  app.use('/graphql', negotiate, express.json({ limit: limits.bodyBytes }), admit(parts), pin(parts), answer);
  for (const route of parts.routes ?? []) app.use(route);
  app.use((_, response) => {
    refuse(response, 'NOT_FOUND');
  });
  app.use(onError(parts));
  return app;
}

const wantsPage = (request: Request): boolean =>
  request.query['query'] === undefined && request.accepts(['application/json', 'text/html']) === 'text/html';

/** Gives each request an id, counts and times it, and writes one line of log when it ends. */
function observeRequests({ metrics, logger }: AppParts): RequestHandler {
  return (request, response, next) => {
    const given = request.headers['x-request-id'];
    const requestId = typeof given === 'string' && /^[\w.:-]{1,100}$/.test(given) ? given : randomUUID();
    const start = performance.now();
    response.locals['requestId'] = requestId;
    response.setHeader('X-Request-Id', requestId);
    response.once('close', () => {
      const milliseconds = performance.now() - start;
      metrics.requests.inc({ status: String(response.statusCode) });
      metrics.seconds.observe(milliseconds / 1000);
      const context = response.locals['context'] as ApiContext | undefined;
      const more = context
        ? { dataset: context.dataset?.version ?? null, statements: context.statements.count, cost: context.cost }
        : {};
      logger.info({
        requestId,
        method: request.method,
        path: request.path,
        status: response.statusCode,
        milliseconds: Math.round(milliseconds * 10) / 10,
        ...more,
      });
    });
    next();
  };
}

/** Pins the version that the request reads, names it in a header, and answers 304 where the client has the answer. */
function pin({ database, watch, metrics }: AppParts): RequestHandler {
  return (request, response, next) => {
    const snapshot = watch.current();
    const version = snapshot?.dataset.version ?? null;
    if (version !== null) response.setHeader('X-Yuanliu-Dataset', version);
    const etag = version !== null && request.method === 'GET' ? etagOf(version, request) : null;
    if (etag !== null && isKnown(etag, request)) {
      response.status(304).setHeader('ETag', etag).end();
      return;
    }
    const { requestId, signal } = response.locals;
    const onStatement = (statement: string): void => {
      metrics.statements.inc({ statement });
    };
    response.locals['context'] = createContext({
      database,
      snapshot,
      etag,
      onStatement,
      requestId: String(requestId),
      signal: signal as AbortSignal,
    });
    next();
  };
}

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
