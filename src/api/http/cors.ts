import type { RequestHandler } from 'express';

const EXPOSED = 'X-Yuanliu-Dataset, X-Request-Id, ETag, Retry-After';

/** Lets browsers of the configured origins read answers; `*` alone allows any. Without origins no header is set and only the own origin can. */
export function cors(origins: readonly string[]): RequestHandler {
  const isOpen = origins.includes('*');
  return (request, response, next) => {
    const origin = request.headers.origin;
    if (!isOpen) response.vary('Origin');
    if (origin !== undefined && (isOpen || origins.includes(origin))) {
      response.setHeader('Access-Control-Allow-Origin', isOpen ? '*' : origin);
      response.setHeader('Access-Control-Expose-Headers', EXPOSED);
      if (request.method === 'OPTIONS') {
        response.setHeader('Access-Control-Allow-Methods', 'GET, POST');
        response.setHeader(
          'Access-Control-Allow-Headers',
          'Content-Type, Accept, If-None-Match, X-Request-Id, Apollo-Require-Preflight',
        );
        response.setHeader('Access-Control-Max-Age', '86400');
        response.status(204).end();
        return;
      }
    }
    next();
  };
}
