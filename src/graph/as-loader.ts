import type { CallOptions, Database } from './database.ts';

/**
 * What a loader gives each of its calls, because nobody waits for it: a JVM that collects garbage under a large load, or gets no core on a busy machine, is silent for
 * seconds and is not gone.
 */
const LOADER_CALL = { deadlineMs: 60_000, patienceMs: 10_000 } as const satisfies CallOptions;

/** The same database for work that may take its time: loads, prunes, and the first look at an engine that has just started. */
export function asLoader(database: Database): Database {
  return {
    ...database,
    get isReady() {
      return database.isReady;
    },
    read: (statement, parameters = {}, options = {}) =>
      database.read(statement, parameters, { ...LOADER_CALL, ...options }),
    write: (statement, parameters = {}, options = {}) =>
      database.write(statement, parameters, { ...LOADER_CALL, ...options }),
  };
}
