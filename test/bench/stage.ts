import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startEngine } from '../../src/graph/engine/engine.ts';
import { hear, startChild, startServerProcess, stopChild } from '../support/load-server.ts';
import { HttpClient } from './http-client.ts';
import type { LoadResult, LoadTask } from './load-child.ts';
import type { RawResult, RawTask } from './raw-child.ts';

const ENGINE_FOLDER = fileURLToPath(new URL('../../.yuanliu/engine', import.meta.url));

/** Everything that one size of dataset is measured with: an engine of its own, the API and the raw driver, each a process. */
export interface Stage {
  readonly load: LoadResult;
  readonly pids: { readonly engine: number; readonly server: number; readonly raw: number };
  readonly http: HttpClient;
  /** Bytes of any size from the API's process. */
  readonly bytes: HttpClient;
  raw(task: RawTask): Promise<RawResult>;
  close(): Promise<void>;
}

export async function openStage(measures: number, heapMegabytes: number): Promise<Stage> {
  const home = mkdtempSync(join(tmpdir(), 'yuanliu-bench-'));
  const closing: (() => unknown)[] = [
    () => {
      rmSync(home, { recursive: true, force: true });
    },
  ];
  const closeAll = async (): Promise<void> => {
    for (const end of closing.splice(0).reverse()) await end();
  };
  // A signal and the failure that it causes both ask for the end; there is one.
  let closed: Promise<void> | null = null;
  const close = (): Promise<void> => (closed ??= closeAll());
  try {
    const engine = await startEngine({ home, engineFolder: ENGINE_FOLDER, heapMegabytes });
    closing.push(() => engine.stop());
    const { uri, username, password, database } = engine;
    const settings = { uri, username, password, database };

    const loader = startChild(join(import.meta.dirname, 'load-child.ts'));
    closing.push(() => stopChild(loader));
    loader.send({ database: settings, measures, engine: engine.pid } satisfies LoadTask);
    const load = await hear<LoadResult>(loader, 600_000);

    // The first plan of a statement takes a busy machine longer than a client would wait.
    const server = await startServerProcess({ ...settings, readDeadlineMs: 60_000 });
    closing.push(() => server.close());
    const raw = startChild(join(import.meta.dirname, 'raw-child.ts'));
    closing.push(() => stopChild(raw));
    raw.send({ open: settings });
    await hear(raw, 10_000);
    const http = new HttpClient(server.port);
    const bytes = new HttpClient(server.bytesPort);
    closing.push(() => {
      http.close();
      bytes.close();
    });
    return {
      load,
      pids: { engine: engine.pid, server: server.pid, raw: raw.pid ?? 0 },
      http,
      bytes,
      raw: (task) => {
        raw.send(task);
        return hear<RawResult>(raw, 120_000);
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
