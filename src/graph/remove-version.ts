import type { Database } from './database.ts';
import { loadStatements } from './statements.ts';

/** Deleting is slow work in many transactions; a version of 100,000 measures takes about a minute. */
const DELETE_DEADLINE_MS = 30 * 60_000;

/**
 * Claims, evidence and passages first. Nearly every relationship ends at one of them and each has few: bodies and documents, the hubs, are bare when
 * their turn comes. The other way round one transaction held 500,000 relationships and took the heap of the engine with it.
 */
const FIRST = ['load/delete-claim', 'load/delete-evidence', 'load/delete-passage'];

/** The statements that delete what a version holds, one per label. */
function deleteStatements(): readonly string[] {
  const names = loadStatements()
    .all.map((statement) => statement.name)
    .filter((name) => name.startsWith('load/delete-') && name !== 'load/delete-version');
  return [...FIRST, ...names.filter((name) => !FIRST.includes(name))];
}

/** Deletes a version, whole or half-loaded. Ended half-way, it is taken up by the next load: the version says LOADING until it is gone. */
export async function removeVersion(database: Database, version: string): Promise<void> {
  await database.write('load/condemn-version', { version });
  for (const statement of deleteStatements())
    await database.write(statement, { dataset: version }, { deadlineMs: DELETE_DEADLINE_MS });
  await database.write('load/delete-version', { version });
}
