import type { ServerResponse } from 'node:http';
import { API_ERRORS, errorBody, type ApiErrorCode } from '../errors.ts';
import { LIMITS } from '../limits.ts';

/** An error outside GraphQL, as JSON like every other; who may come back is told when. Does nothing where an answer has begun. */
export function refuse(response: ServerResponse, code: ApiErrorCode): void {
  if (response.headersSent) return;
  const body = Buffer.from(JSON.stringify(errorBody(code)));
  response.statusCode = API_ERRORS[code].status;
  if (response.statusCode === 503) response.setHeader('Retry-After', String(LIMITS.retryAfterSeconds));
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('Content-Type', 'application/json; charset=utf-8');
  response.setHeader('Content-Length', body.length);
  response.end(body);
}
