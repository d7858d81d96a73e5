import { projectEdges } from '../model/claims.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Database } from './database.ts';
import {
  claimsToWrite,
  edgesToWrite,
  evidenceToWrite,
  inOrderOfWriting,
  labelsOf,
  nodesToWrite,
  premisesToWrite,
  refText,
  sortKeysOf,
  type FindId,
} from './graph-rows.ts';
import { ensureGraphSchema, ensureLockConstraint } from './graph-schema.ts';
import { asLoader } from './as-loader.ts';
import { activeDataset } from './active-dataset.ts';
import { withLoaderLock, type HeldLock } from './loader-lock.ts';
import { removeVersion } from './remove-version.ts';
import { versionOf } from './version.ts';
import { writeBatches } from './write-batches.ts';

export interface LoadOptions {
  /** The version's id instead of the digest of its rows; tests isolate themselves with one. Begins with a letter. */
  readonly version?: string;
  /** False loads the version beside the active one and does not switch to it; the parallel tests read such versions. True by default. */
  readonly activate?: boolean;
  /** Milliseconds to wait for another loader to end; 0 by default. */
  readonly waitMs?: number;
  /** Gives up the load; what was written is cleaned by the next one. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (step: string, rows: number) => void;
}

export interface LoadReport {
  readonly version: string;
  /** Rows written: nodes, claims, evidence and relationships; 0 where the version was there already. */
  readonly written: number;
  readonly nodes: number;
  readonly claims: number;
}

/**
 * Loads a dataset as a version of its own beside the others and switches to it. Nobody reads a version before it is whole; the switch is one small write.
 * A load that died half-way is cleaned first. The same rows again write nothing.
 *
 * @throws Fault LOADER_BUSY when another loader is at work
 */
export async function loadDataset(given: Database, dataset: Dataset, options: LoadOptions = {}): Promise<LoadReport> {
  const database = asLoader(given);
  const version = options.version ?? versionOf(dataset);
  if (!/^[a-z][a-z0-9]*$/i.test(version))
    throw new TypeError(`expected a version of letters and digits that begins with a letter, came "${version}"`);
  const report = { version, nodes: dataset.nodes.length, claims: dataset.claims.length };
  if ((await activeDataset(database))?.version === version) return { ...report, written: 0 };

  await ensureLockConstraint(database);
  return withLoaderLock(database, options.waitMs ?? 0, async (lock) => {
    await ensureGraphSchema(database);
    const ready = await removeHalfLoaded(database);
    const written = ready.has(version) ? 0 : await writeVersion(database, dataset, version, lock, options);
    if (options.activate ?? true)
      await keepLock(database, 'load/activate-version', { owner: lock.owner, version }, lock);
    return { ...report, written };
  });
}

/** Deletes what loads that died left behind; gives the versions that are whole. Holding the lock means that none of them is being loaded now. */
async function removeHalfLoaded(database: Database): Promise<ReadonlySet<string>> {
  const versions = await database.read<{ version: string; status: string }>('load/list-versions');
  for (const { version, status } of versions) if (status === 'LOADING') await removeVersion(database, version);
  return new Set(versions.filter(({ status }) => status === 'READY').map(({ version }) => version));
}

async function writeVersion(
  database: Database,
  dataset: Dataset,
  version: string,
  lock: HeldLock,
  options: LoadOptions,
): Promise<number> {
  const progress = options.onProgress ?? ((): void => undefined);
  const check = (): void => {
    lock.check();
    options.signal?.throwIfAborted();
  };
  const { claims, evidence } = dataset;
  const nodes = inOrderOfWriting(dataset.nodes);
  const parameters = { dataset: version };
  const edges = projectEdges(claims);
  const sortKeys = sortKeysOf(nodes);
  await database.write('load/begin-version', { version });

  const nodeRows = nodesToWrite(nodes, edges, sortKeys, version);
  const nodeIds = await writeBatches<{ id: string }>(database, 'load/create-nodes', nodeRows, { check });
  const idOf = new Map(nodes.map((node, index) => [refText(node), nodeIds[index]?.id]));
  const find: FindId = (ref, who) => idOf.get(refText(ref)) ?? noRowFor(refText(ref), who);
  progress('nodes', nodes.length);

  const pieceRows = evidenceToWrite(evidence, find);
  const pieceIds = await writeBatches<{ id: string }>(database, 'load/create-evidence', pieceRows, {
    check,
    parameters,
    thingsIn: ['document'],
  });
  const pieceIdOf = new Map(evidence.map(({ key }, index) => [key, pieceIds[index]?.id]));
  const findPiece = (key: string, who: string): string => pieceIdOf.get(key) ?? noRowFor(`evidence ${key}`, who);
  progress('evidence', evidence.length);

  const claimRows = claimsToWrite(dataset, find, findPiece);
  const claimed = await writeBatches<Created>(database, 'load/create-claims', claimRows, {
    check,
    parameters,
    thingsIn: ['subject', 'object', 'evidence'],
  });
  requireAll('claims', claims.length, claimed);
  await writeBatches(database, 'load/link-premises', premisesToWrite(claims), { check, parameters });
  progress('claims', claims.length);

  const edgeRows = edgesToWrite(edges, find, sortKeys);
  const related = await writeBatches<Created>(database, 'load/create-edges', edgeRows, {
    check,
    parameters,
    thingsIn: ['from', 'to'],
  });
  requireAll('relationships', edges.length, related);
  progress('relationships', edges.length);

  const counts = countRows(dataset, edges.length);
  await keepLock(database, 'load/finish-version', { owner: lock.owner, version, counts }, lock);
  return nodes.length + evidence.length + claims.length + edges.length;
}

interface Created {
  readonly created: number;
}

function requireAll(what: string, expected: number, batches: readonly Created[]): void {
  const created = batches.reduce((sum, batch) => sum + batch.created, 0);
  if (created !== expected) throw new TypeError(`expected to create ${expected} ${what}, created ${created}`);
}

function noRowFor(name: string, who: string): never {
  throw new TypeError(`expected a row for ${name}, which ${who} names; came none`);
}

function countRows({ nodes, claims, evidence }: Dataset, relationships: number): Record<string, number> {
  const counts: Record<string, number> = { Claim: claims.length, Evidence: evidence.length, relationships };
  counts['inCorpus'] = nodes.filter((node) => node.properties['inCorpus'] === true).length;
  for (const node of nodes) for (const label of labelsOf(node)) counts[label] = (counts[label] ?? 0) + 1;
  return counts;
}

/** A write that only the holder of the lock may make: it gives no row when the lock was lost. */
async function keepLock(
  database: Database,
  statement: string,
  parameters: Parameters<Database['write']>[1],
  lock: HeldLock,
): Promise<void> {
  const rows = await database.write(statement, parameters);
  if (rows.length > 0) return;
  lock.check();
  throw new TypeError(`expected ${statement} to find its version whole and the lock of ${lock.owner}; came no row`);
}
