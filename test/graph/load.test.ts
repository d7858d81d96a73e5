import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openDatabase, type Database } from '../../src/graph/database.ts';
import { loadDataset } from '../../src/graph/load.ts';
import { versionOf } from '../../src/graph/version.ts';
import { projectEdges } from '../../src/model/claims.ts';
import { createCast } from '../support/cast.ts';

const dataset = createCast();
const version = 'tload';
const sent: string[] = [];
let database: Database;

beforeAll(async () => {
  database = openDatabase({ ...inject('neo4j'), onStatement: (name) => sent.push(name) });
  await loadDataset(database, dataset, { version, activate: false, waitMs: 120_000 });
});
afterAll(() => database.close());

const column = async (cypher: string): Promise<readonly string[]> =>
  (await database.read<{ text: string }>(cypher, { version })).map((row) => row.text).sort();

describe('a loaded dataset', () => {
  it('has one relationship for each thing that claims say, and no other', async () => {
    const expected = projectEdges(dataset.claims).map(
      ({ from, predicate, role, to, level, claimIds }) =>
        `${from.key}|${predicate}|${role ?? ''}|${to.key}|${level}|${[...claimIds].join()}`,
    );
    const stored = await column(`
      MATCH (from {dataset: $version})-[edge]->(to)
      WHERE edge.claimIds IS NOT NULL
      RETURN from.key + '|' + type(edge) + '|' + coalesce(edge.role, '') + '|' + to.key + '|' + edge.level + '|' +
             reduce(ids = '', id IN edge.claimIds | ids + CASE ids WHEN '' THEN '' ELSE ',' END + id) AS text`);
    expect(stored).toEqual(expected.sort());
  });

  it('ties every claim with an object to the relationship that rests on it', async () => {
    const orphans = await column(`
      MATCH (claim:Claim {dataset: $version})-[:OBJECT]->(object)
      MATCH (claim)-[:SUBJECT]->(subject)
      WHERE NOT EXISTS { MATCH (subject)-[edge]->(object) WHERE claim.key IN edge.claimIds }
      RETURN claim.key AS text`);
    expect(orphans).toEqual([]);
  });

  it('ties claims to their evidence, evidence to its document, derived claims to their premises', async () => {
    const links = await column(`
      MATCH (claim:Claim {dataset: $version})-[:EVIDENCED_BY]->(piece:Evidence)-[:IN]->(document:PolicyDocument)
      WHERE piece.documentKey = document.key
      RETURN claim.key + '|' + piece.key AS text`);
    expect(links).toEqual(dataset.claims.flatMap((claim) => claim.evidence.map((key) => `${claim.id}|${key}`)).sort());
    const premises = await column(
      'MATCH (claim:Claim {dataset: $version})-[:RESTS_ON]->(premise) RETURN claim.key + premise.key AS text',
    );
    expect(premises).toEqual(dataset.claims.flatMap((claim) => claim.restsOn.map((id) => claim.id + id)).sort());
  });

  it('stores every property of every node as it came', async () => {
    for (const node of dataset.nodes) {
      const [row] = await database.read<{ properties: Record<string, unknown> }>(
        `MATCH (n:${node.label} {dataset: $version, key: $key}) RETURN properties(n) AS properties`,
        { version, key: node.key },
      );
      expect(row?.properties).toMatchObject(node.properties);
    }
  });

  it('stores every field of every claim and of every piece of evidence, and none that is null', async () => {
    const stored = async (label: string): Promise<ReadonlyMap<unknown, object>> => {
      const rows = await database.read<{ properties: Record<string, unknown> }>(
        `MATCH (n:${label} {dataset: $version}) RETURN properties(n) AS properties`,
        { version },
      );
      return new Map(rows.map(({ properties }) => [properties['key'], properties]));
    };
    const present = (fields: object): object =>
      Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
    const claims = await stored('Claim');
    expect(claims.size).toBe(dataset.claims.length);
    // Those are relationships.
    const related = { subject: null, object: null, evidence: null, restsOn: null };
    for (const { id, ...fields } of dataset.claims) {
      const { sort, ...properties } = claims.get(id) as Readonly<Record<string, unknown>>;
      expect(sort).toMatch(/^\d\d[0-9a-f]+$/);
      const own = Object.fromEntries(Object.entries(properties).filter(([name]) => !name.startsWith('total')));
      expect(own).toEqual(present({ ...fields, ...related, key: id, dataset: version }));
    }
    const pieces = await stored('Evidence');
    expect(pieces.size).toBe(dataset.evidence.length);
    for (const { spans, ...fields } of dataset.evidence) {
      const flat = spans.flatMap(({ start, end }) => [start, end]);
      expect(pieces.get(fields.key)).toEqual(present({ ...fields, spans: flat, dataset: version }));
    }
  });

  it('has no relationship that crosses versions', async () => {
    expect(
      await column('MATCH (a {dataset: $version})-->(b) WHERE b.dataset <> $version RETURN b.key AS text'),
    ).toEqual([]);
  });

  it('is written once: the same rows in another order write nothing', async () => {
    const shuffled = { ...dataset, nodes: dataset.nodes.toReversed(), claims: dataset.claims.toReversed() };
    expect(versionOf(shuffled)).toBe(versionOf(dataset));
    sent.length = 0;
    const report = await loadDataset(database, shuffled, { version, activate: false, waitMs: 120_000 });
    expect(report.written).toBe(0);
    expect(sent.filter((name) => /create-|link-|begin-|finish-|activate-|delete-/.test(name))).toEqual([]);
  });

  it('is refused by name when a claim names a node that has no row', async () => {
    const broken = { ...dataset, nodes: dataset.nodes.filter((node) => node.label !== 'Batch') };
    const load = loadDataset(database, broken, { version: 'tloadbroken', activate: false, waitMs: 120_000 });
    await expect(load).rejects.toThrow(/expected a row for Batch:.*which claim/);
  });
});
