import type { IncomingMessage, ServerResponse } from 'node:http';
import { vary } from './vary.ts';

const EXPOSED = 'X-Yuanliu-Dataset, X-Yuanliu-Measures, X-Request-Id, Content-Disposition, ETag, Retry-After';

/**
 * Lets browsers of the configured origins read answers; `*` alone allows any. Without origins no header is set and only the own origin can.
 *
 * @returns true when this was a preflight, which is answered with that
 */
export function allowOrigin(request: IncomingMessage, response: ServerResponse, origins: readonly string[]): boolean {
  const isOpen = origins.includes('*');
  const origin = request.headers.origin;
  if (!isOpen) vary(response, 'Origin');
  if (origin === undefined || (!isOpen && !origins.includes(origin))) return false;
  response.setHeader('Access-Control-Allow-Origin', isOpen ? '*' : origin);
  response.setHeader('Access-Control-Expose-Headers', EXPOSED);
  if (request.method !== 'OPTIONS') return false;
  response.setHeader('Access-Control-Allow-Methods', 'GET, POST');
  response.setHeader(
    'Access-Control-Allow-Headers',
    'Content-Type, Accept, If-None-Match, X-Request-Id, Apollo-Require-Preflight',
  );
  response.setHeader('Access-Control-Max-Age', '86400');
  response.statusCode = 204;
  response.end();
  return true;
}
