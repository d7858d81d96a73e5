/** Ports of this machine: free, taken, or not ours to open. They may be taken between the look and the use. */
import { createServer } from 'node:net';
import { toListenFault } from '../../model/listen-fault.ts';
import { LOOPBACK } from './settings.ts';

/** Listens for a moment. Gives the port, a free one for 0. */
function tryListening(host: string, wanted: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port: wanted, host, exclusive: true }, () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : wanted;
      server.close(() => resolve(port));
    });
  });
}

/** The port of the loopback interface that was wanted when it is free, any free one for 0; null when it is taken. */
export function freePort(wanted: number): Promise<number | null> {
  return tryListening(LOOPBACK, wanted).catch(() => null);
}

/**
 * Refuses at once what would fail minutes later, when the database is fetched and loaded.
 *
 * @throws Fault PORT_TAKEN, or BAD_SETTING for a port or host that is not ours
 */
export async function requirePort(host: string, port: number): Promise<void> {
  await tryListening(host, port).catch((error: unknown) => {
    throw error instanceof Error ? toListenFault(error, host, port) : error;
  });
}
