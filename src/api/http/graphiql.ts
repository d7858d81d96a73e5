import { createHash } from 'node:crypto';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import type { RequestHandler } from 'express';

/**
 * GraphiQL, whole in one page that asks nothing of another origin. It carries its scripts in itself, so the policy names them by their digests
 * and lets no other run; its editor writes styles as it goes and has its workers from blobs.
 */
export function createGraphiql(): RequestHandler {
  const page = renderGraphiQL({
    endpoint: '/graphql',
    title: 'Yuanliu 源流',
    defaultQuery: '{\n  dataset { version documents counts { measures } }\n}\n',
  }).replace(/\r\n?/g, '\n');
  const digests = [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
    ([, script = '']) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  );
  const policy = [
    "default-src 'none'",
    `script-src ${digests.join(' ')} blob:`,
    "style-src 'unsafe-inline'",
    "img-src 'self' data:",
    'font-src data:',
    "connect-src 'self'",
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
  return (_, response) => {
    response.setHeader('Content-Security-Policy', policy);
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.type('html').send(page);
  };
}
