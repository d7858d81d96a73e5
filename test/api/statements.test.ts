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

/** Cypher statements that each documented operation takes, with the variables of its test: they depend on its fields, and not on how many rows there are. */
const QUESTION_STATEMENTS: Readonly<Record<string, number>> = {};

/** The same of the explorer's operations. */
const EXPLORER_STATEMENTS: Readonly<
  Record<string, readonly [statements: number, variables: Readonly<Record<string, unknown>>]>
> = {
  Batches: [0, {}],
  Bodies: [0, {}],
  Body: [0, { key: 'customs-dalian' }],
  BodyMeasures: [0, { key: 'customs-dalian' }],
  Area: [0, { key: 'sy-area' }],
  Candidates: [0, { key: MEASURE }],
  Claim: [0, { id: toGlobalId('Claim', 'nothing') }],
  Compare: [0, { a: '中国（辽宁）自由贸易试验区改革创新经验/4', b: '中国（辽宁）自由贸易试验区改革创新经验/7' }],
  Coverage: [0, {}],
  Document: [0, { key: DOCUMENT }],
  DocumentCitations: [0, { key: DOCUMENT }],
  DocumentMentions: [0, { key: DOCUMENT }],
  DocumentPassages: [0, { key: DOCUMENT }],
  DocumentProblems: [0, { key: DOCUMENT }],
  Documents: [0, {}],
  GapBatches: [0, {}],
  GapBodies: [0, {}],
  GapCitations: [0, {}],
  GapPilots: [0, {}],
  Holding: [0, { place: { pilotArea: 'sy-area' } }],
  HoldingGrounds: [0, { place: { pilotArea: 'sy-area' } }],
  Ladder: [0, { key: MEASURE }],
  Measure: [0, { key: MEASURE }],
  MeasureClaims: [0, { id: toGlobalId('Measure', MEASURE) }],
  MeasureFacets: [0, {}],
  Measures: [0, { first: 50 }],
  Neighbourhood: [0, { of: { passage: MEASURE }, depth: 2, limit: 100 }],
  Park: [0, { key: 'sy-economic-technological-zone' }],
  Paths: [0, { from: { passage: MEASURE }, to: { agency: 'customs-dalian' } }],
  Place: [0, { key: 'shenyang' }],
  Places: [0, {}],
  Scope: [0, { key: 'liaoning/全省' }],
  ScopeMeasures: [0, { key: 'liaoning/全省' }],
  Search: [0, { text: '海关' }],
  Start: [0, {}],
  Suggest: [0, { text: '海关', first: 8 }],
  WhyLink: [0, { from: { passage: '沈政发〔2017〕46号#四/三/17' }, to: { passage: '辽口工办〔2021〕1号#一/2' } }],
};

describe('the number of statements', () => {
  it('of every documented operation is this', async () => {
    const counts: Record<string, number> = {};
    for (const { name, case: which, variables } of QUESTIONS) {
      const { statements, errors } = await api.ask(
        readFileSync(`schema/operations/${name}.graphql`, 'utf8'),
        variables,
      );
      expect(errors, name).toEqual([]);
      counts[`${name} ${which ?? ''}`.trim()] = statements.length;
    }
    expect(counts).toEqual(QUESTION_STATEMENTS);
  });

  it('of every operation of the explorer is this', async () => {
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
    const expected = Object.fromEntries(Object.entries(EXPLORER_STATEMENTS).map(([name, [count]]) => [name, count]));
    expect(counts).toEqual(expected);
  });
});
