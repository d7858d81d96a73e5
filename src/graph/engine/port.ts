/** Ports of the loopback interface. */
import { createServer } from 'node:net';
import { LOOPBACK } from './settings.ts';

/** The port that was given when it is free, any free one for 0; null when it is taken. It may be taken again before its use. */
export function freePort(wanted: number): Promise<number | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(null));
    server.listen({ port: wanted, host: LOOPBACK, exclusive: true }, () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : null;
      server.close(() => resolve(port));
    });
  });
}
