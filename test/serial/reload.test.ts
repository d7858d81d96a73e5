import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase, type Database } from '../../src/graph/database.ts';
import { startEngine, type Engine } from '../../src/graph/engine/engine.ts';
import { loadDataset } from '../../src/graph/load.ts';
import { pruneDatasets } from '../../src/graph/prune.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { SHARED_ENGINE_FOLDER } from '../support/engine.ts';
import { startServerProcess, type ServerProcess } from '../support/load-server.ts';
import { createSyntheticDataset } from '../support/synthetic-dataset.ts';

const MEASURES = 300;
const RELOADS = 10;
const ASKERS = 4;
/** The whole of it at most; it takes about a minute. */
const LIMIT_MS = 240_000;

let home: string;
let engine: Engine;
let database: Database;
let server: ServerProcess;
beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'yuanliu-reload-'));
  engine = await startEngine({ home, engineFolder: SHARED_ENGINE_FOLDER, heapMegabytes: 512 });
  database = openDatabase(engine);
});
afterAll(async () => {
  await server.close();
  await database.close();
  await engine.stop();
  rmSync(home, { recursive: true, force: true });
});

/** What each version says of each measure: one seed has other sentences than the next, for the same keys. */
const expected = new Map<string, ReadonlyMap<string, string>>();

function contentsOf({ nodes }: Dataset): ReadonlyMap<string, string> {
  return new Map(
    nodes.flatMap(({ label, key, properties }) =>
      label === 'Passage' ? [[key, `${String(properties['name'])} ${String(properties['content'])}`] as const] : [],
    ),
  );
}

async function load(seed: number): Promise<void> {
  const dataset = createSyntheticDataset({ measures: MEASURES, seed });
  const version = `dseed${seed}`;
  // Known before it is active: an answer of it can come at once.
  expected.set(version, contentsOf(dataset));
  await loadDataset(database, dataset, { version, waitMs: 60_000 });
}

interface Node {
  readonly key: string;
  readonly name: string;
  readonly content: string;
}
interface Answer {
  readonly data?: {
    readonly dataset: { readonly version: string };
    readonly measures: {
      readonly nodes: readonly (Node & {
        readonly document: { readonly measures: { readonly nodes: readonly Node[] } };
      })[];
    };
    readonly agency: { readonly measures: { readonly nodes: readonly Node[] } };
  };
  readonly errors?: readonly unknown[];
  readonly extensions?: { readonly dataset?: string };
}

/** Several statements' worth of one version: a page, the documents of its measures, the measures of those, and a hub's. */
const QUERY = `{
  measures(first: 10, filter: { kind: [PROMOTED_EXPERIENCE, POLICY_MEASURE, PILOT_TASK] }) {
    nodes { key name content document { measures(first: 5) { nodes { key name content } } } }
  }
  agency(by: { key: "yunzhou/hub" }) { measures(first: 20) { nodes { key name content } } }
  dataset { version }
}`;

/** What is wrong with an answer; null when it is of one whole version. */
function faultOf(status: number, header: string | null, { data, errors, extensions }: Answer): string | null {
  if (status !== 200 || errors || !data) return `failed with ${status}: ${JSON.stringify(errors).slice(0, 300)}`;
  const { version } = data.dataset;
  const contents = expected.get(version);
  if (!contents) return `an unknown version ${version}`;
  if (header !== version || extensions?.dataset !== version)
    return `versions ${version}, ${String(header)} and ${String(extensions?.dataset)} in one answer`;
  const nodes = [
    ...data.measures.nodes.flatMap((node) => [node, ...node.document.measures.nodes]),
    ...data.agency.measures.nodes,
  ];
  if (data.measures.nodes.length !== 10 || data.agency.measures.nodes.length !== 20)
    return `a page with gaps of ${version}`;
  const strange = nodes.find(({ key, name, content }) => contents.get(key) !== `${name} ${content}`);
  return strange ? `${strange.key} in an answer of ${version} is of another version` : null;
}

describe('ten reloads under load', () => {
  it('fail no request, and mix no two versions in an answer', { timeout: LIMIT_MS + 30_000 }, async () => {
    await load(1);
    server = await startServerProcess(engine);
    const end = Date.now() + LIMIT_MS;
    const faults: string[] = [];
    const seen = new Map<string, number>();
    let isLoading = true;
    const asker = async (): Promise<void> => {
      while (isLoading && Date.now() < end) {
        const response = await fetch(`${server.url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query: QUERY }),
        });
        const answer = (await response.json()) as Answer;
        const fault = faultOf(response.status, response.headers.get('x-yuanliu-dataset'), answer);
        if (fault !== null) faults.push(fault);
        const version = answer.data?.dataset.version ?? 'none';
        seen.set(version, (seen.get(version) ?? 0) + 1);
      }
    };
    const askers = Array.from({ length: ASKERS }, asker);
    try {
      for (let reload = 2; reload <= RELOADS + 1; reload += 1) {
        await load(reload);
        // The server learns of it within a second.
        await expect.poll(() => seen.has(`dseed${reload}`), { timeout: 20_000, interval: 50 }).toBe(true);
        if (reload % 5 === 0) await pruneDatasets(database, { waitMs: 60_000 });
      }
    } finally {
      isLoading = false;
      await Promise.all(askers);
    }
    expect(faults.slice(0, 5)).toEqual([]);
    expect([...seen.keys()].sort()).toEqual([...expected.keys()].sort());
    expect([...seen.values()].reduce((sum, count) => sum + count, 0)).toBeGreaterThan(100);
  });
});
