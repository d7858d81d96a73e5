/** A TCP proxy that can freeze (bytes stay where they are, in both directions), reset and refuse. Not a mock: what answers is a real Neo4j. */
import { createServer, connect, type Socket } from 'node:net';

export interface FreezingProxy {
  readonly port: number;
  /** How many clients are connected. */
  readonly connections: number;
  /** How many have ever connected. */
  readonly accepted: number;
  /** New and open connections go silent; they are accepted still. */
  freeze(): void;
  /** Open connections go silent for good, as when something in between forgets them; new ones are served. */
  forget(): void;
  /** Lets go on what was frozen. */
  thaw(): void;
  /** Ends every open connection with a reset. */
  reset(): void;
  /** Stops listening and resets: what comes is refused until `listen`. */
  refuse(): Promise<void>;
  listen(): Promise<void>;
  close(): Promise<void>;
}

export async function startFreezingProxy(targetPort: number): Promise<FreezingProxy> {
  const pairs = new Map<Socket, Socket>();
  let isFrozen = false;
  let port = 0;
  let accepted = 0;

  const server = createServer((client) => {
    accepted += 1;
    const target = connect(targetPort, '127.0.0.1');
    pairs.set(client, target);
    const pass = (from: Socket, to: Socket): void => {
      from.on('data', (chunk) => to.write(chunk));
      from.on('end', () => to.end());
      from.on('error', () => to.destroy());
      from.on('close', () => {
        pairs.delete(client);
        to.destroy();
      });
      if (isFrozen) from.pause();
    };
    pass(client, target);
    pass(target, client);
  });

  const each = (act: (socket: Socket) => void): void => {
    for (const [client, target] of pairs) {
      act(client);
      act(target);
    }
  };
  const listen = (): Promise<void> =>
    new Promise((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, '127.0.0.1', () => {
        const address = server.address();
        if (typeof address === 'object' && address !== null) port = address.port;
        resolve();
      });
    });
  const refuse = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      each((socket) => socket.resetAndDestroy());
    });

  await listen();
  return {
    get port() {
      return port;
    },
    get connections() {
      return pairs.size;
    },
    get accepted() {
      return accepted;
    },
    freeze: () => {
      isFrozen = true;
      each((socket) => socket.pause());
    },
    forget: () => each((socket) => socket.pause()),
    thaw: () => {
      isFrozen = false;
      each((socket) => socket.resume());
    },
    reset: () => each((socket) => socket.resetAndDestroy()),
    refuse,
    listen,
    close: refuse,
  };
}
