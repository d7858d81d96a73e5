import neo4j, { type Driver, type Plan } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openDatabase } from '../../src/graph/database.ts';
import { loadDataset } from '../../src/graph/load.ts';
import { toDriverParameters } from '../../src/graph/parameters.ts';
import { rehearse, sampleOf } from '../../src/graph/rehearse.ts';
import { bareCypher, loadStatements, type Statement } from '../../src/graph/statements.ts';
import { createCast } from '../support/cast.ts';

const AREAS = new Set([
  'agency',
  'area',
  'batch',
  'claim',
  'dataset',
  'document',
  'domain',
  'export',
  'measure',
  'node',
  'park',
  'passage',
  'place',
  'scope',
  'search',
  'zone',
]);
const statements = loadStatements().all.filter(
  (statement) => statement.kind === 'read' && AREAS.has(statement.name.split('/')[0] ?? ''),
);

let driver: Driver;
beforeAll(async () => {
  const { uri, username, password } = inject('neo4j');
  const database = openDatabase(inject('neo4j'));
  await loadDataset(database, createCast(), { version: 'tplans', activate: false, waitMs: 150_000 });
  await database.close();
  driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  // Before an index is sampled the planner takes it for empty, and a scan for as good.
  await driver.executeQuery('CALL db.prepareForReplanning()');
}, 120_000);
afterAll(() => driver.close());

async function planOf(statement: Statement): Promise<Plan> {
  const session = driver.session();
  // What may be null is asked for here: the filter is what needs an index.
  const samples = Object.entries(statement.parameters).map(
    ([name, type]) => [name, sampleOf(type.replace(/ \| null$/, ''))] as const,
  );
  const { summary } = await session.run(`EXPLAIN ${statement.text}`, toDriverParameters(Object.fromEntries(samples)));
  await session.close();
  if (!summary.plan) throw new Error(`expected a plan of ${statement.name}`);
  return summary.plan;
}

const operators = (plan: Plan): readonly string[] => [
  plan.operatorType.split('@')[0] ?? '',
  ...plan.children.flatMap(operators),
];

describe('every read statement', () => {
  it('is there to be looked at', () => {
    expect(statements.length).toBeGreaterThan(60);
  });

  it.each(statements.map((statement) => [statement.name, statement] as const))(
    '%s starts from an index',
    async (_, statement) => {
      const found = operators(await planOf(statement));
      const scans = found.filter((operator) =>
        /^(AllNodesScan|NodeByLabelScan|.*RelationshipTypeScan|.*AllRelationshipsScan|NodeIndexScan|DirectedRelationshipIndexScan)$/.test(
          operator,
        ),
      );
      expect(scans).toEqual([]);
    },
  );

  it.each(statements.map((statement) => [statement.name, statement] as const))('%s has a bound', (_, statement) => {
    expect(/\bLIMIT\b/.test(bareCypher(statement.text)) || statement.bound !== null).toBe(true);
  });
});

describe('a rehearsal', () => {
  it('asks every statement that reads, of values that it takes', { timeout: 180_000 }, async () => {
    const sent: string[] = [];
    const database = openDatabase({ ...inject('neo4j'), onStatement: (name) => sent.push(name) });
    expect(await rehearse(database)).toEqual([]);
    expect(new Set(sent)).toEqual(
      new Set(
        loadStatements()
          .all.filter(({ kind, name }) => kind === 'read' && !name.startsWith('schema/'))
          .map(({ name }) => name),
      ),
    );
    await database.close();
  });

  it('ends when it is told to', async () => {
    const sent: string[] = [];
    const database = openDatabase({ ...inject('neo4j'), onStatement: (name) => sent.push(name) });
    expect(await rehearse(database, AbortSignal.abort())).toEqual([]);
    expect(sent).toEqual([]);
    await database.close();
  });

  it.each([
    ['string', 'a'],
    ['[string]', ['a']],
    ['int', 1],
    ['boolean', false],
    ['map', {}],
    ['[int] | null', null],
    ['[{label: string, key: string, after: string}]', [{ label: 'a', key: 'a', after: 'a' }]],
  ])('takes for %s a value of that type', (type, value) => {
    expect(sampleOf(type)).toEqual(value);
  });
});
