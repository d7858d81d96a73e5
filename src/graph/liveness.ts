/**
 * Is anybody there? Asks a Bolt server for its version: the shortest exchange that proves it reads and answers.
 *
 * It uses a socket of its own and not the driver, because the driver cannot let go of a silent peer: closing it says
 * goodbye and waits, so probing an outage of an hour that way would leave thousands of half-closed sockets. This one is
 * destroyed, whatever came.
 */
import { connect as connectTcp, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';

/** Bolt's magic number, then four proposals: 5.8 to 5.0, 4.4 to 4.2, 4.1, 3.0. */
const HANDSHAKE = Buffer.from('6060b01700080805000204040000010400000003', 'hex');
const DEFAULT_PORT = 7687;

/** True when the server at the URI answers within the time; refused, silent and reset are all false. Never throws. */
export function isAnswering(uri: string, withinMs: number): Promise<boolean> {
  return new Promise((resolve) => {
    let socket: Socket | null = null;
    const settle = (answer: boolean): void => {
      clearTimeout(limit);
      socket?.destroy();
      resolve(answer);
    };
    const limit = setTimeout(() => settle(false), withinMs);
    try {
      const { protocol, hostname, port } = new URL(uri);
      const target = { host: hostname.replace(/^\[|\]$/g, ''), port: port === '' ? DEFAULT_PORT : Number(port) };
      const hello = (): void => void socket?.write(HANDSHAKE);
      // Whether the certificate is the right one is for the driver to judge: here nothing is said that needs protection.
      socket = protocol.includes('+s')
        ? connectTls({ ...target, servername: target.host, rejectUnauthorized: false }, hello)
        : connectTcp(target, hello);
      socket.on('data', () => settle(true));
      socket.on('error', () => settle(false));
      socket.on('close', () => settle(false));
    } catch {
      settle(false);
    }
  });
}
