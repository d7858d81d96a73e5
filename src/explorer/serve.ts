import express, { type RequestHandler, type Response } from 'express';
import { toRoute } from './routes.ts';

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

/** With the status 404 where there is no such view: the page says so too, and a crawler need not read it. Read anew each time, because a build may replace it. */
function sendPage(response: Response, folder: string, isView: boolean): void {
  response.status(isView ? 200 : 404).setHeader('Cache-Control', 'no-cache');
  response.sendFile('index.html', { root: folder, cacheControl: false, acceptRanges: false });
}

/**
 * Serves the built page: its files, and `index.html` for the address of every view, and for whatever else a browser asks for as a page.
 * Put it behind the routes of the API.
 */
export function createExplorerRoute(folder: string): RequestHandler {
  const files = express.static(folder, {
    index: false,
    // A part of a file is of no use to a page, and a part that is not there would be one more refusal.
    acceptRanges: false,
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
      const isView = toRoute(request.path).view !== 'unknown';
      // A client that takes anything gets a view as a page, and an error as JSON like every other.
      const wantsPage = request.accepts(isView ? ['html', 'json'] : ['json', 'html']) === 'html';
      if (error === undefined && isRead && wantsPage && !request.path.startsWith('/assets/')) {
        response.vary('Accept');
        sendPage(response, folder, isView);
        return;
      }
      response.removeHeader('Content-Security-Policy');
      next(error);
    });
  };
}
