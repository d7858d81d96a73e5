/** Maps what the driver throws to our faults: the one place that knows Neo4j's codes. */
import { Neo4jError } from 'neo4j-driver';
import { Fault, type FaultCode } from '../model/errors.ts';

/** First match wins. `code` is looked at and not gqlStatus, which is mostly 50N42 in the 5.26 line. */
const BY_CODE: readonly (readonly [RegExp, FaultCode])[] = [
  [/^Neo\.ClientError\.Security\./, 'BAD_SETTING'],
  [/^Neo\.ClientError\.Database\.DatabaseNotFound$/, 'BAD_SETTING'],
  [/TransactionTimedOut|LockAcquisitionTimeout|LockClientStopped/, 'DATABASE_TIMEOUT'],
  [/^Neo\.(Transient|Client)Error\.Transaction\.Terminated$/, 'DATABASE_TIMEOUT'],
  [/OutOfMemory/, 'STATEMENT_FAILED'],
  [/^(ServiceUnavailable|SessionExpired)$/, 'DATABASE_UNAVAILABLE'],
  [/^Neo\.TransientError\./, 'DATABASE_UNAVAILABLE'],
  [
    /^Neo\.ClientError\.Cluster\.|^Neo\.ClientError\.General\.(DatabaseUnavailable|ForbiddenOnReadOnlyDatabase)$/,
    'DATABASE_UNAVAILABLE',
  ],
  [/^Neo\.DatabaseError\.(Database|General)\./, 'DATABASE_UNAVAILABLE'],
];

const EXPECTED: Partial<Record<FaultCode, string>> = {
  BAD_SETTING: 'NEO4J_USERNAME, NEO4J_PASSWORD and NEO4J_DATABASE that this server accepts',
  DATABASE_TIMEOUT: 'an answer in time',
  DATABASE_UNAVAILABLE: 'a database that answers',
  STATEMENT_FAILED: 'a statement that the database accepts',
};

/** The connection is gone or never was: what the breaker has to look at. */
export function isConnectionLost(error: unknown): boolean {
  return error instanceof Neo4jError && /^(ServiceUnavailable|SessionExpired)$/.test(error.code);
}

function codeOf(error: Neo4jError): FaultCode {
  const found = BY_CODE.find(([pattern]) => pattern.test(error.code));
  if (found !== undefined) return found[1];
  // The pool has no codes of its own. All of its connections are at work: the database is there, and busy.
  if (/acquisition timed out/i.test(error.message)) return 'DATABASE_TIMEOUT';
  return /Pool is closed/i.test(error.message) ? 'DATABASE_UNAVAILABLE' : 'STATEMENT_FAILED';
}

/** The fault behind a driver error; an error that is not the driver's stays as it is. */
export function toDatabaseFault(error: unknown, uri: string, statement: string): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const code = codeOf(error);
  return new Fault(code, {
    expected: EXPECTED[code] ?? 'the statement to succeed',
    came: `${error.code}: ${error.message.split('\n')[0]?.slice(0, 300) ?? ''}`,
    where: `${uri}, statement ${statement}`,
    ...(code === 'BAD_SETTING' ? { advice: ['correct the setting; `yuanliu doctor` tries it'] } : {}),
    details: { statement, neo4jCode: error.code },
    cause: error,
  });
}
