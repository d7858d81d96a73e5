import type { Settings } from '../config.ts';
import type { BuiltDataset } from '../ingest/build-dataset.ts';
import type { DatabaseSettings } from '../graph/database.ts';

/**
 * The database that runs for this home now: the server of NEO4J_URI, else the embedded one if some process has it open. `null` where none runs: starting a JVM
 * only to add a file would make every `ingest` wait for it.
 */
export async function findRunning(settings: Settings): Promise<DatabaseSettings | null> {
  if (settings.neo4j) return settings.neo4j;
  const { lockHolder } = await import('../graph/engine/lock.ts');
  const { engineFolders } = await import('../graph/engine/settings.ts');
  const { preparePassword, ENGINE_USER } = await import('../graph/engine/password.ts');
  const { loopbackUri } = await import('../graph/engine/launch.ts');
  const folders = engineFolders({ home: settings.home });
  const port = lockHolder(folders.lockFile)?.port ?? null;
  if (port === null) return null;
  return { uri: loopbackUri(port), username: ENGINE_USER, password: preparePassword(folders), database: 'neo4j' };
}

/** A load of 200 documents takes below a minute; who waits for one that runs waits for several at most. */
const WAIT_MS = 180_000;

/**
 * Loads a dataset into the database that runs for this home; a server on it switches over within a second. Versions that nobody can read any more go first, or
 * a server that runs for months would keep one for every ingest.
 */
export async function publish(
  settings: Settings,
  { dataset }: BuiltDataset,
  onProgress: (step: string, rows: number) => void,
): Promise<{ readonly version: string; readonly written: number } | null> {
  const running = await findRunning(settings);
  if (!running) return null;
  const { openDatabase } = await import('../graph/database.ts');
  const { loadDataset } = await import('../graph/load.ts');
  const { pruneUnread } = await import('../graph/prune.ts');
  const database = openDatabase(running);
  try {
    await pruneUnread(database);
    return await loadDataset(database, dataset, { waitMs: WAIT_MS, onProgress });
  } finally {
    await database.close();
  }
}
