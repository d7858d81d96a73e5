import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import type { Metrics } from './metrics.ts';

/** What is known of an operation when its request ends; the log says it. */
export interface Work {
  readonly dataset: string | null;
  readonly statements: number;
  readonly cost: number;
}

/** A response that carries what our own steps know of its request; express keeps `locals` as it finds it. */
export interface Response extends ServerResponse {
  locals: {
    requestId: string;
    /** Null until an operation is at work. */
    work: (() => Work) | null;
  };
}

/** Express gives a request without its mount point in `url`, and the whole address here. */
interface Mounted {
  readonly originalUrl?: string;
}

/** Gives a request its id, counts and times it, and writes one line of log when it ends. */
export function observe(
  request: IncomingMessage,
  bare: ServerResponse,
  { metrics, logger }: { readonly metrics: Metrics; readonly logger: Logger },
): Response {
  const response = bare as Response;
  const given = request.headers['x-request-id'];
  const requestId = typeof given === 'string' && /^[\w.:-]{1,100}$/.test(given) ? given : randomUUID();
  const start = performance.now();
  response.locals = { requestId, work: null };
  response.setHeader('X-Request-Id', requestId);
  response.once('close', () => {
    const milliseconds = performance.now() - start;
    metrics.requests.inc({ status: String(response.statusCode) });
    metrics.seconds.observe(milliseconds / 1000);
    if (!logger.isLevelEnabled('info')) return;
    const { originalUrl, url = '' } = request as IncomingMessage & Mounted;
    logger.info({
      requestId,
      method: request.method,
      path: (originalUrl ?? url).split('?', 1)[0],
      status: response.statusCode,
      milliseconds: Math.round(milliseconds * 10) / 10,
      ...response.locals.work?.(),
    });
  });
  return response;
}
