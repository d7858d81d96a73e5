/** Ends the JVM that a crash of ours left, when even its supervisor was ended with us. */
import { readFileSync, rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { commandOf, signalProcess } from './process-identity.ts';
import type { EngineFolders } from './settings.ts';

/** It may be stopping already; after this long it is ended. Nothing committed is lost: the store recovers. */
const LEFTOVER_MS = 4_000;

/** The JVM that serves this home, by the supervisor's note; known by its command line, for the pid alone may be a stranger's. */
export function jvmOf(folders: EngineFolders): number | null {
  try {
    const pid = Number(readFileSync(folders.jvmFile, 'utf8'));
    if (!Number.isInteger(pid) || pid <= 1) return null;
    return (commandOf(pid) ?? '').includes(`--home-dir=${folders.neo4j} `) ? pid : null;
  } catch {
    return null;
  }
}

/** Gives true when there was one. Call it with the home's lock held, or it ends a JVM that is in use. */
export async function endLeftover(folders: EngineFolders): Promise<boolean> {
  const pid = jvmOf(folders);
  if (pid !== null) {
    signalProcess(pid, 'SIGTERM');
    for (const began = Date.now(); jvmOf(folders) === pid && Date.now() - began < LEFTOVER_MS;) await sleep(50);
    if (jvmOf(folders) === pid) signalProcess(pid, 'SIGKILL');
    while (jvmOf(folders) === pid) await sleep(20);
  }
  rmSync(folders.jvmFile, { force: true });
  return pid !== null;
}
