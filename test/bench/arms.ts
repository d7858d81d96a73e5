import { isDeepStrictEqual } from 'node:util';
import { cpuMicros } from './processes.ts';
import { runMany } from './run-many.ts';
import type { Stage } from './stage.ts';
import type { Workload } from './workload.ts';

/** One run of an arm: CPU of both processes for each request, and milliseconds of each. */
export interface Run {
  readonly node: number;
  readonly jvm: number;
  readonly times: readonly number[];
}

interface Answer {
  readonly data?: unknown;
  readonly errors?: unknown;
}

async function timed(stage: Stage, pid: number, count: number, work: () => Promise<readonly number[]>): Promise<Run> {
  const before = [cpuMicros(pid), cpuMicros(stage.pids.engine)] as const;
  const times = await work();
  return {
    node: (cpuMicros(pid) - before[0]) / count,
    jvm: (cpuMicros(stage.pids.engine) - before[1]) / count,
    times,
  };
}

/** The API for inputs `from` … `from + count`: with inputs that nobody has asked for yet it is cold, with the same again it is warm. */
export function runApi(stage: Stage, workload: Workload, inputs: readonly number[], atOnce: number): Promise<Run> {
  return timed(stage, stage.pids.server, inputs.length, () =>
    runMany(inputs.length, atOnce, async (at) => {
      const { status } = await stage.http.post(workload.operation, workload.variables(inputs[at] ?? 0));
      if (status !== 200) throw new Error(`expected 200 for ${workload.name}, came ${status}`);
    }),
  );
}

/** Has the API answer anew what it has answered, without being timed: inputs that nobody has asked for are needed later. */
export async function warmUpApi(
  stage: Stage,
  workload: Workload,
  inputs: readonly number[],
  atOnce: number,
): Promise<void> {
  await runMany(inputs.length, atOnce, async (at) => {
    const { status } = await stage.http.postAnew(workload.operation, workload.variables(inputs[at] ?? 0));
    if (status !== 200) throw new Error(`expected 200 for ${workload.name}, came ${status}`);
  });
}

export function runRaw(stage: Stage, workload: Workload, inputs: readonly number[], atOnce: number): Promise<Run> {
  const parameters = inputs.map((input) => workload.parameters(input, stage.load.version));
  return timed(stage, stage.pids.raw, inputs.length, async () => {
    const { times } = await stage.raw({ statement: workload.statement, parameters, atOnce, wantsRows: false });
    return times;
  });
}

export function runStatic(stage: Stage, bytes: number, count: number, atOnce: number): Promise<Run> {
  return timed(stage, stage.pids.server, count, () =>
    runMany(count, atOnce, async () => {
      const { status } = await stage.bytes.get(`/${bytes}`);
      if (status !== 200) throw new Error(`expected 200 for ${bytes} bytes, came ${status}`);
    }),
  );
}

/**
 * Asks both arms the same and compares what they say, before anything is timed; then the API once more, which must say the same from its caches.
 *
 * @returns bytes of an answer, the middle one
 * @throws Error with the first difference
 */
export async function compareArms(stage: Stage, workload: Workload, inputs: readonly number[]): Promise<number> {
  const settle = (data: unknown): unknown => (workload.settle ? workload.settle(data as never) : data);
  const parameters = inputs.map((input) => workload.parameters(input, stage.load.version));
  const { rows } = await stage.raw({ statement: workload.statement, parameters, atOnce: 1, wantsRows: true });
  const sizes: number[] = [];
  for (const [at, input] of inputs.entries()) {
    const expected = settle(workload.toData(rows[at] ?? []));
    for (const which of ['first', 'second']) {
      const { body } = await stage.http.post(workload.operation, workload.variables(input));
      const { data, errors } = JSON.parse(body.toString('utf8')) as Answer;
      if (errors !== undefined)
        throw new Error(`${workload.name}: the API answers ${JSON.stringify(errors).slice(0, 500)}`);
      if (!isDeepStrictEqual(settle(data), expected)) {
        const [came, wanted] = [settle(data), expected].map((value) => JSON.stringify(value).slice(0, 1_000));
        throw new Error(
          `${workload.name}, input ${input}, ${which} answer: the driver gives ${wanted ?? ''}; the API ${came ?? ''}`,
        );
      }
      sizes.push(body.length);
    }
  }
  return sizes.sort((a, b) => a - b)[Math.floor(sizes.length / 2)] ?? 0;
}
