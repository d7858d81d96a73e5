/**
 * The gateway to Neo4j: the only place that runs a statement.
 *
 * Every call has a session of its own (a session is sequential), a deadline of our own (the driver has none that holds
 * against a silent peer) and fails with a Fault. While the database is away a breaker answers at once.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { type Record as DriverRecord, type Session } from 'neo4j-driver';
import { Fault } from '../model/errors.ts';
import { Breaker, PROBE_MS } from './breaker.ts';
import { withinDeadline } from './deadline.ts';
import { isConnectionLost, toDatabaseFault } from './driver-faults.ts';
import { FirstPlans, NOBODY_WAITS, type Leave } from './first-plans.ts';
import { isAnswering } from './liveness.ts';
import { toDriverParameters, type Parameters } from './parameters.ts';
import { ReplaceableDriver } from './replaceable-driver.ts';
import { isStatementName, loadStatements, type Statement, type StatementLibrary } from './statements.ts';

/** A silent peer is given up after this and two probes: 1.5 + 1 + 0.25 + 1 s, below the 5 s of a read. */
const PATIENCE_MS = 1_500;
/** Longer than a silent peer is waited for; shorter than an operation of the API (api/limits.ts). */
const READ_DEADLINE_MS = 5_000;
const WRITE_DEADLINE_MS = 60_000;
/** Called once for every statement that is sent, with its name; this is how round trips are counted. */
export type OnStatement = (name: string) => void;

export interface DatabaseSettings {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
  /** Connections at most; 50 by default. */
  readonly poolSize?: number;
  /** Where names are looked up; all of `cypher/` by default. */
  readonly statements?: StatementLibrary;
  readonly onStatement?: OnStatement;
  /** Milliseconds that a read may take; 5,000 by default. Longer where the machine is busy and nobody waits: the first plan of a statement takes a cold JVM a while. */
  readonly readDeadlineMs?: number;
}

export interface CallOptions {
  /** Milliseconds until DATABASE_TIMEOUT; {@link DatabaseSettings.readDeadlineMs} for reads and 60,000 for writes by default. Also the server's transaction time-out. */
  readonly deadlineMs?: number;
  /** Milliseconds of silence after which somebody looks whether the server is there, and as many for its answer; short by default. */
  readonly patienceMs?: number;
  /** Ends the wait with its reason, and the statement on the server. */
  readonly signal?: AbortSignal | undefined;
}

export type Row = Readonly<Record<string, unknown>>;

export interface Database {
  /** Rows of a read, as plain objects; by the statement's name, or its Cypher. The session refuses writes. */
  read<R extends object = Row>(
    statement: string,
    parameters?: Parameters,
    options?: CallOptions,
  ): Promise<readonly R[]>;
  /**
   * Rows of a write, in one transaction that is tried again for 2 s after a deadlock or a lost leader: write it so that twice is
   * once. `CALL … IN TRANSACTIONS` and schema statements run in auto-commit, once.
   */
  write<R extends object = Row>(
    statement: string,
    parameters?: Parameters,
    options?: CallOptions,
  ): Promise<readonly R[]>;
  /** One round trip; throws the fault when the database is away or refuses the log-in. */
  ping(options?: CallOptions): Promise<void>;
  /** The same database for one request: with an observer of its own besides, and a signal that ends what the request still reads. */
  observed(onStatement: OnStatement, signal?: AbortSignal): Database;
  /** False while the breaker is open: calls fail at once until the database answers a probe again. */
  readonly isReady: boolean;
  close(): Promise<void>;
}

type Mode = 'READ' | 'WRITE';

/** A statement given as Cypher has a short name for messages and counts, and no header. */
function adHoc(text: string): Pick<Statement, 'name' | 'text' | 'kind' | 'inTransactions'> {
  const name = `ad-hoc: ${text.trim().split('\n', 1)[0]?.slice(0, 60) ?? ''}`;
  return { name, text, kind: 'write', inTransactions: /\bIN\s+(\d+\s+CONCURRENT\s+)?TRANSACTIONS\b/i.test(text) };
}

function toRow<R extends object>(record: DriverRecord): R {
  const row: Record<string, unknown> = {};
  const { keys } = record;
  for (let index = 0; index < keys.length; index += 1) row[keys[index] as string] = record.get(index as never);
  return row as R;
}

