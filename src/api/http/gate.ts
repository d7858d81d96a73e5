/** Lets so many operations work at once and so many wait; tells the next one to come back. What is at work is answered in time because the rest is kept out. */
export interface Gate {
  /**
   * Resolves with the way out, to be called once; rejects nothing: null means that the queue is full, or that the caller gave up waiting.
   *
   * @param signal ends the wait: a place in the queue is never held for somebody who has gone
   */
  enter(signal: AbortSignal): Promise<(() => void) | null>;
  readonly active: number;
  readonly waiting: number;
}

export function createGate(concurrent: number, maxWaiting: number): Gate {
  let active = 0;
  const queue = new Set<(leave: (() => void) | null) => void>();
  const createLeave = (): (() => void) => {
    let left = false;
    return () => {
      if (left) return;
      left = true;
      const [next] = queue;
      if (next) next(createLeave());
      else active -= 1;
    };
  };
  return {
    enter: async (signal) => {
      if (signal.aborted) return null;
      if (active < concurrent) {
        active += 1;
        return createLeave();
      }
      if (queue.size >= maxWaiting) return null;
      return new Promise((resolve) => {
        const settle = (leave: (() => void) | null): void => {
          queue.delete(settle);
          signal.removeEventListener('abort', giveUp);
          resolve(leave);
        };
        const giveUp = (): void => {
          settle(null);
        };
        queue.add(settle);
        signal.addEventListener('abort', giveUp);
      });
    },
    get active() {
      return active;
    },
    get waiting() {
      return queue.size;
    },
  };
}
