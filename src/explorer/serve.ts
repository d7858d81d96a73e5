import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import express, { type RequestHandler } from 'express';

/**
 * What the page may do: load and ask nothing but its own origin, and no script or style that is written into the page.
 * `blob:` is for pictures of the graph that are saved.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "font-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

const YEAR_SECONDS = 31_536_000;

/**
 * Serves the built page: its files, and `index.html` for every other address that a browser asks for as a page, because
 * views have addresses of their own. Put it behind the routes of the API.
 */
export function createExplorerRoute(folder: string): RequestHandler {
  const page = readFileSync(join(folder, 'index.html'));
  const files = express.static(folder, {
    index: false,
    setHeaders: (response, path) => {
      // Names under assets/ hold a digest of the content.
      const forever = path.includes('/assets/');
      response.setHeader('Cache-Control', forever ? `public, max-age=${YEAR_SECONDS}, immutable` : 'no-cache');
    },
  });
  return (request, response, next) => {
    response.setHeader('Content-Security-Policy', CONTENT_SECURITY_POLICY);
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Referrer-Policy', 'same-origin');
    files(request, response, (error?: unknown) => {
      const isRead = request.method === 'GET' || request.method === 'HEAD';
      const wantsPage = isRead && request.accepts(['json', 'html']) === 'html';
      if (error !== undefined || !wantsPage || request.path.startsWith('/assets/')) {
        response.removeHeader('Content-Security-Policy');
        next(error);
        return;
      }
      response.setHeader('Cache-Control', 'no-cache');
      response.type('html').send(page);
    });
  };
}
