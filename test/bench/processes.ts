import { readdirSync, readFileSync } from 'node:fs';

/**
 * CPU that a process has used, in microseconds: the run time of its threads as the scheduler counts it. `/proc/<pid>/stat` counts in
 * ticks of 10 ms, too coarse for a hundred requests. Linux only.
 */
export function cpuMicros(pid: number): number {
  let nanoseconds = 0;
  for (const task of readdirSync(`/proc/${pid}/task`)) {
    try {
      nanoseconds += Number(readFileSync(`/proc/${pid}/task/${task}/schedstat`, 'utf8').split(' ')[0]);
    } catch {
      // The thread has ended between the two reads.
    }
  }
  return nanoseconds / 1000;
}

/** Memory of a process in megabytes: resident now and at most so far. */
export function memoryOf(pid: number): { readonly resident: number; readonly peak: number } {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const read = (name: string): number => Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)?.[1] ?? 0) / 1024;
  return { resident: Math.round(read('VmRSS')), peak: Math.round(read('VmHWM')) };
}
