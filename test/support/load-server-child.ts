/** The API as `serve` starts it, in a process of its own, beside a server of bytes. Its settings come by IPC. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createApiServer } from '../../src/api/server.ts';
import { openDatabase, type DatabaseSettings } from '../../src/graph/database.ts';

const files = new Map<string, Buffer>();

/** Answers `/<bytes>` with so many bytes of JSON that are held in memory, by Node's server and nothing else: the least that this process can do for an answer of that size. */
const bytes = createServer(({ url = '' }, response) => {
  const known = files.get(url) ?? Buffer.from(`"${'x'.repeat(Math.max(0, Number(url.slice(1)) - 2))}"`);
  files.set(url, known);
  response.setHeader('Content-Type', 'application/json; charset=utf-8');
  response.setHeader('Content-Length', known.length);
  response.end(known);
});

process.once('message', (settings: DatabaseSettings) => {
  void (async () => {
    const database = openDatabase(settings);
    const api = await createApiServer({
      database,
      settings: {
        introspection: true,
        corsOrigins: [],
        limits: settings.readDeadlineMs ? { operationMs: settings.readDeadlineMs } : {},
      },
    });
    const { port } = await api.listen(0, '127.0.0.1');
    await new Promise<void>((resolve) => bytes.listen(0, '127.0.0.1', resolve));
    process.send?.({ port, bytesPort: (bytes.address() as AddressInfo).port });
    process.once('disconnect', () => {
      bytes.close();
      bytes.closeAllConnections();
      void api.close().then(() => database.close());
    });
  })();
});
