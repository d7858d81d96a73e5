/** Runs one JVM under the supervisor, until it says that it has started, and later until it is gone. */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { signalProcess } from './process-identity.ts';
import { LOOPBACK, MAIN_CLASS, type EngineFolders } from './settings.ts';

const SUPERVISOR = fileURLToPath(new URL('./supervisor.js', import.meta.url));
/** An orderly stop takes 0.4 s, one that records the class archive 5 s; a JVM that takes longer is ended. */
const STOP_GRACE_MS = 15_000;
/** A start takes 3 to 6 s here; a recovery after a crash in a large load can take longer. */
const START_LIMIT_MS = 180_000;
/** What Neo4j prints on its way, in order: the steps of the progress. */
const STEPS = ['Logging config in use', 'Starting...', 'This instance is', 'Bolt enabled on', 'Started.'] as const;

export interface JvmExit {
  readonly code: number | null;
  readonly signal: string | null;
  /** The last lines that the JVM printed. */
  readonly lines: readonly string[];
}

export interface RunningJvm {
  readonly pid: number;
  /** Resolves when the JVM has ended, for whatever reason. */
  readonly ended: Promise<JvmExit>;
  stop(): Promise<JvmExit>;
}

/** The JVM ended, or was given up, before it had started. */
export class LaunchFailed extends Error {
  constructor(readonly exit: JvmExit) {
    super(`the JVM ended with ${exit.signal ?? `code ${exit.code}`} before it had started`);
  }
}

interface SupervisorMessage {
  readonly pid?: number;
  readonly line?: string;
  readonly error?: string;
  readonly exit?: { readonly code: number | null; readonly signal: string | null };
}

export interface LaunchOptions {
  readonly java: string;
  readonly jvmOptions: readonly string[];
  readonly classPath: readonly string[];
  readonly onStep: (done: number, total: number, line: string) => void;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Starts the JVM and waits for `Started.`; throws LaunchFailed when it ends before.
 *
 * It runs in `jars/`, so that the class path is a list of bare names: short, with no `:` of a folder's name in it, and the
 * same for every home that shares the jars. LC_ALL is set by `env`, because a JVM under LC_ALL=C cannot open 源流/.
 */
export function launch(folders: EngineFolders, options: LaunchOptions): Promise<RunningJvm> {
  const command = [
    'env',
    'LC_ALL=C.UTF-8',
    options.java,
    ...options.jvmOptions,
    '-cp',
    options.classPath.join(':'),
    MAIN_CLASS,
  ];
  const args = [`--home-dir=${folders.neo4j}`, `--config-dir=${folders.conf}`, '--console-mode']; // without the last one stdout stays empty
  const supervisor = fork(SUPERVISOR, [folders.jvmFile, String(STOP_GRACE_MS), ...command, ...args], {
    cwd: folders.jars,
    detached: true,
    execArgv: [],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });

  const lines: string[] = [];
  let pid = 0;
  let exit: JvmExit | null = null;
  let step = 0;
  const stop = (): void => {
    if (supervisor.connected) supervisor.send('stop', () => undefined);
  };

  const ended = new Promise<JvmExit>((resolve) => {
    supervisor.on('error', (error) => lines.push(error.message));
    const gone = (): void => {
      // The supervisor goes last. Without an exit message it was itself ended, and the JVM has to go as well.
      if (exit === null && pid > 0) signalProcess(pid, 'SIGKILL');
      resolve(exit ?? { code: null, signal: 'SIGKILL', lines });
    };
    // Its last message may still be on the way when it has ended: the channel closes after it.
    supervisor.on('close', () => (supervisor.connected ? supervisor.once('disconnect', gone) : gone()));
  });

  const started = new Promise<RunningJvm>((resolve, reject) => {
    const giveUp = (): void => {
      lines.push(
        options.signal?.aborted === true ? 'the start was given up' : `not started after ${START_LIMIT_MS / 1000} s`,
      );
      stop();
    };
    const limit = setTimeout(giveUp, START_LIMIT_MS);
    options.signal?.addEventListener('abort', giveUp, { once: true });
    const settle = (): void => {
      clearTimeout(limit);
      options.signal?.removeEventListener('abort', giveUp);
    };
    supervisor.on('message', (message: SupervisorMessage) => {
      if (message.pid !== undefined) pid = message.pid;
      if (message.error !== undefined) lines.push(message.error);
      if (message.exit !== undefined) exit = { ...message.exit, lines };
      if (message.line === undefined) return;
      lines.push(message.line);
      if (lines.length > 60) lines.shift();
      const reached = STEPS.findIndex((text) => message.line?.includes(text));
      if (reached < step) return;
      step = reached + 1;
      options.onStep(step, STEPS.length, message.line);
      if (step < STEPS.length) return;
      settle();
      // From here the engine alone must not keep our process alive: when we end, the channel closes and so does the JVM.
      supervisor.unref();
      supervisor.channel?.unref();
      resolve({ pid, ended, stop: () => stopRunning() });
    });
    void ended.then((end) => {
      settle();
      reject(new LaunchFailed(end));
    });
  });

  function stopRunning(): Promise<JvmExit> {
    supervisor.ref();
    supervisor.channel?.ref();
    stop();
    const last = setTimeout(() => {
      supervisor.kill('SIGKILL');
      if (pid > 0) signalProcess(pid, 'SIGKILL');
    }, STOP_GRACE_MS + 5_000);
    return ended.finally(() => clearTimeout(last));
  }

  return started;
}

/** True when the JVM's last words say so. */
export const saysPortTaken = (exit: JvmExit): boolean =>
  exit.lines.some((line) => /Address already in use|BindException/.test(line));
export const saysLocked = (exit: JvmExit): boolean =>
  exit.lines.some((line) => /FileLockException|Lock file has been locked|store_lock/.test(line));
export const saysDiskFull = (exit: JvmExit): boolean =>
  exit.lines.some((line) => line.includes('No space left on device'));
export const loopbackUri = (port: number): string => `bolt://${LOOPBACK}:${port}`;
