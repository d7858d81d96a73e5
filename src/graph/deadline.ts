/** A wait that always ends: with the answer, at the deadline, at the caller's abort, or when the peer is found dead. */

export interface DeadlineOptions {
  readonly deadlineMs: number;
  readonly signal?: AbortSignal | undefined;
  /** After this long without an answer, and again each time it has passed, somebody looks whether the peer is alive. */
  readonly patienceMs: number;
  readonly isAlive: () => Promise<boolean>;
  readonly onLate: () => Error;
  readonly onDead: () => Error;
}

/**
 * Races the work. The work itself is not ended by this: what it holds is for the caller to let go.
 *
 * The driver offers no such thing: a peer that has logged in and then goes silent is never given up, neither by its
 * transaction time-out nor by an AbortSignal (measured with 6.3).
 */
export function withinDeadline<T>(work: Promise<T>, options: DeadlineOptions): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const wait = new Wait(options, reject);
    work.then(
      (value) => {
        if (wait.end()) resolve(value);
      },
      (error: unknown) => wait.fail(error instanceof Error ? error : new Error(String(error))),
    );
  });
}

/** A class, because as functions in one another its steps would be made anew for every statement. */
class Wait {
  readonly #options: DeadlineOptions;
  readonly #reject: (error: Error) => void;
  readonly #end: number;
  #isSettled = false;
  #timer: NodeJS.Timeout | undefined;

  constructor(options: DeadlineOptions, reject: (error: Error) => void) {
    this.#options = options;
    this.#reject = reject;
    this.#end = Date.now() + options.deadlineMs;
    options.signal?.addEventListener('abort', this, { once: true });
    this.#wait();
  }

  /** False when it had ended before. */
  end(): boolean {
    if (this.#isSettled) return false;
    this.#isSettled = true;
    clearTimeout(this.#timer);
    this.#options.signal?.removeEventListener('abort', this);
    return true;
  }

  fail(error: Error): void {
    if (this.end()) this.#reject(error);
  }

  /** What the signal calls. */
  handleEvent(): void {
    this.fail(this.#options.signal?.reason as Error);
  }

  #wait(): void {
    const left = this.#end - Date.now();
    const { patienceMs } = this.#options;
    this.#timer =
      left > patienceMs
        ? setTimeout(() => void this.#look(), patienceMs)
        : setTimeout(() => this.#late(), Math.max(left, 0));
  }

  #late(): void {
    this.fail(this.#options.onLate());
    void this.#options.isAlive(); // nobody waits for this answer: it opens the breaker for the next caller
  }

  async #look(): Promise<void> {
    // The deadline holds while somebody looks.
    this.#timer = setTimeout(() => this.#late(), Math.max(this.#end - Date.now(), 0));
    const isAlive = await this.#options.isAlive();
    clearTimeout(this.#timer);
    if (this.#isSettled) return;
    if (isAlive) this.#wait();
    else this.fail(this.#options.onDead());
  }
}
