import type { Database } from './database.ts';
import type { Parameters, ParameterValue } from './parameters.ts';
import { loadStatements } from './statements.ts';

/** A first plan on a busy machine takes seconds; nobody waits for it here. */
const DEADLINE_MS = 60_000;

/** Some value of the type that a statement's header names; null where it may be null. */
export function sampleOf(type: string): ParameterValue {
  if (type.endsWith('| null')) return null;
  const item = /^\[(.*)\]$/.exec(type)?.[1];
  if (item !== undefined) return [sampleOf(item)];
  if (type.startsWith('{')) {
    const fields = [...type.matchAll(/(\w+): ([^,}]+)/g)];
    return Object.fromEntries(fields.map(([, name = '', of = '']) => [name, sampleOf(of)] as const));
  }
  if (type === 'int' || type === 'float') return 1;
  if (type === 'boolean') return false;
  return type === 'map' ? {} : 'a';
}

/**
 * Asks every statement that reads once, one after another, for things of a version that is not there. Neo4j plans a statement when it first comes, which takes a JVM that has just
 * started up to a second or two and busy cores several times that: without this the first reader of each page waits, or is told that it took too long.
 *
 * @returns the statements that failed: the reader who comes to need one finds out
 */
export async function rehearse(database: Database, signal?: AbortSignal): Promise<readonly string[]> {
  const failed: string[] = [];
  for (const { name, kind, parameters } of loadStatements().all) {
    if (kind !== 'read' || name.startsWith('schema/')) continue;
    if (signal?.aborted) break;
    const samples: Parameters = Object.fromEntries(
      Object.entries(parameters).map(([parameter, type]) => [parameter, sampleOf(type)]),
    );
    await database.read(name, samples, { deadlineMs: DEADLINE_MS, signal }).catch(() => failed.push(name));
  }
  return failed;
}
