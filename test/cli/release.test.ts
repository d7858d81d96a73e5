import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { z } from 'zod';
import { EXPORTS } from '../../src/api/export/formats.ts';
import type { Terminal } from '../../src/cli/output.ts';
import { runCli } from '../../src/cli/program.ts';
import { readSettings } from '../../src/config.ts';
import { asLoader } from '../../src/graph/as-loader.ts';
import { activeDataset } from '../../src/graph/active-dataset.ts';
import { openDatabase } from '../../src/graph/database.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { FAULT_CODES } from '../../src/model/errors.ts';
import type { QualityReport } from '../../src/ingest/quality.ts';
import { buildSeedDataset } from '../support/seed-copy.ts';

const Index = z.looseObject({
  format: z.literal(1),
  dataset: z.string().regex(/^d[\da-f]{16}$/),
  licence: z.strictObject({ code: z.string().startsWith('Apache-2.0'), documents: z.string() }),
  counts: z.record(z.string(), z.int()),
  documents: z.array(z.looseObject({ key: z.string(), sha256: z.string().regex(/^[\da-f]{64}$/) })),
  files: z.array(
    z.strictObject({
      name: z.string(),
      mediaType: z.string(),
      description: z.string(),
      bytes: z.int(),
      sha256: z.string(),
    }),
  ),
});

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

let folder: string;
let first: Ran;
let dataset: Dataset;
/** Versions that a server would serve, before and behind the first release. */
let active: readonly (string | null)[];
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'yuanliu-release-'));
  dataset = await buildSeedDataset();
  const database = openDatabase(inject('neo4j'));
  const versionNow = async (): Promise<string | null> => (await activeDataset(asLoader(database)))?.version ?? null;
  const before = await versionNow();
  first = await run('release', path.join(folder, 'deep', 'one'), '--json');
  active = [before, await versionNow()];
  await database.close();
}, 400_000);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function run(
  ...args: readonly string[]
): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  const [out, err]: [string[], string[]] = [[], []];
  const terminal: Terminal = {
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    isScreen: false,
    hasProgress: false,
  };
  const { uri, username, password, database } = inject('neo4j');
  const settings = () =>
    readSettings({
      YUANLIU_HOME: path.join(folder, 'home'),
      NEO4J_URI: uri,
      NEO4J_USERNAME: username,
      NEO4J_PASSWORD: password,
      NEO4J_DATABASE: database,
      PUBLIC_URL: 'https://yuanliu.example/data/',
    });
  const code = await runCli(args, terminal, settings);
  return { code, out: out.join(''), err: err.join('') };
}

const read = (...names: readonly string[]): string => readFileSync(path.join(folder, ...names), 'utf8');

describe('release', () => {
  it('writes every export with an index that says what each is', () => {
    expect([first.code, first.err]).toEqual([0, expect.stringContaining('write: graph.jsonld')]);
    const index = Index.parse(JSON.parse(first.out));
    expect(JSON.parse(read('deep', 'one', 'index.json'))).toEqual(JSON.parse(first.out));
    const names = readdirSync(path.join(folder, 'deep', 'one'));
    expect(names.toSorted()).toEqual([...index.files.map(({ name }) => name), 'index.json'].toSorted());
    expect(names).toEqual(expect.arrayContaining([...Object.keys(EXPORTS), 'quality.md', 'quality.json']));
    for (const { name, bytes, sha256 } of index.files) {
      const content = readFileSync(path.join(folder, 'deep', 'one', name));
      expect([content.length, createHash('sha256').update(content).digest('hex')], name).toEqual([bytes, sha256]);
    }
    const measures = dataset.nodes.filter(({ label, properties }) => label === 'Passage' && 'kind' in properties);
    expect(index.counts['measures']).toBe(measures.length);
    expect(read('deep', 'one', 'measures.jsonl').trimEnd().split('\n')).toHaveLength(measures.length);
    expect(index.documents).toHaveLength(5);
  });

  it('names the public address and nothing of this machine', () => {
    expect(read('deep', 'one', 'measures.csv')).toContain('https://yuanliu.example/data/measure/');
    for (const name of readdirSync(path.join(folder, 'deep', 'one')))
      expect(read('deep', 'one', name)).not.toContain(folder);
  });

  it('reports the quality of just that dataset, for programs and for people', () => {
    const report = JSON.parse(read('deep', 'one', 'quality.json')) as QualityReport;
    const judged = dataset.claims.filter(({ level, predicate }) => level === 'JUDGED' && predicate === 'EVOLVED_INTO');
    expect(report.levels.EVOLVED_INTO?.JUDGED).toBe(judged.length);
    expect(report.candidates).toBe(dataset.claims.filter(({ level }) => level === 'CANDIDATE').length);
    const problems = dataset.nodes.filter(({ label }) => label === 'Problem');
    expect(Object.values(report.problems).reduce((a, b) => a + b, 0)).toBe(problems.length);
    expect(report.totals).toContainEqual(
      expect.objectContaining({ quote: '148项', stated: 148, found: 46, missingBatches: [1, 2, 3, 5, 6] }),
    );
    const page = read('deep', 'one', 'quality.md');
    expect(page).toContain(`| EVOLVED_INTO | 0 | 0 | ${judged.length} | 0 |`);
    for (const { key, measures } of report.documents)
      expect(page).toMatch(new RegExp(`\\| ${key} \\| \\d+ \\| ${measures} \\|`));
  });

  it('does not switch what a server serves', () => {
    expect(active[1]).toBe(active[0]);
  });

  it('leaves a folder that holds something as it is', async () => {
    const full = path.join(folder, 'full');
    mkdirSync(full, { recursive: true });
    writeFileSync(path.join(full, 'mine.txt'), 'mine');
    const refused = await run('release', full);
    expect([refused.code, refused.err]).toEqual([FAULT_CODES.BAD_INPUT.exitCode, expect.stringContaining('mine.txt')]);
    const file = await run('release', path.join(full, 'mine.txt'));
    expect(file.code).toBe(FAULT_CODES.BAD_INPUT.exitCode);
    expect(readdirSync(full)).toEqual(['mine.txt']);
  });

  it('fills an empty folder, with the same bytes for the same data', { timeout: 400_000 }, async () => {
    const empty = mkdtempSync(path.join(folder, 'empty-'));
    const second = await run('release', empty);
    expect([second.code, second.out]).toEqual([0, expect.stringContaining(Index.parse(JSON.parse(first.out)).dataset)]);
    const names = readdirSync(path.join(folder, 'deep', 'one'));
    expect(readdirSync(empty).toSorted()).toEqual(names.toSorted());
    for (const name of names)
      expect(readFileSync(path.join(empty, name), 'utf8') === read('deep', 'one', name), name).toBe(true);
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
  });
});
