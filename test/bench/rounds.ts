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
  readonly warmUp: number;
  readonly compared: number;
}

export const FULL: Effort = { rounds: 5, cold: 120, warm: 600, latency: 60, warmUp: 600, compared: 12 };
export const QUICK: Effort = { rounds: 2, cold: 20, warm: 40, latency: 10, warmUp: 20, compared: 5 };

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

/** Compares the arms of a workload, then times them in turn: each round begins with another, so that none has the warm machine to itself. */
export async function measureWorkload(stage: Stage, workload: Workload, effort: Effort): Promise<Figures> {
  let next = 0;
  const fresh = (count: number): readonly number[] => Array.from({ length: count }, () => next++);
  const known = fresh(effort.compared);
  const bytes = await compareArms(stage, workload, known);
  const repeat = (count: number): readonly number[] =>
    Array.from({ length: count }, (_, at) => known[at % known.length] ?? 0);

  // Both processes compile what they run often; what is not asked often enough before is timed while they do.
  const first = fresh(effort.warmUp);
  for (const inputs of [first, first]) await runRaw(stage, workload, inputs, AT_ONCE);
  await runApi(stage, workload, first, AT_ONCE);
  await warmUpApi(stage, workload, first, AT_ONCE);
  await runApi(stage, workload, repeat(effort.warmUp), AT_ONCE);
  await runStatic(stage, bytes, effort.warmUp, AT_ONCE);

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
