/* eslint-disable @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-argument -- answers are JSON, and asserted whole */
import { buildSchema, isEnumType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTypeDefs } from '../../src/api/apollo.ts';
import { COVERAGE_RULES } from '../../src/model/coverage.ts';
import { NO_LINK_REASONS } from '../../src/model/explain.ts';
import { LADDER_STEPS, ORDER_BASES } from '../../src/model/ladder.ts';
import { EVENT_BASES } from '../../src/model/ladder-event.ts';
import { SCOPE_COMPARISONS } from '../../src/model/scope.ts';
import { LineageKinds } from '../../src/model/vocabulary.ts';
import { CUTS } from '../../src/model/walk.ts';
import { createDataset } from '../../src/resolve/dataset.ts';
import { seedSources, shipped, sourceOf } from '../resolve/seeds.ts';
import { startTestApi, type Answer, type TestApi } from '../support/api.ts';

/** An invented notice of a province that the register does not know: nothing but its own words. */
const UNSEEN = `云州省人民政府关于推广中国（云州）自由贸易试验区第二批改革创新经验的通知

云政发〔2031〕2号

各市人民政府：

现将中国（云州）自由贸易试验区第二批改革创新经验推广如下。

云州省人民政府
2031年3月16日

附件

中国（云州）自由贸易试验区第二批改革创新经验推广任务分工表

序号\t事项\t主要内容\t负责部门\t推广范围
一、贸易便利化
1\t船岸直通\t船舶与口岸数据直通。\t云州海关\t全省
2\t码头信用承诺\t散装货物以信用承诺代替单证。\t云州海关\t自贸试验区
`;

