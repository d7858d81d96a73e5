import type { Response } from 'express';
import { API_ERRORS, errorBody, type ApiErrorCode } from '../errors.ts';
import { LIMITS } from '../limits.ts';

/** An error outside GraphQL, as JSON like every other; who may come back is told when. Does nothing where an answer has begun. */
export function refuse(response: Response, code: ApiErrorCode): void {
  if (response.headersSent) return;
  const { status } = API_ERRORS[code];
  if (status === 503) response.setHeader('Retry-After', String(LIMITS.retryAfterSeconds));
  response.status(status).setHeader('Cache-Control', 'no-store').json(errorBody(code));
}
