import { useEffect, useState } from 'preact/hooks';

/** One value that parts of the page watch. */
export interface Store<T> {
  readonly get: () => T;
  readonly set: (value: T) => void;
  readonly watch: (listener: () => void) => () => void;
}

export function createStore<T>(initial: T): Store<T> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set: (next) => {
      if (Object.is(next, value)) return;
      value = next;
      for (const listener of listeners) listener();
    },
    watch: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The store's value; the component renders again when it changes. */
export function useStore<T>(store: Store<T>): T {
  const [, render] = useState(0);
  useEffect(() => store.watch(() => render((count) => count + 1)), [store]);
  return store.get();
}

/** What was kept under `name` on this device; null where nothing was, or storage is forbidden. */
export function recall(name: string): string | null {
  try {
    return localStorage.getItem(`yuanliu.${name}`);
  } catch {
    return null;
  }
}

export function keep(name: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(`yuanliu.${name}`);
    else localStorage.setItem(`yuanliu.${name}`, value);
  } catch {
    // Forbidden storage: the choice lasts as long as the page.
  }
}
