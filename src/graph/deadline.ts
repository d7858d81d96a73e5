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
  const { deadlineMs, signal, patienceMs } = options;
  const end = Date.now() + deadlineMs;
  return new Promise<T>((resolve, reject) => {
    let isSettled = false;
    let timer: NodeJS.Timeout | undefined;
    const settle = (finish: () => void): void => {
      if (isSettled) return;
      isSettled = true;
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
      finish();
    };
    const onAbort = (): void => settle(() => reject(signal?.reason as Error));
    const wait = (): void => {
      const left = end - Date.now();
      timer = left > patienceMs ? setTimeout(look, patienceMs) : setTimeout(late, Math.max(left, 0));
    };
    const late = (): void => {
      settle(() => reject(options.onLate()));
      void options.isAlive(); // nobody waits for this answer: it opens the breaker for the next caller
    };
    const look = (): void => {
      // The deadline holds while somebody looks.
      timer = setTimeout(late, Math.max(end - Date.now(), 0));
      void options.isAlive().then((isAlive) => {
        clearTimeout(timer);
        if (isSettled) return;
        if (isAlive) wait();
        else settle(() => reject(options.onDead()));
      });
    };
    signal?.addEventListener('abort', onAbort, { once: true });
    wait();
    work.then(
      (value) => settle(() => resolve(value)),
      (error: unknown) => settle(() => reject(error instanceof Error ? error : new Error(String(error)))),
    );
  });
}
