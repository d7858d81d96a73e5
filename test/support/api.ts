import { pino } from 'pino';
import { inject } from 'vitest';
import { createApiServer, type ApiServer, type ApiSettings } from '../../src/api/server.ts';
import { openDatabase, type Database, type DatabaseSettings } from '../../src/graph/database.ts';
import { loadDataset } from '../../src/graph/load.ts';
import type { Dataset } from '../../src/model/dataset.ts';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // The shape of an answer is what a test asserts.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly data: any;
  readonly errors: readonly { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> }[];
  readonly extensions: Readonly<Record<string, unknown>>;
  /** Names of the statements that it took, in order. */
  readonly statements: readonly string[];
}

export interface TestApi {
  readonly url: string;
  readonly database: Database;
  readonly server: ApiServer;
  ask(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Answer>;
  close(): Promise<void>;
}

/**
 * The clock is no part of what these tests say: a cold JVM takes seconds to plan a statement for the first time while other tests hold the cores. What holds by
 * the clock is tested in test/serial and test/graph with the deadlines of the product.
 */
const PATIENT = { readDeadlineMs: 100_000 };

/** An API over a dataset loaded as a version of its own on the engine of the run, which isolates the file from all others. */
export async function startTestApi(
  version: string,
  dataset: Dataset,
  settings: Partial<ApiSettings> = {},
  neo4j: DatabaseSettings = inject('neo4j'),
): Promise<TestApi> {
  const sent: string[] = [];
  const database = openDatabase({ ...neo4j, onStatement: (name) => sent.push(name), ...PATIENT });
  await loadDataset(database, dataset, { version, activate: false, waitMs: 150_000 });
  // Polled once an hour, so that a test's count of statements holds none of the watch.
  const server = await createApiServer({
    database,
    settings: {
      introspection: true,
      corsOrigins: [],
      version,
      pollMs: 3_600_000,
      logger: pino({ level: 'error' }),
      ...settings,
      limits: { operationMs: 110_000, socketMs: 120_000, ...settings.limits },
    },
  });
  const { url } = await server.listen(0, '127.0.0.1');
  return {
    url,
    database,
    server,
    ask: async (query, variables = {}) => {
      sent.length = 0;
      const body = JSON.stringify({ query, variables });
      const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
      const text = await response.text();
      const { data = null, errors = [], extensions = {} } = JSON.parse(text) as Partial<Answer>;
      return { status: response.status, headers: response.headers, data, errors, extensions, statements: [...sent] };
    },
    close: async () => {
      await server.close();
      await database.close();
    },
  };
}
