/**
 * Which process a number stands for. A pid alone is no identity: it is given again after a crash or a reboot, so a lock
 * that trusts it would be held for ever by a stranger, or a stranger be ended. A pid with its start time is one.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const HAS_PROC = existsSync('/proc/self/stat');

/**
 * `ps` where there is no /proc (macOS); slim containers have /proc but no `ps`. Language and time zone are fixed, or two
 * processes that differ in them would read two start times.
 */
function ps(pid: number, field: string): string | null {
  try {
    const answer = execFileSync('env', ['LC_ALL=C', 'TZ=UTC', 'ps', '-ww', '-o', `${field}=`, '-p', String(pid)], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
    return answer === '' ? null : answer;
  } catch {
    return null;
  }
}

/** When the process started, in the system's own words; null when no such process lives. A zombie does not live. */
export function startOf(pid: number): string | null {
  if (!HAS_PROC) return ps(pid, 'stat')?.startsWith('Z') === true ? null : ps(pid, 'lstart');
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is the name in parentheses and may hold spaces: count from the last parenthesis.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [state] = fields;
    return state === 'Z' || state === 'X' ? null : (fields[19] ?? null);
  } catch {
    return null;
  }
}

/** The command line of the process, arguments parted by spaces; null when it does not live. */
export function commandOf(pid: number): string | null {
  if (startOf(pid) === null) return null;
  if (!HAS_PROC) return ps(pid, 'args');
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return null;
  }
}

/** Sends the signal; a process that has gone already is no error. */
export function signalProcess(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // gone between the look and the signal
  }
}
