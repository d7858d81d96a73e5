import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startEngine } from '../../src/graph/engine/engine.ts';
import { HttpClient } from './http-client.ts';
import type { LoadResult, LoadTask } from './load-child.ts';
import type { RawResult, RawTask } from './raw-child.ts';

const ENGINE_FOLDER = fileURLToPath(new URL('../../.yuanliu/engine', import.meta.url));

/** Everything that one size of dataset is measured with: an engine of its own, the API and the raw driver, each a process. */
export interface Stage {
  readonly load: LoadResult;
  readonly pids: { readonly engine: number; readonly server: number; readonly raw: number };
  readonly http: HttpClient;
  raw(task: RawTask): Promise<RawResult>;
  close(): Promise<void>;
}

/** A child of this folder, with the loader that `serve` has. */
const start = (file: string): ChildProcess =>
  fork(join(import.meta.dirname, file), { execArgv: ['--import', 'tsx'], serialization: 'advanced' });

/** The next thing that the child says; what it does not live to say is an error. */
function hear<T>(child: ChildProcess, limitMs: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const settle = (finish: () => void): void => {
      clearTimeout(limit);
      child.off('message', onMessage);
      child.off('exit', onExit);
      finish();
    };
    const onMessage = (message: unknown): void => {
      const isError = typeof message === 'object' && message !== null && 'error' in message;
      settle(() => {
        if (isError) reject(new Error(String(message.error)));
        else resolve(message as T);
      });
    };
    const onExit = (code: number | null): void => {
      settle(() => {
        reject(
          new Error(
            `expected a word of ${child.spawnargs.at(-1) ?? 'a child'}, came its end with code ${code ?? 'none'}`,
          ),
        );
      });
    };
    const limit = setTimeout(() => {
      settle(() => {
        reject(new Error(`expected a word of ${child.spawnargs.at(-1) ?? 'a child'} within ${limitMs} ms`));
      });
    }, limitMs);
    child.once('message', onMessage);
    child.once('exit', onExit);
  });
}

export async function openStage(measures: number, heapMegabytes: number): Promise<Stage> {
  const home = mkdtempSync(join(tmpdir(), 'yuanliu-bench-'));
  const children: ChildProcess[] = [];
  const engine = await startEngine({ home, engineFolder: ENGINE_FOLDER, heapMegabytes });
  const close = async (): Promise<void> => {
    for (const child of children) if (child.connected) child.disconnect();
    const ended = children
      .filter((child) => child.exitCode === null && child.signalCode === null)
      .map((child) => once(child, 'exit'));
    const force = setTimeout(() => {
      for (const child of children) child.kill('SIGKILL');
    }, 5_000);
    await Promise.all(ended);
    clearTimeout(force);
    await engine.stop();
    rmSync(home, { recursive: true, force: true });
  };
  try {
    const { uri, username, password, database } = engine;
    const settings = { uri, username, password, database };
    const loader = start('load-child.ts');
    children.push(loader);
    loader.send({ database: settings, measures } satisfies LoadTask);
    const load = await hear<LoadResult>(loader, 600_000);

    const [server, raw] = [start('server-child.ts'), start('raw-child.ts')];
    children.push(server, raw);
    server.send({ database: settings });
    const { port } = await hear<{ readonly port: number }>(server, 60_000);
    raw.send({ open: settings });
    await hear(raw, 10_000);
    const http = new HttpClient(port);
    return {
      load,
      pids: { engine: engine.pid, server: server.pid ?? 0, raw: raw.pid ?? 0 },
      http,
      raw: (task) => {
        raw.send(task);
        return hear<RawResult>(raw, 120_000);
      },
      close: () => {
        http.close();
        return close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}
