/**
 * A value that is here, or will be. What a version keeps is given at once: a promise for each of the nodes of a page costs more than the page's own work, and
 * GraphQL completes what is here without one.
 */
export type Soon<T> = T | Promise<T>;

/** What `use` makes of the value: at once where it is here. */
export function whenKnown<T, R>(value: Soon<T>, use: (value: T) => R): Soon<R> {
  return value instanceof Promise ? value.then(use) : use(value);
}

/** All of them: at once where all are here. */
export function allKnown<T>(values: readonly Soon<T>[]): Soon<readonly T[]> {
  return values.some((value) => value instanceof Promise) ? Promise.all(values) : (values as readonly T[]);
}
