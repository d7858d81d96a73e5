/** Lets so many operations work at once and so many wait; tells the next one to come back. What is at work is answered in time because the rest is kept out. */
export interface Gate {
  /** Resolves with the way out, to be called once; rejects nothing: null means that the queue is full. */
  enter(): Promise<(() => void) | null>;
  readonly active: number;
  readonly waiting: number;
}

export function createGate(concurrent: number, maxWaiting: number): Gate {
  let active = 0;
  const queue: ((leave: () => void) => void)[] = [];
  const createLeave = (): (() => void) => {
    let left = false;
    return () => {
      if (left) return;
      left = true;
      const next = queue.shift();
      if (next) next(createLeave());
      else active -= 1;
    };
  };
  return {
    enter: async () => {
      if (active < concurrent) {
        active += 1;
        return createLeave();
      }
      if (queue.length >= maxWaiting) return null;
      return new Promise((resolve) => queue.push(resolve));
    },
    get active() {
      return active;
    },
    get waiting() {
      return queue.length;
    },
  };
}
