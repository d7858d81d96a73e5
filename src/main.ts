import { createApiServer } from './api/server.ts';
import { answerFirstQuestions } from './cli/first-questions.ts';
import type { Settings } from './config.ts';
import { createProgress, type Terminal } from './cli/output.ts';
import { buildExplorer } from './explorer/build.ts';
import { createExplorerRoute } from './explorer/serve.ts';
import { buildDataset } from './ingest/build-dataset.ts';
import { formatFinding } from './cli/findings.ts';
import { openDatabase, type Database, type DatabaseSettings } from './graph/database.ts';
import { startEngine, type Engine } from './graph/engine/engine.ts';
import { loadDataset } from './graph/load.ts';
import { pruneDatasets } from './graph/prune.ts';
import { isFault } from './model/errors.ts';

/** What `serve` has open, ended in the reverse order. */
type Closing = () => Promise<void>;

/**
 * Serves: database, dataset, API, and three questions with their answers. Ends in order on SIGINT and SIGTERM; a second signal ends at once.
 *
 * @returns the exit code
 */
export async function serve(settings: Settings, terminal: Terminal): Promise<number> {
  const closing: Closing[] = [];
  const stop = new AbortController();
  const onSignal = (): void => {
    if (stop.signal.aborted) process.exit(130);
    terminal.err('\nstopping …\n');
    stop.abort(new Error('stopped by a signal'));
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  try {
    const { databaseSettings, engine } = await openEngine(settings, terminal, stop.signal, closing);
    const database = openDatabase(databaseSettings);
    closing.push(() => database.close());
    await load(database, settings, terminal, stop.signal);
    await serveApi(database, settings, terminal, closing);
    const ended = engine
      ? await Promise.race([engine.failed, whenAborted(stop.signal)])
      : await whenAborted(stop.signal);
    if (ended) throw ended;
    return 0;
  } catch (error) {
    if (stop.signal.aborted) return 0;
    throw error;
  } finally {
    for (const close of closing.reverse())
      await close().catch((error: unknown) => {
        terminal.err(`${String(error)}\n`);
      });
    process.off('SIGINT', onSignal);
    process.off('SIGTERM', onSignal);
  }
}

function whenAborted(signal: AbortSignal): Promise<null> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(null);
    else
      signal.addEventListener(
        'abort',
        () => {
          resolve(null);
        },
        { once: true },
      );
  });
}

async function openEngine(
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

/** Reads the library and loads it where the database does not have just this dataset. */
async function load(database: Database, settings: Settings, terminal: Terminal, signal: AbortSignal): Promise<void> {
  const reading = createProgress(terminal, 'read');
  const built = await buildDataset(settings.home, {
    onProgress: (done, of, document) => {
      reading.update(done, of, document);
    },
  });
  reading.stop();
  for (const finding of built.findings) terminal.err(`${formatFinding(finding)}\n`);
  signal.throwIfAborted();
  const { version, written } = await loadDataset(database, built.dataset, {
    onProgress: (step, rows) => {
      terminal.err(`load: ${rows} ${step}\n`);
    },
  });
  terminal.err(
    written === 0 ? `dataset ${version} is loaded already\n` : `dataset ${version}: ${written} rows loaded\n`,
  );
  if (written > 0) prune(database, terminal, signal);
}

/** Old versions go in the background, when no request can read them any more. */
function prune(database: Database, terminal: Terminal, signal: AbortSignal): void {
  pruneDatasets(database).catch((error: unknown) => {
    // Another loader is at work, or we are stopping: the next load prunes.
    if (!signal.aborted && !isFault(error)) terminal.err(`${String(error)}\n`);
  });
}

/** Begins to answer, page and API, and shows a newcomer three questions with their answers. */
async function serveApi(database: Database, settings: Settings, terminal: Terminal, closing: Closing[]): Promise<void> {
  const { introspection, corsOrigins } = settings;
  const page = await buildExplorer();
  if (page.built) terminal.err('the page is built\n');
  const routes = [createExplorerRoute(page.folder)];
  const api = await createApiServer({ database, settings: { introspection, corsOrigins, routes } });
  closing.push(() => api.close());
  const { url, port } = await api.listen(settings.port, settings.host);
  // An address that means every interface is none that a client can call.
  const isEvery = settings.host === '0.0.0.0' || settings.host === '::';
  const callable = isEvery || settings.host === '127.0.0.1' ? `http://localhost:${port}/graphql` : url;
  terminal.err(`the page is at ${callable.replace(/graphql$/, '')}, the API answers at ${callable}\n\n`);
  terminal.out(`${await answerFirstQuestions(callable)}\n`);
}
