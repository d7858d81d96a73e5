import type { Database } from './database.ts';
import { loadStatements } from './statements.ts';

const AWAIT_SECONDS = 120;

/** Sees to it that every constraint and index of `cypher/schema` is there and built. Finds them all there after the first time. */
export async function ensureGraphSchema(database: Database): Promise<void> {
  const statements = loadStatements().all.filter((statement) => statement.kind === 'schema');
  for (const { name } of statements) await database.write(name);
  await database.read('schema/await-indexes', { seconds: AWAIT_SECONDS }, { deadlineMs: (AWAIT_SECONDS + 5) * 1000 });
}
