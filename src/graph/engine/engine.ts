/**
 * The embedded engine: Neo4j Community as a child process on loopback, for machines where no NEO4J_URI is set.
 *
 * check Java and jars → fetch what is missing → take the home's lock → end what a crash left → start → `Started.`
 */
import { Fault } from '../../model/errors.ts';
import { ensureJars } from './fetch-jars.ts';
import { makeFolder, requireRoom, ROOM_FOR_START } from './files.ts';
import { findJava, javaCandidates, type Java } from './java.ts';
import { loopbackUri, type JvmExit } from './launch.ts';
import { endLeftover } from './leftover.ts';
import { takeLock, type EngineLock } from './lock.ts';
import { ENGINE_USER, preparePassword } from './password.ts';
import { engineFolders, type EngineFolders, type EnginePhase, type EngineSettings } from './settings.ts';
import { startJvm, toEngineFault, type Started, type TellProgress } from './start-jvm.ts';

/** An engine that ends by itself is started again, at most this often within a minute. */
const REVIVALS_PER_MINUTE = 3;

export interface Engine {
  /** `bolt://127.0.0.1:<port>`; the same over a restart. */
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
  readonly port: number;
  /** The JVM's pid; changes when the engine was started again. */
  readonly pid: number;
  /** Resolves with the fault when the engine ended by itself and could not be started again; never on `stop`. */
  readonly failed: Promise<Fault>;
  /** Tells others who want this home where our page is. */
  announcePage(page: string): void;
  /** Ends the JVM in order and frees the home. May be called twice. */
  stop(): Promise<void>;
}

/** Starts the engine of a home, bringing what is missing. Throws a Fault that says what to do. */
export async function startEngine(settings: EngineSettings): Promise<Engine> {
  const folders = engineFolders(settings);
  makeFolder(folders.home);
  const lock = takeLock(folders.lockFile, folders.home);
  try {
    const tell: TellProgress = (phase, done, total, message) => settings.onProgress?.({ phase, done, total, message });
    tell('check', 0, 1, 'looking for Java and the jars');
    const java = await findJava(javaCandidates(settings.javaHome ?? null));
    const { onProgress, signal } = settings;
    await ensureJars(folders, { java: java.command, onProgress, signal });
    tell('check', 1, 1, java.version);
    await endLeftover(folders);
    requireRoom(folders.home, ROOM_FOR_START);
    return await run(settings, folders, java, lock, tell);
  } catch (error) {
    lock.release();
    throw error;
  }
}

async function run(
  settings: EngineSettings,
  folders: EngineFolders,
  java: Java,
  lock: EngineLock,
  tell: TellProgress,
): Promise<Engine> {
  const password = preparePassword(folders);
  const startAt = (port: number | null, phase: EnginePhase): Promise<Started> =>
    startJvm({ settings, folders, java, port, phase, tell });
  let current = await startAt(settings.port ?? null, 'start');
  const { port } = current;
  lock.announce({ port });
  let stopping: Promise<void> | null = null;
  let tellFailed: (fault: Fault) => void = () => undefined;
  const failed = new Promise<Fault>((resolve) => (tellFailed = resolve));

  /** Until we stop it, a JVM that ended is started again on the same port: clients see a pause. Gives the last end. */
  async function keepUp(): Promise<JvmExit> {
    const revivals: number[] = [];
    for (;;) {
      const exit = await current.jvm.ended;
      if (stopping !== null) return exit;
      const now = Date.now();
      revivals.push(now);
      try {
        if (revivals.filter((time) => now - time < 60_000).length > REVIVALS_PER_MINUTE)
          throw toEngineFault(exit, folders, port);
        if (current.archive.recording) current.archive.discard();
        tell('restart', 0, 0, `the engine ended (${exit.signal ?? `code ${exit.code}`}): starting it again`);
        current = await startAt(port, 'restart');
        if (stopping !== null) return await current.jvm.stop();
      } catch (error) {
        lock.release();
        tellFailed(error instanceof Fault ? error : toEngineFault(exit, folders, port));
        return exit;
      }
    }
  }
  const watched = keepUp();

  async function stop(): Promise<void> {
    tell(
      'stop',
      0,
      1,
      current.archive.recording
        ? 'stopping the database and keeping its classes for faster starts (once)'
        : 'stopping the database',
    );
    await current.jvm.stop();
    const exit = await watched;
    const inOrder = exit.signal === null && (exit.code === 0 || exit.code === 143);
    if (inOrder) current.archive.keep();
    else if (current.archive.recording) current.archive.discard();
    lock.release();
    tell('stop', 1, 1, 'stopped');
  }

  return {
    uri: loopbackUri(port),
    username: ENGINE_USER,
    password,
    database: 'neo4j',
    port,
    get pid() {
      return current.jvm.pid;
    },
    failed,
    announcePage: (page) => lock.announce({ page }),
    stop: () => (stopping ??= stop()),
  };
}
