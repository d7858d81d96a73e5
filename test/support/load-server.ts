import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { DatabaseSettings } from '../../src/graph/database.ts';

/** A child that runs TypeScript, as the command does, and talks by IPC. */
export const startChild = (file: string): ChildProcess =>
  fork(file, {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, NODE_ENV: 'production' },
    serialization: 'advanced',
  });

/** The next thing that the child says; `{ error }`, its end and silence are errors. */
export async function hear<T>(child: ChildProcess, limitMs: number): Promise<T> {
  const name = child.spawnargs.at(-1) ?? 'a child';
  const settled = new AbortController();
  const options = { signal: AbortSignal.any([settled.signal, AbortSignal.timeout(limitMs)]) };
  try {
    const [message, ended] = await Promise.race([
      once(child, 'message', options).then(([said]) => [said as unknown, false] as const),
      once(child, 'exit', options).then(([code]) => [code as unknown, true] as const),
    ]);
    if (ended) throw new Error(`expected a word of ${name}, came its end with ${String(message)}`);
    if (typeof message === 'object' && message !== null && 'error' in message) throw new Error(String(message.error));
    return message as T;
  } catch (error) {
    if (error instanceof Error && error.name === 'AbortError')
      throw new Error(`expected a word of ${name} within ${limitMs} ms, came none`, { cause: error });
    throw error;
  } finally {
    settled.abort();
  }
}

/** Lets the child end in its own time, and ends it when that takes long. */
export async function stopChild(child: ChildProcess, graceMs = 15_000): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  if (child.connected) child.disconnect();
  const force = setTimeout(() => child.kill('SIGKILL'), graceMs);
  await ended;
  clearTimeout(force);
}

export interface ServerProcess {
  readonly pid: number;
  readonly port: number;
  /** Where the same process serves bytes of any size, without the API. */
  readonly bytesPort: number;
  readonly url: string;
  readonly isAlive: boolean;
  close(): Promise<void>;
}

/** The API in a process of its own: what it does to its process (an exit, memory, CPU) can then be seen from outside. */
export async function startServerProcess(database: DatabaseSettings, limitMs = 60_000): Promise<ServerProcess> {
  const child = startChild(join(import.meta.dirname, 'load-server-child.ts'));
  try {
    const { uri, username, password, database: name, readDeadlineMs } = database;
    child.send({ uri, username, password, database: name, ...(readDeadlineMs ? { readDeadlineMs } : {}) });
    const { port, bytesPort } = await hear<Pick<ServerProcess, 'port' | 'bytesPort'>>(child, limitMs);
    return {
      pid: child.pid ?? 0,
      port,
      bytesPort,
      url: `http://127.0.0.1:${port}`,
      get isAlive() {
        return child.exitCode === null && child.signalCode === null;
      },
      close: () => stopChild(child),
    };
  } catch (error) {
    child.kill('SIGKILL');
    throw error;
  }
}
