import { readdirSync, readFileSync } from 'node:fs';
import { parse, print, separateOperations } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toGlobalId } from '../../src/model/keys.ts';
import { startTestApi, type TestApi } from '../support/api.ts';
import { QUESTIONS } from '../support/question-lines.ts';
import { buildSeedDataset } from '../support/seed-copy.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi('tseeds', await buildSeedDataset());
});
afterAll(() => api.close());

const MEASURE = '辽政发〔2024〕5号#六/28';
const DOCUMENT = '辽政发〔2024〕5号';

/**
 * Cypher statements that each documented operation takes, with the variables of its test: they depend on its fields, and not on how many rows there are.
 * At most: what a version has been read already costs none, and rows that come at different times may be asked for apart.
 */
const QUESTION_STATEMENTS: Readonly<Record<string, number>> = {
  '01-promoted-pilots': 13,
  '02-lineage': 10,
  '03-source': 12,
  '04-responsibilities': 20,
  '05-holds-in': 17,
  '06-connection': 5,
  '07-citations': 7,
  '08-compare-batches': 9,
  '09-coverage': 10,
  '10-search 未列明固体散装货物': 7,
  '10-search 省商务厅': 7,
  '10-search 省外汇管理局': 7,
  '10-search 辽政发[2024]5号': 7,
  '11-why below the threshold': 4,
  '11-why judged': 12,
  '11-why not in the corpus': 2,
  '11-why not stated: two rows of one document, which nothing compares': 4,
  '11-why rejected': 4,
  '11-why rule over a judgement': 12,
  '11-why stated': 9,
  '12-gaps': 15,
};

/** The same of the explorer's operations. */
const EXPLORER_STATEMENTS: Readonly<
  Record<string, readonly [statements: number, variables: Readonly<Record<string, unknown>>]>
> = {
  Batches: [3, {}],
  Bodies: [2, {}],
  Body: [6, { key: 'customs-dalian' }],
  BodyMeasures: [7, { key: 'customs-dalian' }],
  Area: [18, { key: 'sy-area' }],
  Candidates: [4, { key: MEASURE }],
  Claim: [1, { id: toGlobalId('Claim', 'nothing') }],
  Compare: [6, { a: '中国（辽宁）自由贸易试验区改革创新经验/4', b: '中国（辽宁）自由贸易试验区改革创新经验/7' }],
  Coverage: [8, {}],
  Document: [5, { key: DOCUMENT }],
  DocumentCitations: [3, { key: DOCUMENT }],
  DocumentMentions: [3, { key: DOCUMENT }],
  DocumentPassages: [3, { key: DOCUMENT }],
  DocumentProblems: [2, { key: DOCUMENT }],
  Documents: [5, {}],
  GapBatches: [1, {}],
  GapBodies: [6, {}],
  GapCitations: [2, {}],
  GapPilots: [6, {}],
  GraphStarts: [3, {}],
  Holding: [10, { place: { pilotArea: 'sy-area' } }],
  HoldingGrounds: [8, { place: { pilotArea: 'sy-area' } }],
  Ladder: [9, { key: MEASURE }],
  Measure: [15, { key: MEASURE }],
  MeasureClaims: [8, { id: toGlobalId('Measure', MEASURE) }],
  MeasureFacets: [1, {}],
  Measures: [6, { first: 50 }],
  Neighbourhood: [4, { of: { passage: MEASURE }, depth: 2, limit: 100 }],
  Park: [9, { key: 'sy-economic-technological-zone' }],
  Paths: [4, { from: { passage: MEASURE }, to: { agency: 'customs-dalian' } }],
  Place: [2, { key: 'shenyang' }],
  Places: [9, {}],
  Scope: [9, { key: 'liaoning/全省' }],
  ScopeMeasures: [7, { key: 'liaoning/全省' }],
  Search: [2, { text: '海关' }],
  Start: [3, {}],
  Suggest: [2, { text: '海关', first: 8 }],
  WhyLink: [14, { from: { passage: '沈政发〔2017〕46号#四/三/17' }, to: { passage: '辽口工办〔2021〕1号#一/2' } }],
};

/** Operations that took more statements than they may, and those that nobody has bounded. */
const beyond = (counts: Readonly<Record<string, number>>, bounds: Readonly<Record<string, number>>): object =>
  Object.fromEntries(Object.entries(counts).filter(([name, count]) => count > (bounds[name] ?? 0)));

describe('the number of statements', { timeout: 400_000 }, () => {
  it('of every documented operation is at most this', async () => {
    const counts: Record<string, number> = {};
    for (const { name, case: which, variables } of QUESTIONS) {
      const { statements, errors } = await api.ask(
        readFileSync(`schema/operations/${name}.graphql`, 'utf8'),
        variables,
      );
      expect(errors, name).toEqual([]);
      counts[`${name} ${which ?? ''}`.trim()] = statements.length;
    }
    expect(beyond(counts, QUESTION_STATEMENTS)).toEqual({});
  });

  it('of every operation of the explorer is at most this', async () => {
    const folder = 'src/explorer/operations';
    const files = readdirSync(folder).map((file) => readFileSync(`${folder}/${file}`, 'utf8'));
    const operations = separateOperations(parse(files.join('\n')));
    const counts: Record<string, number> = {};
    for (const [name, document] of Object.entries(operations)) {
      const variables = EXPLORER_STATEMENTS[name]?.[1] ?? {};
      const { statements, errors } = await api.ask(print(document), variables);
      expect(errors, name).toEqual([]);
      counts[name] = statements.length;
    }
    const bounds = Object.fromEntries(Object.entries(EXPLORER_STATEMENTS).map(([name, [count]]) => [name, count]));
    expect(beyond(counts, bounds)).toEqual({});
  });
});
