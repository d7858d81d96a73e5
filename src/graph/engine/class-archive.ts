/**
 * The class archive (CDS): the classes of a run as the JVM had them in memory. A start with it takes 2.7 s instead of 4.
 *
 * It is a by-product: a run without one records it while stopping (once, some 4 s), so nobody waits for it at a start. Its
 * name carries the key it holds for (Java's build, the jars and their times) and the sha256 of its bytes, so it appears in one
 * step and a damaged one is never used: the JVM itself does not check it and could crash.
 */
import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Java } from './java.ts';
import { jarsKey, PUBLISHED_JARS } from './jars.ts';
import { startOf } from './process-identity.ts';

export interface ClassArchive {
  /** What the JVM is told. */
  readonly options: readonly string[];
  /** True when an archive is used. */
  readonly used: boolean;
  /** True when this run records one while it stops. */
  readonly recording: boolean;
  /** Forgets an archive that a start failed with. */
  discard(): void;
  /** After an orderly end: keeps what was recorded. */
  keep(): void;
}

const RECORDING = /^classes-.*\.recording-(\d+)-[0-9a-f]+$/;

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function sha256(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

/** The archive for this Java and these jars, when there is a whole one; else a recording of this run. */
export function classArchive(engineFolder: string, java: Java): ClassArchive {
  const key = createHash('sha256')
    .update(`${java.version}\n${jarsKey()}\n${jarTimes(engineFolder)}`)
    .digest('hex')
    .slice(0, 12);
  for (const name of namesIn(engineFolder)) {
    const recorder = RECORDING.exec(name)?.[1];
    if (recorder !== undefined && startOf(Number(recorder)) === null) rmSync(join(engineFolder, name), { force: true });
  }
  const ready = namesIn(engineFolder).find((name) => name.startsWith(`classes-${key}-`) && name.endsWith('.jsa'));
  if (ready !== undefined) {
    const path = join(engineFolder, ready);
    const discard = (): void => rmSync(path, { force: true });
    if (isWhole(path, ready)) {
      return {
        options: [`-XX:SharedArchiveFile=${path}`, '-Xshare:auto'],
        used: true,
        recording: false,
        discard,
        keep: () => undefined,
      };
    }
    discard();
  }
  return recording(engineFolder, key);
}

/** When each jar was written: the JVM silently passes over an archive whose jars were copied since, and would do so for ever. */
function jarTimes(engineFolder: string): string {
  return PUBLISHED_JARS.map(
    (jar) => statSync(join(engineFolder, 'jars', jar.name), { throwIfNoEntry: false })?.mtimeMs ?? 0,
  ).join(' ');
}

function isWhole(path: string, name: string): boolean {
  try {
    return name.includes(`-${sha256(path).slice(0, 32)}.`);
  } catch {
    return false;
  }
}

function recording(engineFolder: string, key: string): ClassArchive {
  const draft = join(engineFolder, `classes-${key}.recording-${process.pid}-${randomBytes(4).toString('hex')}`);
  const discard = (): void => rmSync(draft, { force: true });
  const keep = (): void => {
    try {
      const name = `classes-${key}-${sha256(draft).slice(0, 32)}.jsa`;
      renameSync(draft, join(engineFolder, name));
      // One archive of 74 MB is enough: those of an earlier Java or earlier jars go.
      for (const other of namesIn(engineFolder)) {
        if (other.startsWith('classes-') && other.endsWith('.jsa') && other !== name)
          rmSync(join(engineFolder, other), { force: true });
      }
    } catch {
      discard(); // an archive only saves time: without it, or with a full disk, the next start is slower
    }
  };
  return { options: [`-XX:ArchiveClassesAtExit=${draft}`], used: false, recording: true, discard, keep };
}

/** No archive at all: for the second attempt after a start that failed with one. */
export const NO_ARCHIVE: ClassArchive = {
  options: [],
  used: false,
  recording: false,
  discard: () => undefined,
  keep: () => undefined,
};
