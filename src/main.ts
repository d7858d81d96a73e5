import { pino, stdTimeFunctions } from 'pino';
import { createApiServer } from './api/server.ts';
import { answerFirstQuestions } from './cli/first-questions.ts';
import type { Settings } from './config.ts';
import { createProgress, type Terminal } from './cli/output.ts';
import { buildExplorer } from './explorer/build.ts';
import { createExplorerRoute } from './explorer/serve.ts';
import { buildDataset } from './ingest/build-dataset.ts';
import { formatFinding } from './cli/findings.ts';
import { openEngine, type Closing } from './cli/open-engine.ts';
import { asLoader } from './graph/as-loader.ts';
import { activeDataset } from './graph/active-dataset.ts';
import { openDatabase, type Database } from './graph/database.ts';
import type { Engine } from './graph/engine/engine.ts';
import { inUse, lockHolder } from './graph/engine/lock.ts';
import { requirePort } from './graph/engine/port.ts';
import { engineFolders } from './graph/engine/settings.ts';
import { loadDataset } from './graph/load.ts';
import { pruneDatasets } from './graph/prune.ts';
import { rehearse } from './graph/rehearse.ts';
import { isFault } from './model/errors.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** Ctrl-C goes to all processes of a terminal, and npm passes it on besides: what comes so soon is the same signal. */
const SAME_SIGNAL_MS = 500;

/**
 * Serves: database, dataset, API, and three questions with their answers. Ends in order on SIGINT, SIGTERM and SIGHUP (a terminal that is closed); a second
 * signal ends at once.
 *
 * @returns the exit code
 */
export async function serve(settings: Settings, terminal: Terminal): Promise<number> {
  const closing: Closing[] = [];
  const stop = new AbortController();
  let stoppedAt = 0;
  const onSignal = (): void => {
    const now = performance.now();
    if (stop.signal.aborted) {
      if (now - stoppedAt > SAME_SIGNAL_MS) process.exit(130);
      return;
    }
    stoppedAt = now;
    terminal.err('\nstopping …\n');
    stop.abort(new Error('stopped by a signal'));
  };
  for (const signal of SIGNALS) process.on(signal, onSignal);
  try {
    await requireAddress(settings);
    const { databaseSettings, engine } = await openEngine(settings, terminal, stop.signal, closing);
    const database = openDatabase(databaseSettings);
    closing.push(() => database.close());
    await load(database, settings, terminal, stop.signal);
    // In the background: a reader who comes meanwhile is answered too, only not as fast.
    void rehearse(database, stop.signal);
    const address = await serveApi(database, settings, terminal, closing);
    const stopped = whenAborted(stop.signal);
    await Promise.race([greet(address, engine, terminal), stopped]);
    const ended = await (engine ? Promise.race([engine.failed, stopped]) : stopped);
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
    for (const signal of SIGNALS) process.off(signal, onSignal);
  }
}

/** A second start in a folder is told where the first one serves; a port that is taken is said before anything is fetched or loaded. */
async function requireAddress({ neo4j, home, host, port }: Settings): Promise<void> {
  const holder = neo4j ? null : lockHolder(engineFolders({ home }).lockFile);
  if (holder) throw inUse(holder, home);
  await requirePort(host, port);
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

/** Reads the library and loads it where the database does not have just this dataset. */
async function load(database: Database, settings: Settings, terminal: Terminal, signal: AbortSignal): Promise<void> {
  // A server that does not answer, or refuses the log-in, is said before anything is read.
  await activeDataset(asLoader(database));
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
    signal,
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

/** Begins to answer, page and API. Gives the address of the API that a client on this machine can call. */
async function serveApi(
  database: Database,
  settings: Settings,
  terminal: Terminal,
  closing: Closing[],
): Promise<string> {
  const { introspection, corsOrigins, publicUrl } = settings;
  const page = await buildExplorer();
  if (page.built) terminal.err('the page is built\n');
  const routes = [createExplorerRoute(page.folder)];
  // One line for each request would bury what a person at a terminal is told.
  const level = settings.logLevel ?? (terminal.hasProgress ? 'warn' : 'info');
  const logger = pino({ level, base: null, timestamp: stdTimeFunctions.isoTime }, { write: terminal.err });
  const api = await createApiServer({ database, settings: { introspection, corsOrigins, publicUrl, routes, logger } });
  closing.push(() => api.close());
  const { url, port } = await api.listen(settings.port, settings.host);
  // An address that means every interface is none that a client can call.
  const isEvery = settings.host === '0.0.0.0' || settings.host === '::';
  return isEvery || settings.host === '127.0.0.1' ? `http://localhost:${port}/graphql` : url;
}

/** Says where everything is, to people and to a second start, and shows a newcomer three questions with their answers. */
async function greet(address: string, engine: Engine | null, terminal: Terminal): Promise<void> {
  const page = address.replace(/graphql$/, '');
  engine?.announcePage(page);
  terminal.err(`the page is at ${page}, the API answers at ${address}\n\n`);
  terminal.out(`${await answerFirstQuestions(address)}\n`);
}
