import { setTimeout as sleep } from 'node:timers/promises';
import { isFault } from '../model/errors.ts';
import type { Database } from './database.ts';
import { loadStatements } from './statements.ts';

const AWAIT_SECONDS = 120;
const LOCK_CONSTRAINT = 'schema/constrain-loader-lock';
const ATTEMPTS = 10;
const PAUSE_MS = 200;

/**
 * Sees to it that every constraint and index of `cypher/schema` is there and built. Finds them all there after the first time. Only under the loader's lock: two that
 * create constraints at once deadlock each other.
 */
export async function ensureGraphSchema(database: Database): Promise<void> {
  const statements = loadStatements().all.filter((statement) => statement.kind === 'schema');
  for (const { name } of statements) await database.write(name);
  await database.read('schema/await-indexes', { seconds: AWAIT_SECONDS }, { deadlineMs: (AWAIT_SECONDS + 5) * 1000 });
}

/** The one constraint that the lock itself needs, or two first loaders would each make a lock of their own. Tried again when they meet here. */
export async function ensureLockConstraint(database: Database): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await database.write(LOCK_CONSTRAINT);
      return;
    } catch (error) {
      if (attempt === ATTEMPTS || !hasMet(error)) throw error;
      await sleep(PAUSE_MS);
    }
  }
}

/** Two that create one constraint at once deadlock, or the later one is told that it is there already, `IF NOT EXISTS` or not. */
const hasMet = (error: unknown): boolean =>
  isFault(error, 'DATABASE_UNAVAILABLE') ||
  (isFault(error) && String(error.details['neo4jCode'] ?? '').endsWith('AlreadyExists'));
