import { compareArms, runApi, runRaw, runStatic, warmUpApi, type Run } from './arms.ts';
import type { Stage } from './stage.ts';
import { median, quantile } from './statistics.ts';
import type { Workload } from './workload.ts';

/** How much is done: in all some minutes, so that the machine is not held for longer. */
export interface Effort {
  readonly rounds: number;
  /** Requests of an arm in a round: some at once for CPU, some one after the other for latency. */
  readonly cold: number;
  readonly warm: number;
  readonly latency: number;
  /** Requests of an arm before anything is timed, and how often each is made. */
  readonly warmUp: number;
  readonly times: number;
  readonly compared: number;
}

export const FULL: Effort = { rounds: 5, cold: 120, warm: 600, latency: 60, warmUp: 600, times: 4, compared: 12 };
export const QUICK: Effort = { rounds: 2, cold: 20, warm: 40, latency: 10, warmUp: 20, times: 1, compared: 5 };

const AT_ONCE = 8;
type ArmName = 'cold' | 'raw' | 'warm' | 'static';

/** What an arm took in a round. */
interface Taken {
  readonly cpu: Run;
  readonly alone: Run;
}

export interface ArmFigures {
  /** Microseconds of CPU for each request, medians over the rounds. */
  readonly node: number;
  readonly jvm: number;
  readonly median: number;
  readonly p95: number;
}

export interface Figures {
  readonly workload: Workload;
  readonly bytes: number;
  readonly arms: Readonly<Record<ArmName, ArmFigures>>;
  /** CPU of both processes, cold API by raw driver; median of the ratios within a round. */
  readonly coldByRaw: number;
  /** CPU of the API's process alone, warm by static bytes: neither asks the database, and what that does for itself would hide the difference. */
  readonly warmByStatic: number;
}

/** A workload whose arms say the same and are warm. */
export interface Prepared {
  readonly workload: Workload;
  readonly bytes: number;
  /** Inputs whose answers the API keeps. */
  readonly known: readonly number[];
  /** Inputs that nobody has asked for. */
  readonly fresh: (count: number) => readonly number[];
}

/**
 * Compares the arms of a workload and has them work. All workloads are prepared before one is timed: V8 and the JVM compile what they run often, for some thousand
 * requests, and the first workload would be timed while they do.
 */
export async function prepareWorkload(stage: Stage, workload: Workload, effort: Effort): Promise<Prepared> {
  let next = 0;
  const fresh = (count: number): readonly number[] => Array.from({ length: count }, () => next++);
  const known = fresh(effort.compared);
  const bytes = await compareArms(stage, workload, known);
  const first = fresh(effort.warmUp);
  for (let time = 0; time < effort.times; time += 1) {
    await runRaw(stage, workload, first, AT_ONCE);
    await (time === 0 ? runApi(stage, workload, first, AT_ONCE) : warmUpApi(stage, workload, first, AT_ONCE));
  }
  await runApi(stage, workload, first, AT_ONCE);
  await runStatic(stage, bytes, effort.warmUp, AT_ONCE);
  return { workload, bytes, known, fresh };
}

/** Times the arms of a workload in turn: each round begins with another, so that none has the machine as it likes it best. */
export async function measureWorkload(
  stage: Stage,
  { workload, bytes, known, fresh }: Prepared,
  effort: Effort,
): Promise<Figures> {
  const repeat = (count: number): readonly number[] =>
    Array.from({ length: count }, (_, at) => known[at % known.length] ?? 0);
  // Preparing the others may have driven them out.
  await runApi(stage, workload, known, AT_ONCE);

  const rounds: Record<ArmName, Taken>[] = [];
  for (let round = 0; round < effort.rounds; round += 1) {
    const [inputs, aloneInputs] = [fresh(effort.cold), fresh(effort.latency)];
    const arms: Record<ArmName, () => Promise<Taken>> = {
      raw: async () => ({
        cpu: await runRaw(stage, workload, inputs, AT_ONCE),
        alone: await runRaw(stage, workload, aloneInputs, 1),
      }),
      cold: async () => ({
        cpu: await runApi(stage, workload, inputs, AT_ONCE),
        alone: await runApi(stage, workload, aloneInputs, 1),
      }),
      static: async () => ({
        cpu: await runStatic(stage, bytes, effort.warm, AT_ONCE),
        alone: await runStatic(stage, bytes, effort.latency, 1),
      }),
      warm: async () => ({
        cpu: await runApi(stage, workload, repeat(effort.warm), AT_ONCE),
        alone: await runApi(stage, workload, repeat(effort.latency), 1),
      }),
    };
    const names = ['raw', 'cold', 'static', 'warm'] as const;
    const taken: Partial<Record<ArmName, Taken>> = {};
    for (let turn = 0; turn < names.length; turn += 1) {
      const name = names[(turn + round) % names.length] ?? 'raw';
      taken[name] = await arms[name]();
    }
    rounds.push(taken as Record<ArmName, Taken>);
  }
  return toFigures(workload, bytes, rounds);
}

const cpuOf = ({ cpu }: Taken): number => cpu.node + cpu.jvm;

function toFigures(workload: Workload, bytes: number, rounds: readonly Record<ArmName, Taken>[]): Figures {
  const figuresOf = (name: ArmName): ArmFigures => {
    const taken = rounds.map((round) => round[name]);
    const times = taken.flatMap(({ alone }) => alone.times);
    return {
      node: median(taken.map(({ cpu }) => cpu.node)),
      jvm: median(taken.map(({ cpu }) => cpu.jvm)),
      median: median(times),
      p95: quantile(times, 0.95),
    };
  };
  return {
    workload,
    bytes,
    arms: { cold: figuresOf('cold'), raw: figuresOf('raw'), warm: figuresOf('warm'), static: figuresOf('static') },
    coldByRaw: median(rounds.map(({ cold, raw }) => cpuOf(cold) / cpuOf(raw))),
    warmByStatic: median(rounds.map(({ warm, static: bare }) => warm.cpu.node / bare.cpu.node)),
  };
}
