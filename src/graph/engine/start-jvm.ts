/** One start of the JVM: its configuration, its port, its class archive, and what its failure means. */
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Fault } from '../../model/errors.ts';
import { classArchive, NO_ARCHIVE, type ClassArchive } from './class-archive.ts';
import { writeWhole } from './files.ts';
import { PUBLISHED_JARS } from './jars.ts';
import type { Java } from './java.ts';
import {
  launch,
  LaunchFailed,
  saysDiskFull,
  saysLocked,
  saysPortTaken,
  type JvmExit,
  type RunningJvm,
} from './launch.ts';
import { inUse } from './lock.ts';
import { freePort } from './port.ts';
import {
  jvmOptions,
  LOOPBACK,
  neo4jConf,
  type EngineFolders,
  type EnginePhase,
  type EngineSettings,
} from './settings.ts';

const ATTEMPTS = 5;

export type TellProgress = (phase: EnginePhase, done: number, total: number, message: string) => void;

export interface StartOrder {
  readonly settings: EngineSettings;
  readonly folders: EngineFolders;
  readonly java: Java;
  /** The port it must be, or null for any free one. */
  readonly port: number | null;
  readonly phase: EnginePhase;
  readonly tell: TellProgress;
}

export interface Started {
  readonly jvm: RunningJvm;
  readonly port: number;
  readonly archive: ClassArchive;
}

const portTaken = (port: number | null, cause?: unknown): Fault =>
  new Fault('PORT_TAKEN', {
    expected: `port ${port} free`,
    came: 'another process listens on it',
    where: LOOPBACK,
    details: { port },
    cause,
  });

/** A free port, or the wanted one, which an engine that has just ended may hold for a moment more. */
async function choosePort(wanted: number | null): Promise<number> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const port = await freePort(wanted ?? 0);
    if (port !== null) return port;
    await sleep(100);
  }
  throw portTaken(wanted);
}

/** Tries other ports when a free one was taken in between, and again without the class archive when that may be at fault. */
export async function startJvm({ settings, folders, java, port: wanted, phase, tell }: StartOrder): Promise<Started> {
  const heap = settings.heapMegabytes ?? 1024;
  let archive = classArchive(folders.engine, java);
  for (let attempt = 1; ; attempt += 1) {
    if (phase === 'start') settings.signal?.throwIfAborted();
    const port = await choosePort(wanted);
    writeWhole(join(folders.conf, 'neo4j.conf'), neo4jConf(port, heap, settings.pageCacheMegabytes ?? 128));
    try {
      const jvm = await launch(folders, {
        java: java.command,
        jvmOptions: [...jvmOptions(heap, join(folders.neo4j, 'logs', 'hs_err_%p.log')), ...archive.options],
        classPath: PUBLISHED_JARS.map((jar) => jar.name),
        onStep: (done, total, line) => tell(phase, done, total, line.replace(/^\S+ \S+ +INFO +/, '')),
        signal: phase === 'start' ? settings.signal : undefined,
      });
      return { jvm, port, archive };
    } catch (error) {
      if (!(error instanceof LaunchFailed)) throw error;
      if (phase === 'start') settings.signal?.throwIfAborted();
      archive.discard();
      const again = archive.used || (wanted === null && saysPortTaken(error.exit));
      if (!again || attempt === ATTEMPTS) throw toEngineFault(error.exit, folders, port);
      archive = NO_ARCHIVE;
    }
  }
}

/** What the end of a JVM means, read from its last words. */
export function toEngineFault(exit: JvmExit, folders: EngineFolders, port: number): Fault {
  const cause = new Error(exit.lines.join('\n'));
  if (saysPortTaken(exit)) return portTaken(port, cause);
  if (saysLocked(exit)) return inUse(null, folders.home, cause);
  if (saysDiskFull(exit))
    return new Fault('DISK_FULL', {
      expected: 'room for the database',
      came: 'a full disk',
      where: folders.neo4j,
      cause,
    });
  const said = exit.lines
    .filter((line) => /ERROR|Error|Exception|FATAL|not started/.test(line))
    .slice(0, 3)
    .join(' | ');
  const end = exit.signal === null ? `exit code ${exit.code}` : `signal ${exit.signal}`;
  return new Fault('ENGINE_FAILED', {
    expected: 'Neo4j to start and stay up',
    came: `${end}${said === '' ? '' : `: ${said}`}`,
    where: join(folders.neo4j, 'logs'),
    cause,
  });
}