/** Opens the gateway; connects at the first call, so a database that is away is no error here. */
export function openDatabase(settings: DatabaseSettings): Database {
  const { uri, database, readDeadlineMs = READ_DEADLINE_MS } = settings;
  const driver = new ReplaceableDriver({ ...settings, poolSize: settings.poolSize ?? 50 });
  const plans = new FirstPlans();
  const breaker = new Breaker({
    probe: () => isAnswering(uri, PROBE_MS),
    onBack: () => {
      driver.replace();
      plans.forget();
    },
  });
  let library = settings.statements ?? null;
  let isClosed = false;

  const away = (name: string, came: string): Fault =>
    new Fault('DATABASE_UNAVAILABLE', {
      expected: 'a database that answers',
      came,
      where: `${uri}, statement ${name}`,
      details: { statement: name },
    });
  const late = (name: string, deadlineMs: number): Fault =>
    new Fault('DATABASE_TIMEOUT', {
      expected: `an answer within ${deadlineMs} ms`,
      came: 'none',
      where: `${uri}, statement ${name}`,
      details: { statement: name, deadlineMs },
    });

  async function call<R extends object>(
    mode: Mode,
    statement: string,
    parameters: Parameters,
    options: CallOptions,
    observers: readonly OnStatement[],
  ): Promise<readonly R[]> {
    const { name, text, kind, inTransactions } = isStatementName(statement)
      ? (library ??= loadStatements()).get(statement)
      : adHoc(statement);
    const { signal, patienceMs, deadlineMs = mode === 'READ' ? readDeadlineMs : WRITE_DEADLINE_MS } = options;
    const values = toDriverParameters(parameters);
    if (isClosed) throw new Error(`expected an open database for ${name}, came one that was closed`);
    signal?.throwIfAborted();
    if (breaker.isOpen) throw away(name, 'no answer to any probe so far');
    for (const observe of observers) observe(name);

    const lease = driver.lease();
    const session = lease.driver.session({
      database,
      defaultAccessMode: mode === 'READ' ? neo4j.session.READ : neo4j.session.WRITE,
      fetchSize: 10_000,
    });
    let isSettled = false;
    let isAnswered = false;
    let isOver = false;
    let leave: Leave = NOBODY_WAITS;
    try {
      const isManaged = mode === 'WRITE' && !inTransactions && kind !== 'schema';
      const run = (): Promise<readonly DriverRecord[]> => runIn(session, isManaged, text, values, deadlineMs);
      const inTurn = async (): Promise<readonly DriverRecord[]> => {
        const mayLeave = await plans.enter(name);
        if (!isOver) {
          leave = mayLeave;
          return run();
        }
        mayLeave(false);
        throw late(name, deadlineMs);
      };
      const work = (mode === 'WRITE' || plans.has(name) ? run() : inTurn()).finally(() => (isSettled = true));
      const records = await withinDeadline(work, {
        deadlineMs,
        signal,
        patienceMs: patienceMs ?? PATIENCE_MS,
        isAlive: () => (patienceMs === undefined ? breaker.isAnswering() : isAnswering(uri, patienceMs)),
        onLate: () => late(name, deadlineMs),
        onDead: () => away(name, 'silence'),
      });
      isAnswered = true;
      breaker.answered();
      return records.map((record) => toRow<R>(record));
    } catch (error) {
      if (isConnectionLost(error)) breaker.open();
      throw toDatabaseFault(error, uri, name);
    } finally {
      isOver = true;
      leave(isAnswered);
      // Not awaited: after a silent peer it never ends. After a deadline or an abort it ends the statement on the server.
      const closing = session.close().catch(() => undefined);
      if (!isSettled) void giveUpUnless(closing, () => lease.giveUp());
      lease.release();
    }
  }

  function withObservers(observers: readonly OnStatement[], signal?: AbortSignal): Database {
    return {
      read: (statement, parameters = {}, options = {}) =>
        call('READ', statement, parameters, { signal, ...options }, observers),
      write: (statement, parameters = {}, options = {}) => call('WRITE', statement, parameters, options, observers),
      ping: async (options = {}) => {
        await call('READ', 'RETURN 1 AS one', {}, options, []);
      },
      observed: (onStatement, signal) => withObservers([...observers, onStatement], signal),
      get isReady() {
        return !breaker.isOpen;
      },
      close: () => {
        isClosed = true;
        breaker.stop();
        return driver.close();
      },
    };
  }
  return withObservers(settings.onStatement === undefined ? [] : [settings.onStatement]);
}

/** A server that was only slow lets go of a statement within this. */
const LETTING_GO_MS = 2_000;

/**
 * A connection can die alone, when something in between forgets it: the server answers every probe, so the breaker stays shut, and the pool fills with
 * connections that never come back.
 */
async function giveUpUnless(closing: Promise<unknown>, giveUp: () => void): Promise<void> {
  const isClosed = await Promise.race([closing.then(() => true), sleep(LETTING_GO_MS, false, { ref: false })]);
  if (!isClosed) giveUp();
}

/** Auto-commit costs one round trip, a managed transaction three: only writes that may be tried again take it. */
async function runIn(
  session: Session,
  isManaged: boolean,
  text: string,
  values: Record<string, unknown>,
  timeout: number,
): Promise<readonly DriverRecord[]> {
  if (!isManaged) return (await withoutTrace(() => session.run(text, values, { timeout }))).records;
  return session.executeWrite(async (transaction) => (await transaction.run(text, values)).records, { timeout });
}

/** The driver writes out a stack trace at each run, for an error that seldom comes: a tenth of a millisecond, half of what a small read costs us. Our faults name the statement. */
function withoutTrace<T>(run: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return run();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}
