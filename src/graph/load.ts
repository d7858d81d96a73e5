import { projectEdges } from '../model/claims.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Database } from './database.ts';
import { claimsToWrite, edgesToWrite, evidenceToWrite, nodesToWrite, premisesToWrite } from './graph-rows.ts';
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
  const edges = projectEdges(dataset.claims);
  await database.write('load/begin-version', { version });

  const nodes = nodesToWrite(dataset, edges, version);
  const nodeIds = await writeBatches<{ id: string }>(
    database,
    'load/create-nodes',
    nodes.map(({ labels, properties }) => ({ labels, properties })),
    { check },
  );
  const idOf = new Map(nodes.map(({ ref }, index) => [ref, nodeIds[index]?.id ?? '']));
  const sortKeys = new Map(nodes.map(({ ref, sort }) => [ref, sort]));
  const find = (ref: string, who: string): string => {
    const id = idOf.get(ref);
    if (id === undefined) throw new TypeError(`expected a row for ${ref}, which ${who} names; came none`);
    return id;
  };
  progress('nodes', nodes.length);

  const pieces = evidenceToWrite(dataset.evidence, version);
  const pieceRows = pieces.map(({ key, properties, document }) => ({
    properties,
    document: document && find(document, `evidence ${key}`),
  }));
  const pieceIds = await writeBatches<{ id: string }>(database, 'load/create-evidence', pieceRows, { check });
  const evidenceIdOf = new Map(pieces.map(({ key }, index) => [key, pieceIds[index]?.id ?? '']));
  progress('evidence', pieces.length);

  const claims = claimsToWrite(dataset, version);
  const claimRows = claims.map(({ key, properties, subject, object, evidence }) => {
    const who = `claim ${key}`;
    const evidenceIds = evidence.map((key) => {
      const id = evidenceIdOf.get(key);
      if (id === undefined) throw new TypeError(`expected a row for evidence ${key}, which ${who} names; came none`);
      return id;
    });
    return { properties, subject: find(subject, who), object: object && find(object, who), evidence: evidenceIds };
  });
  await writeBatches(database, 'load/create-claims', claimRows, { check });
  await writeBatches(
    database,
    'load/link-premises',
    premisesToWrite(dataset.claims).map((row) => ({ ...row })),
    { check, parameters: { dataset: version } },
  );
  progress('claims', claims.length);

  const rows = edgesToWrite(edges, sortKeys, version).map((edge) => ({
    ...edge,
    from: find(edge.from, edge.type),
    to: find(edge.to, edge.type),
  }));
  await writeBatches(database, 'load/create-edges', rows, { check });
  progress('relationships', rows.length);

  const counts = countRows(dataset, nodes, rows.length);
  await keepLock(database, 'load/finish-version', { owner: lock.owner, version, counts }, lock);
  return nodes.length + pieces.length + claims.length + rows.length;
}

function countRows(
  dataset: Dataset,
  nodes: readonly { readonly labels: readonly string[] }[],
  relationships: number,
): Record<string, number> {
  const counts: Record<string, number> = {
    Claim: dataset.claims.length,
    Evidence: dataset.evidence.length,
    relationships,
  };
  counts['inCorpus'] = dataset.nodes.filter((node) => node.properties['inCorpus'] === true).length;
  for (const { labels } of nodes) for (const label of labels) counts[label] = (counts[label] ?? 0) + 1;
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
