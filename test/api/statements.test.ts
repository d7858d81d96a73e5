import { readdirSync, readFileSync } from 'node:fs';
import { parse, print, separateOperations } from 'graphql';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createApiServer } from '../../src/api/server.ts';
import { openDatabase, type Database } from '../../src/graph/database.ts';
import { loadDataset } from '../../src/graph/load.ts';
import { toGlobalId } from '../../src/model/keys.ts';
import { answersInOrder } from '../support/in-order.ts';
import { QUESTIONS } from '../support/question-lines.ts';
import { buildSeedDataset } from '../support/seed-copy.ts';

type Variables = Readonly<Record<string, unknown>>;

const VERSION = 'tstatements';
const PATIENCE_MS = 110_000;
const MEASURE = '辽政发〔2024〕5号#六/28';
const DOCUMENT = '辽政发〔2024〕5号';

/**
 * Cypher statements that each stored operation takes with these variables when it is the first that a version is asked. They depend on its fields, and not on how
 * many rows there are: one statement for a field, however many things have it, and another where some of them are known later.
 */
const STATEMENTS: Readonly<Record<string, number>> = {
  '01-promoted-pilots': 10,
  '02-lineage': 10,
  '03-source': 12,
  '04-responsibilities': 19,
  '05-holds-in': 16,
  '06-connection': 5,
  '07-citations': 7,
  '08-compare-batches': 9,
  '09-coverage': 9,
  '10-search 未列明固体散装货物': 8,
  '10-search 省商务厅': 8,
  '10-search 省外汇管理局': 8,
  '10-search 辽政发[2024]5号': 8,
  '11-why below the threshold': 4,
  '11-why judged': 11,
  '11-why not in the corpus': 2,
  '11-why not stated: two rows of one document, which nothing compares': 4,
  '11-why rejected': 4,
  '11-why rule over a judgement': 12,
  '11-why stated': 8,
  '12-gaps': 14,
  Area: 19,
  Batches: 3,
  Bodies: 2,
  Body: 6,
  BodyMeasures: 7,
  Candidates: 4,
  Claim: 11,
  Compare: 6,
  Coverage: 8,
  Document: 7,
  DocumentCitations: 3,
  DocumentMentions: 3,
  DocumentPassages: 3,
  DocumentProblems: 2,
  Documents: 5,
  GapBatches: 1,
  GapBodies: 4,
  GapCitations: 2,
  GapPilots: 5,
  GraphStarts: 3,
  Holding: 9,
  HoldingGrounds: 9,
  Ladder: 9,
  Measure: 15,
  MeasureClaims: 8,
  MeasureFacets: 1,
  Measures: 5,
  Neighbourhood: 5,
  NodeGraph: 3,
  Park: 10,
  Paths: 4,
  Place: 2,
  Places: 9,
  Scope: 9,
  ScopeMeasures: 6,
  Search: 3,
  Start: 3,
  Suggest: 3,
  WhyLink: 13,
};

/** What the operations of the page are asked with; those of `schema/operations` bring their own. */
const ASKED_WITH: Readonly<Record<string, Variables>> = {
  Body: { key: 'customs-dalian' },
  BodyMeasures: { key: 'customs-dalian' },
  Area: { key: 'sy-area' },
  Candidates: { key: MEASURE },
  Compare: { a: '中国（辽宁）自由贸易试验区改革创新经验/4', b: '中国（辽宁）自由贸易试验区改革创新经验/7' },
  Document: { key: DOCUMENT },
  DocumentCitations: { key: DOCUMENT },
  DocumentMentions: { key: DOCUMENT },
  DocumentPassages: { key: DOCUMENT },
  DocumentProblems: { key: DOCUMENT },
  Holding: { place: { pilotArea: 'sy-area' } },
  HoldingGrounds: { place: { pilotArea: 'sy-area' } },
  Ladder: { key: MEASURE },
  Measure: { key: MEASURE },
  MeasureClaims: { id: toGlobalId('Measure', MEASURE) },
  Measures: { first: 50 },
  NodeGraph: { of: { agency: 'customs-shenyang' }, depth: 2 },
  Neighbourhood: { of: { passage: MEASURE }, depth: 2, limit: 100 },
  Park: { key: 'sy-economic-technological-zone' },
  Paths: { from: { passage: MEASURE }, to: { agency: 'customs-dalian' } },
  Place: { key: 'shenyang' },
  Scope: { key: 'liaoning/全省' },
  ScopeMeasures: { key: 'liaoning/全省' },
  Search: { text: '海关' },
  Suggest: { text: '海关', first: 8 },
  WhyLink: { from: { passage: '沈政发〔2017〕46号#四/三/17' }, to: { passage: '辽口工办〔2021〕1号#一/2' } },
};

interface Asked {
  readonly name: string;
  readonly query: string;
  readonly variables: Variables;
}

const filesOf = (folder: string): readonly string[] => readdirSync(folder).map((file) => `${folder}/${file}`);

function* storedOperations(): Generator<Asked> {
  for (const { name, case: which, variables } of QUESTIONS)
    yield {
      name: `${name} ${which ?? ''}`.trim(),
      query: readFileSync(`schema/operations/${name}.graphql`, 'utf8'),
      variables,
    };
  const operations = ['schema/operations/node-graph.graphql', ...filesOf('src/explorer/operations')];
  const document = parse(operations.map((file) => readFileSync(file, 'utf8')).join('\n'));
  for (const [name, operation] of Object.entries(separateOperations(document)))
    yield {
      name,
      query: print(operation),
      variables: ASKED_WITH[name] ?? (name === 'Claim' ? { id: toGlobalId('Claim', claim) } : {}),
    };
}

/** A claim with a premise, a quote and an object: the page of a claim shows all of them. */
let claim: string;
let database: Database;
const sent: string[] = [];
beforeAll(async () => {
  database = openDatabase({
    ...inject('neo4j'),
    onStatement: (name) => sent.push(name),
    readDeadlineMs: PATIENCE_MS,
  });
  const dataset = await buildSeedDataset();
  claim = dataset.claims.find(({ object, evidence, restsOn }) => object && evidence[0] && restsOn[0])?.id ?? '';
  await loadDataset(database, dataset, { version: VERSION, activate: false, waitMs: 150_000 });
});
afterAll(() => database.close());

/** Statements of a server that has answered nothing before. */
async function countCold({ name, query, variables }: Asked): Promise<number> {
  const settings = {
    introspection: false,
    corsOrigins: [],
    version: VERSION,
    pollMs: 3_600_000,
    logger: pino({ level: 'error' }),
    limits: { operationMs: PATIENCE_MS, socketMs: PATIENCE_MS },
  };
  const server = await createApiServer({ database: answersInOrder(database), settings });
  try {
    const { url } = await server.listen(0, '127.0.0.1');
    sent.length = 0;
    const headers = { 'content-type': 'application/json', connection: 'close' };
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
    expect(await response.json(), name).not.toHaveProperty('errors');
    return sent.length;
  } finally {
    await server.close();
  }
}

describe('the number of statements', () => {
  it('is counted for every file of stored operations', () => {
    const asked = new Set([...QUESTIONS.map(({ name }) => name), 'node-graph']);
    expect(filesOf('schema/operations').toSorted()).toEqual(
      [...asked].map((name) => `schema/operations/${name}.graphql`).sort(),
    );
  });

  it('of every stored operation is this, for a version that nobody has asked yet', { timeout: 400_000 }, async () => {
    const counts: Record<string, number> = {};
    for (const asked of storedOperations()) counts[asked.name] = await countCold(asked);
    expect(counts).toEqual(STATEMENTS);
  });
});
