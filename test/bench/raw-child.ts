/**
 * The yardstick: the driver with hand-written Cypher, as little around it as there can be. One auto-commit READ session for each query (half of
 * `executeRead`), maps and scalars instead of nodes. A process of its own, so that its CPU can be told apart.
 */
import neo4j, { type Driver } from 'neo4j-driver';
import { runMany } from './run-many.ts';

export interface RawTask {
  readonly statement: string;
  readonly parameters: readonly Readonly<Record<string, unknown>>[];
  readonly atOnce: number;
  /** Give the rows back, to be compared; else their times. */
  readonly wantsRows: boolean;
}

export interface RawResult {
  readonly times: readonly number[];
  readonly rows: readonly (readonly Record<string, unknown>[])[];
}

/** Whole numbers are integers: `LIMIT 20.0` is refused. */
const toValue = (value: unknown): unknown => (Number.isSafeInteger(value) ? neo4j.int(value as number) : value);
const toValues = (parameters: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, toValue(value)]));

let driver: Driver | null = null;
let database = 'neo4j';

async function run(task: RawTask): Promise<RawResult> {
  const rows: (readonly Record<string, unknown>[])[] = [];
  const query = async (index: number): Promise<void> => {
    const session = driver?.session({ database, defaultAccessMode: neo4j.session.READ, fetchSize: 10_000 });
    const result = await session?.run(task.statement, toValues(task.parameters[index] ?? {}));
    const found = result?.records.map((record) => record.toObject()) ?? [];
    if (task.wantsRows) rows[index] = found;
    void session?.close();
  };
  return { times: await runMany(task.parameters.length, task.atOnce, query), rows };
}

interface Opening {
  readonly open: {
    readonly uri: string;
    readonly username: string;
    readonly password: string;
    readonly database: string;
  };
}

process.on('message', (message: RawTask | Opening) => {
  if ('open' in message) {
    const { uri, username, password } = message.open;
    database = message.open.database;
    driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
      disableLosslessIntegers: true,
      telemetryDisabled: true,
    });
    process.send?.('open');
  } else {
    void run(message).then(
      (result) => process.send?.(result),
      (error: unknown) => process.send?.({ error: String(error) }),
    );
  }
});
process.once('disconnect', () => void driver?.close());
