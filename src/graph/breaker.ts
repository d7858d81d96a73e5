/**
 * The circuit breaker: while the database is away, calls fail at once and one quiet probe looks for its return.
 *
 * It opens when a connection was lost, or when two probes in a row got no answer after a call had waited in vain, and no other call was
 * answered meanwhile. A slow statement alone never opens it: a server that answers anything is there.
 */
import { setTimeout as sleep } from 'node:timers/promises';

/** How long one probe waits for an answer. */
export const PROBE_MS = 1_000;
const FIRST_PAUSE_MS = 100;
/** At most this long between two probes, so that a database that is back is found within about 2 s. */
const LONGEST_PAUSE_MS = 1_000;
/** Between the two probes that open the breaker, when the first was refused at once. */
const SECOND_LOOK_MS = 250;

export interface BreakerOptions {
  /** True when the database answers; must settle within PROBE_MS. */
  readonly probe: () => Promise<boolean>;
  /** The database is back; called before calls are let through. */
  readonly onBack: () => void;
}

export class Breaker {
  #isOpen = false;
  #isStopped = false;
  #suspicion: Promise<boolean> | null = null;
  #lastAnswer = 0;
  readonly #options: BreakerOptions;

  constructor(options: BreakerOptions) {
    this.#options = options;
  }

  /** True while calls must not be tried. */
  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** The database is away: lets no call through until a probe is answered. */
  open(): void {
    if (this.#isOpen || this.#isStopped) return;
    this.#isOpen = true;
    void this.#lookForReturn();
  }

  /** Looks whether the database answers and opens when it does not; callers that ask meanwhile share one look. */
  isAnswering(): Promise<boolean> {
    this.#suspicion ??= this.#look().finally(() => (this.#suspicion = null));
    return this.#suspicion;
  }

  /** A call was answered: a server whose cores are all at work may leave a probe without an answer, and is there. */
  answered(): void {
    this.#lastAnswer = performance.now();
  }

  stop(): void {
    this.#isStopped = true;
  }

  async #look(): Promise<boolean> {
    if (this.#isOpen) return false;
    const start = performance.now();
    if (await this.#options.probe()) return true;
    await sleep(SECOND_LOOK_MS, undefined, { ref: false });
    if ((await this.#options.probe()) || this.#lastAnswer > start) return true;
    this.open();
    return false;
  }

  async #lookForReturn(): Promise<void> {
    for (let pause = 0; !this.#isStopped; pause = Math.min(Math.max(pause * 2, FIRST_PAUSE_MS), LONGEST_PAUSE_MS)) {
      if (pause > 0) await sleep(pause, undefined, { ref: false });
      if (!(await this.#options.probe()) || this.#isStopped) continue;
      this.#options.onBack();
      this.#isOpen = false;
      return;
    }
  }
}