let api: TestApi;
beforeAll(async () => {
  const { dataset } = createDataset({
    documents: [...seedSources(), sourceOf(UNSEEN, 'unseen')],
    ...(await shipped()),
  });
  api = await startTestApi('tlineageapi', dataset);
});
afterAll(() => api.close());
const ask = (query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Answer> =>
  api.ask(query, variables);

const LADDER = `ladder { areaKnowledge areas { area { key } level } truncated hops { step level from { __typename key } to { __typename key } comparison promotion { level explanation { zh en } restsOn { id level predicate } }
  fromEvent { date notAfter basis } toEvent { date notAfter basis } orderBasis claims { level evidence { quote } restsOn { id } } } }`;
const ladderOf = async (key: string, levels = ''): Promise<any> =>
  (
    await ask(`query ($key: String!) { measure(by: {key: $key}) { ${LADDER.replace('ladder', `ladder${levels}`)} } }`, {
      key,
    })
  ).data.measure.ladder;

describe('a ladder', () => {
  it('of a notice that nobody has seen is zone → batch → row → scope, stated, and its area is not stated', async () => {
    const { areaKnowledge, areas, hops } = await ladderOf('云政发〔2031〕2号#一/1');
    expect([areaKnowledge, areas]).toEqual(['NOT_STATED', []]);
    expect(hops.map(({ step, level, from, to }: any) => [step, level, from.__typename, to.__typename])).toEqual([
      ['SERIES', 'STATED', 'PilotZone', 'Batch'],
      ['LISTED', 'STATED', 'Batch', 'Measure'],
      ['SCOPED', 'STATED', 'Measure', 'Scope'],
    ]);
    expect(hops.map(({ claims }: any) => claims[0].evidence.map(({ quote }: any) => quote)).flat()).toContain('全省');
    expect(hops[2]).toMatchObject({
      comparison: 'WIDER',
      promotion: { level: 'DERIVED' },
      toEvent: { date: '2031-03-16', basis: 'ISSUED' },
    });
  });

  it('that ends in the zone itself has spread nowhere', async () => {
    const { hops } = await ladderOf('云政发〔2031〕2号#一/2');
    expect(hops.at(-1)).toMatchObject({ step: 'SCOPED', comparison: 'SAME', promotion: null });
    const { data } = await ask(
      '{ promotions(filter: {batch: ["中国（云州）自由贸易试验区改革创新经验/2"]}) { nodes { key } } }',
    );
    expect(data.promotions.nodes).toEqual([{ key: '云政发〔2031〕2号#一/1' }]);
  });

  it('of a practice that a reply ties to an area is stated, and dated by no more than “by then”', async () => {
    const { areaKnowledge, areas, hops } = await ladderOf('ln-commerce-reply-2022-1278#一/五/冰山模式');
    expect([areaKnowledge, areas]).toEqual(['STATED', [{ area: { key: 'dl-area' }, level: 'STATED' }]]);
    expect(hops).toHaveLength(1);
    expect(hops[0]).toMatchObject({
      step: 'TRIED',
      level: 'STATED',
      toEvent: { date: null, notAfter: '2022-06-06', basis: 'REPORTED' },
    });
  });

  it('puts the trial first although the reply that mentions it is younger than the table', async () => {
    const { hops } = await ladderOf('ln-ftz-batch-4#四/38');
    const link = hops.find(({ step }: any) => step === 'RESTATED_IN');
    expect(link).toMatchObject({
      from: { key: 'ln-commerce-reply-2022-1278#一/五/三级跳' },
      to: { key: 'ln-ftz-batch-4#四/38' },
      orderBasis: 'LINK',
      comparison: 'WIDER',
      promotion: { level: 'JUDGED' },
      fromEvent: { notAfter: '2022-06-06' },
      toEvent: { basis: 'NOT_STATED' },
    });
  });

  it('never words a judged link as if a document stated it, and names the rule', async () => {
    const { hops } = await ladderOf('ln-ftz-batch-4#四/38');
    for (const { level, promotion } of hops) {
      if (!promotion) continue;
      expect(promotion.explanation.zh).toContain('rule:promotion');
      expect(promotion.explanation.zh).toContain('没有文件写明');
      expect(promotion.level).toBe(level === 'JUDGED' ? 'JUDGED' : 'DERIVED');
      expect(promotion.restsOn.length).toBeGreaterThan(1);
    }
  });

  it('without what was judged is the stated one', async () => {
    const { areaKnowledge, hops } = await ladderOf('ln-ftz-batch-4#四/38', '(levels: [STATED, DERIVED])');
    expect(areaKnowledge).toBe('NOT_STATED');
    expect(hops.map(({ step, level }: any) => [step, level])).toEqual([
      ['SERIES', 'STATED'],
      ['LISTED', 'STATED'],
      ['SCOPED', 'STATED'],
    ]);
  });
});

describe('promotions', () => {
  it('are the measures whose ladder shows one, and no others', async () => {
    const OWN = 'key ladder { areas { area { key } level } hops { step from { key } to { key } promotion { level } } }';
    const ownOf = ({ key, ladder }: any): readonly string[] =>
      ladder.hops
        .filter(({ step, from, to, promotion }: any) => promotion && (step === 'SCOPED' ? from : to).key === key)
        .map(({ promotion }: any) => promotion.level);
    const listed = (await ask(`{ promotions(first: 100) { nodes { ${OWN} } } }`)).data.promotions.nodes;
    for (const measure of listed) expect(ownOf(measure).length).toBeGreaterThan(0);
    const keys = new Set(listed.map(({ key }: any) => key));
    const rest: any[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { data }: any = await ask(
        `query ($after: String) { measures(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { ${OWN} } } }`,
        { after },
      );
      rest.push(...data.measures.nodes.filter(({ key }: any) => !keys.has(key)));
      ({ endCursor: after, hasNextPage: more } = data.measures.pageInfo);
    }
    expect(rest.length).toBeGreaterThan(50);
    expect(rest.filter((measure) => ownOf(measure).length > 0)).toEqual([]);
    const tried = (await ask('{ promotions(filter: {hasTrial: true}, first: 100) { nodes { key } } }')).data.promotions;
    expect(tried.nodes.map(({ key }: any) => key)).toEqual(
      listed.filter(({ ladder }: any) => ladder.areas.length > 0).map(({ key }: any) => key),
    );
  });

  it('owe nothing to a task that led to another sentence of the same section of a letter', async () => {
    const { areaKnowledge, hops } = await ladderOf('辽政发〔2024〕5号#一/4');
    expect(areaKnowledge).toBe('NOT_STATED');
    expect(hops.filter(({ step }: any) => step === 'EVOLVED_INTO').map(({ from }: any) => from.key)).toEqual([
      'ln-commerce-reply-2022-1278#一/一',
    ]);
  });
});

describe('levels', () => {
  const walk = (levels: string): Promise<any> =>
    ask(
      `query ($key: String!) { lineage(of: {key: $key}, maxDepth: 1${levels}) { hops(first: 1000) { level claims { level score } } } }`,
      { key: 'ln-ftz-batch-4#二/21' },
    );

  it('show no candidate unless one is asked for, in lineage, links, paths, neighbourhoods and promotions', async () => {
    const shown = (await walk('')).data.lineage.hops.map(({ level }: any) => level);
    expect(new Set(shown)).toEqual(new Set(['JUDGED']));
    const all = (await walk(', levels: [STATED, DERIVED, JUDGED, CANDIDATE]')).data.lineage.hops;
    expect(all.filter(({ level }: any) => level === 'CANDIDATE').length).toBeGreaterThan(0);
    const { data } = await ask(
      `query ($of: ThingLookup!, $key: String!) {
      neighbourhood(of: $of, depth: 2, limit: 300) { links(first: 1000) { level } }
      measure(by: {key: $key}) { upstream(first: 100) { edges { level } } downstream(first: 100) { edges { level } } } }`,
      {
        of: { passage: 'ln-ftz-batch-4#二/21' },
        key: 'ln-ftz-batch-4#二/21',
      },
    );
    const levels = [...data.neighbourhood.links, ...data.measure.upstream.edges, ...data.measure.downstream.edges].map(
      ({ level }: any) => level,
    );
    expect(levels.length).toBeGreaterThan(10);
    expect(levels).not.toContain('CANDIDATE');
  });

  it('leave no hop without a claim of its level', async () => {
    const { data } = await walk(', levels: [STATED, DERIVED, JUDGED, CANDIDATE]');
    for (const { level, claims } of data.lineage.hops) expect(claims.map((claim: any) => claim.level)).toContain(level);
  });

  it('take what rests on 协同区 = 协同发展区 away with JUDGED', async () => {
    const holds = async (levels: string): Promise<any> =>
      (
        await ask(
          `{ measuresIn(place: {park: "sy-economic-technological-zone"}${levels}) { totalCount edges { level } } }`,
        )
      ).data.measuresIn;
    expect((await holds('')).totalCount).toBe(99);
    const stated = await holds(', levels: [STATED, DERIVED]');
    expect(stated.totalCount).toBe(94);
    expect(new Set(stated.edges.map(({ level }: any) => level))).toEqual(new Set(['DERIVED']));
  });
});

describe('pages', () => {
  it.each([
    ['promotions', 'promotions(first: 7, after: $after)', 80],
    ['measuresIn', 'measuresIn(place: {pilotArea: "sy-area"}, first: 17, after: $after)', null],
    ['coverage', 'coverage(first: 3, after: $after)', 11],
  ] as const)('of %s add up to the whole', async (field, call, total) => {
    const keys: string[] = [];
    let after: string | null = null;
    let count = 0;
    do {
      const { data }: any = await ask(
        `query ($after: String) { ${call} { totalCount pageInfo { hasNextPage endCursor } edges { cursor } } }`,
        { after },
      );
      const page = data[field];
      keys.push(...page.edges.map(({ cursor }: any) => cursor));
      count = page.totalCount;
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toHaveLength(count);
    if (total !== null) expect(count).toBe(total);
  });

  it('of what a body answered for under two names lose none at the seam', async () => {
    const all: string[] = [];
    let after: string | null = null;
    do {
      const { data }: any = await ask(
        'query ($after: String) { agency(by: {key: "customs-shenyang"}) { responsibilities(includePredecessors: true, first: 3, after: $after) { pageInfo { hasNextPage endCursor } edges { body { key } node { key } } } } }',
        { after },
      );
      const page = data.agency.responsibilities;
      all.push(...page.edges.map(({ body, node }: any) => `${node.key} ${body.key}`));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(new Set(all).size).toBe(51);
    expect(all).toHaveLength(51);
  });
});

describe('statements', () => {
  it('are as many for twenty ladders as for two', async () => {
    const cost = async (first: number): Promise<number> =>
      (await ask(`{ promotions(first: ${first}) { nodes { ${LADDER} } } }`)).statements.length;
    const two = await cost(2);
    expect(await cost(20)).toBeLessThanOrEqual(two + 2);
  });
});

describe('the schema of lineage', () => {
  const schema = buildSchema(readTypeDefs());
  it.each<[string, readonly string[]]>([
    ['LineageKind', LineageKinds],
    ['LadderStep', Object.keys(LADDER_STEPS)],
    ['EventBasis', Object.keys(EVENT_BASES)],
    ['OrderBasis', Object.keys(ORDER_BASES)],
    ['ScopeComparison', Object.keys(SCOPE_COMPARISONS)],
    ['WalkCut', Object.keys(CUTS)],
    ['NoLinkReason', Object.keys(NO_LINK_REASONS)],
    [
      'CoverageRule',
      Object.keys(COVERAGE_RULES).map((rule) => rule.slice('rule:'.length).replaceAll('-', '_').toUpperCase()),
    ],
  ])('has in %s the values of the vocabulary', (name, values) => {
    const type = schema.getType(name);
    expect(
      isEnumType(type) &&
        type
          .getValues()
          .map((value) => value.name)
          .sort(),
    ).toEqual([...values].sort());
  });

  it('refuses a depth, a length and a limit out of bounds by name', async () => {
    for (const [call, name] of [
      ['lineage(of: {key: "ln-ftz-batch-4#二/21"}, maxDepth: 7) { nodeCount }', 'maxDepth'],
      ['paths(from: {park: "x"}, to: {park: "x"}, maxLength: 9) { reason }', null],
      ['neighbourhood(of: {pilotArea: "sy-area"}, depth: 4) { nodeCount }', 'depth'],
      ['neighbourhood(of: {pilotArea: "sy-area"}, limit: 301) { nodeCount }', 'limit'],
    ] as const) {
      const { errors } = await ask(`{ ${call} }`);
      if (name !== null) expect(errors[0]?.message).toContain(`expected ${name} from 1 to`);
    }
  });

  it('says of what is not there that it is not', async () => {
    const { data } = await ask(
      '{ lineage(of: {key: "nowhere#1"}) { nodeCount } neighbourhood(of: {agency: "nobody"}) { nodeCount } compareBatches(a: {key: "x"}, b: {key: "y"}) { a { rows } } paths(from: {agency: "nobody"}, to: {pilotArea: "sy-area"}) { paths { length } reason } }',
    );
    expect(data).toEqual({
      lineage: null,
      neighbourhood: null,
      compareBatches: null,
      paths: { paths: [], reason: 'NOT_IN_CORPUS' },
    });
  });
});
