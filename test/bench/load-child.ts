/** Makes the synthetic dataset and loads it, in a process of its own: its memory is then the loader's. `tsx load-child.ts` with its task by IPC. */
import { openDatabase, type DatabaseSettings } from '../../src/graph/database.ts';
import { loadDataset } from '../../src/graph/load.ts';
import { createSyntheticDataset } from '../support/synthetic-dataset.ts';
import { cpuMicros, memoryOf } from './processes.ts';

export interface LoadTask {
  readonly database: DatabaseSettings;
  readonly measures: number;
  /** Whose CPU counts beside ours. */
  readonly engine: number;
}

export interface LoadResult {
  readonly version: string;
  readonly nodes: number;
  readonly claims: number;
  readonly written: number;
  /** Seconds from rows in memory to a version that readers see. */
  readonly seconds: number;
  /** Seconds of CPU of loader and engine in that time: on a busy machine they say more. */
  readonly cpu: { readonly node: number; readonly jvm: number };
  readonly steps: readonly string[];
  /** Megabytes at most: the rows and what the loader makes of them. */
  readonly peak: number;
}

process.once('message', (task: LoadTask) => {
  void (async () => {
    const dataset = createSyntheticDataset({ measures: task.measures });
    const database = openDatabase(task.database);
    const start = performance.now();
    const before = [cpuMicros(process.pid), cpuMicros(task.engine)] as const;
    const steps: string[] = [];
    const seconds = (): number => Math.round((performance.now() - start) / 100) / 10;
    const report = await loadDataset(database, dataset, {
      onProgress: (step, rows) => steps.push(`${rows} ${step} by ${seconds()} s`),
    });
    const since = (pid: number, from: number): number => Math.round((cpuMicros(pid) - from) / 1e5) / 10;
    const cpu = { node: since(process.pid, before[0]), jvm: since(task.engine, before[1]) };
    const result: LoadResult = { ...report, seconds: seconds(), cpu, steps, peak: memoryOf(process.pid).peak };
    await database.close();
    process.send?.(result, () => {
      process.disconnect();
    });
  })();
});
