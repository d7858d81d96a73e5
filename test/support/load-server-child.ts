/** The API as `serve` starts it, in a process of its own, beside bytes of any size that the same HTTP stack serves. Its settings come by IPC. */
import type { RequestHandler } from 'express';
import { createApiServer } from '../../src/api/server.ts';
import { openDatabase, type DatabaseSettings } from '../../src/graph/database.ts';

const files = new Map<number, Buffer>();

/** Answers `/bench/<bytes>` with so many bytes of JSON that are held in memory: the least that this stack can do for an answer of that size. */
const serveBytes: RequestHandler = (request, response, next) => {
  const bytes = Number(/^\/bench\/(\d+)$/.exec(request.path)?.[1] ?? Number.NaN);
  if (Number.isNaN(bytes)) {
    next();
    return;
  }
  const known = files.get(bytes) ?? Buffer.from(`"${'x'.repeat(Math.max(0, bytes - 2))}"`);
  files.set(bytes, known);
  response.setHeader('Content-Type', 'application/json; charset=utf-8');
  response.setHeader('Content-Length', known.length);
  response.end(known);
};

process.once('message', (settings: DatabaseSettings) => {
  void (async () => {
    const database = openDatabase(settings);
    const api = await createApiServer({
      database,
      settings: { introspection: true, corsOrigins: [], routes: [serveBytes] },
    });
    const { port } = await api.listen(0, '127.0.0.1');
    process.send?.({ port });
    process.once('disconnect', () => {
      void api.close().then(() => database.close());
    });
  })();
});
