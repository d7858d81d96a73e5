import type { Settings } from '../config.ts';
import type { DatabaseSettings } from '../graph/database.ts';
import { startEngine, type Engine } from '../graph/engine/engine.ts';
import { createProgress, type Terminal } from './output.ts';

/** What a command has open, ended in the reverse order. */
export type Closing = () => Promise<void>;

/** The server of NEO4J_URI, else the embedded engine, started now; `closing` ends it. */
export async function openEngine(
  settings: Settings,
  terminal: Terminal,
  signal: AbortSignal,
  closing: Closing[],
): Promise<{ readonly databaseSettings: DatabaseSettings; readonly engine: Engine | null }> {
  if (settings.neo4j) return { databaseSettings: settings.neo4j, engine: null };
  const progress = createProgress(terminal, 'database');
  const engine = await startEngine({
    home: settings.home,
    javaHome: settings.javaHome,
    signal,
    onProgress: ({ done, total, message }) => {
      progress.update(done, total, message);
    },
  }).finally(() => {
    progress.stop();
  });
  closing.push(() => engine.stop());
  return { databaseSettings: engine, engine };
}
