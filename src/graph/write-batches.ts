import type { Database } from './database.ts';
import type { Parameters, ParameterValue } from './parameters.ts';

/** Rows of one transaction. Measured with 200,000 claims on 2 cores: 2,000 is a quarter faster than 5,000, and no transaction holds much memory. */
const BATCH_ROWS = 2_000;
/** Transactions at once: while one commits the next is being read. Four are slower than two on 2 cores. */
const AT_ONCE = 2;

export interface BatchOptions {
  /** Called before each batch; what it throws ends the load. */
  readonly check: () => void;
  readonly parameters?: Parameters;
  /**
   * Columns that hold ids of things: these are sent once for a batch, as `$things`, and the columns name their places in it. An id is as long as the rest of a row, and
   * a batch names the same thing again and again.
   */
  readonly thingsIn?: readonly string[];
}

/**
 * Writes rows in batches, two transactions at a time, and gives what the statement returned for them in the order of `rows`. Rows are made as batches want them,
 * while the database writes the batches before: all at once they would be most of the loader's memory. A batch is sent by columns, one list for each
 * field, because the names of the fields would else be sent with every row. A statement runs in a managed transaction, so a deadlock of two batches on one hub is tried
 * again by the driver.
 *
 * @param rows all with the same fields: those of the statement's parameters that are not in `options`
 */
export async function writeBatches<R extends object>(
  database: Database,
  statement: string,
  rows: Iterable<Parameters>,
  { check, parameters = {}, thingsIn = [] }: BatchOptions,
): Promise<readonly R[]> {
  const results: (readonly R[])[] = [];
  const coming = rows[Symbol.iterator]();
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let batch = take(coming); batch.length > 0; batch = take(coming)) {
      const index = next++;
      check();
      results[index] = await database.write<R>(statement, { ...parameters, ...toColumns(batch, thingsIn) });
    }
  };
  // Settled, not raced: when one worker fails the other's batch must have ended before anybody cleans up.
  const settled = await Promise.allSettled(Array.from({ length: AT_ONCE }, worker));
  const failed = settled.find((outcome) => outcome.status === 'rejected');
  if (failed) throw failed.reason;
  return results.flat();
}

/** The next rows, at most {@link BATCH_ROWS}; none at the end. */
function take(coming: Iterator<Parameters, unknown>): readonly Parameters[] {
  const batch: Parameters[] = [];
  while (batch.length < BATCH_ROWS) {
    const step = coming.next();
    if (step.done === true) break;
    batch.push(step.value);
  }
  return batch;
}

function toColumns(batch: readonly Parameters[], thingsIn: readonly string[]): Parameters {
  const columns: Record<string, ParameterValue> = {};
  for (const name of Object.keys(batch[0] ?? {})) columns[name] = batch.map((row) => row[name] as ParameterValue);
  if (thingsIn.length === 0) return columns;

  const places = new Map<string, number>();
  const placeOf = (id: ParameterValue): ParameterValue => {
    if (typeof id !== 'string') return Array.isArray(id) ? id.map(placeOf) : null;
    const place = places.get(id) ?? places.size;
    places.set(id, place);
    return place;
  };
  for (const name of thingsIn) columns[name] = placeOf(columns[name] ?? null);
  return { ...columns, things: [...places.keys()] };
}
