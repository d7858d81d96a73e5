import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Database } from '../../src/graph/database.ts';

/**
 * The same database, whose answers come in the order in which they were asked for, each after all that the one before it led to. Look-ups of a request are
 * joined by the moment at which they are known to be needed: how many statements it takes is then a matter of the operation and not of the machine.
 */
export function answersInOrder(database: Database): Database {
  let before: Promise<unknown> = Promise.resolve();
  const inOrder = <Rows>(asked: Promise<Rows>): Promise<Rows> => {
    const answer = Promise.allSettled([before, asked]).then(() => asked);
    before = answer.then(
      () => nextTurn(),
      () => nextTurn(),
    );
    return answer;
  };
  const wrap = (inner: Database): Database => ({
    read: (...call) => inOrder(inner.read(...call)),
    write: (...call) => inner.write(...call),
    ping: (...call) => inner.ping(...call),
    observed: (...call) => wrap(inner.observed(...call)),
    get isReady() {
      return inner.isReady;
    },
    close: () => inner.close(),
  });
  return wrap(database);
}
