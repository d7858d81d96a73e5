/**
 * One engine for the whole test run, as vitest's globalSetup: `inject('neo4j')` gives its address and log-in.
 *
 * The home is a temporary folder, so nothing of an earlier run is seen; the jars are those of the repository's own
 * `.yuanliu/engine`, so a run fetches them at most once.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { startEngine } from '../../src/graph/engine/engine.ts';

export interface TestNeo4j {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
  readonly port: number;
}

declare module 'vitest' {
  export interface ProvidedContext {
    neo4j: TestNeo4j;
  }
}

/** Where every test engine has its jars and class archive. */
export const SHARED_ENGINE_FOLDER = fileURLToPath(new URL('../../.yuanliu/engine', import.meta.url));

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const home = mkdtempSync(join(tmpdir(), 'yuanliu-test-'));
  const engine = await startEngine({ home, engineFolder: SHARED_ENGINE_FOLDER, heapMegabytes: 512 });
  const { uri, username, password, database, port } = engine;
  project.provide('neo4j', { uri, username, password, database, port });
  return async () => {
    await engine.stop();
    rmSync(home, { recursive: true, force: true });
  };
}
