/* eslint-disable @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-argument -- answers are JSON, and asserted whole */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toGlobalId } from '../../src/model/keys.ts';
import { startTestApi, type TestApi } from '../support/api.ts';
import { CAST, createCast } from '../support/cast.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi('tanswers', createCast());
});
afterAll(() => api.close());

describe('an answer', () => {
  it('names the version it comes from, in the body and in a header', async () => {
    const { data, extensions, headers } = await api.ask(
      '{ dataset { version documents previous counts { measures passages claims } } }',
    );
    expect(data.dataset).toEqual({
      version: 'tanswers',
      documents: 3,
      previous: null,
      counts: { measures: 5, passages: 6, claims: 46 },
    });
    expect(extensions['dataset']).toBe('tanswers');
    expect(headers.get('x-yuanliu-dataset')).toBe('tanswers');
  });

  it('gives a measure with its document, batch, domain, scope and bodies', async () => {
    const { data } = await api.ask(
      `query ($key: String!) { measure(by: {key: $key}) {
        name number kind date batch { name ordinal } domain { name } scope { text kind } pilotArea { name }
        document { key documentNumber { text agencyCode year serial } issuers { nodes { name } } }
        agencies { totalCount edges { role level node { name tier } claims { predicate method evidence { quote locator { row column } } } } } } }`,
      { key: CAST.rows[0] },
    );
    expect(data.measure).toEqual({
      name: '船岸直通',
      number: '1',
      kind: 'PROMOTED_EXPERIENCE',
      date: '2031-03-16',
      batch: { name: '第二批', ordinal: 2 },
      domain: { name: '贸易便利化' },
      scope: { text: '全省', kind: 'PROVINCE_WIDE' },
      pilotArea: null,
      document: {
        key: CAST.second,
        documentNumber: { text: '云政发〔2031〕2号', agencyCode: '云政发', year: 2031, serial: 2 },
        issuers: { nodes: [{ name: '云州省人民政府' }] },
      },
      agencies: {
        totalCount: 2,
        edges: [
          ['LEAD', '云州海关', 'CENTRAL', '云州海关'],
          ['SUPPORT', '云州省商务厅', 'PROVINCE', '省商务厅'],
        ].map(([role, name, tier, quote]) => ({
          role,
          level: 'STATED',
          node: { name, tier },
          claims: [
            {
              predicate: 'RESPONSIBLE_FOR',
              method: 'table-cell',
              evidence: [{ quote, locator: { row: 1, column: '责任单位' } }],
            },
          ],
        })),
      },
    });
  });

  it('quotes evidence verbatim, with what stands around it', async () => {
    const { data } = await api.ask(
      `query ($key: String!) { document(by: {key: $key}) { text claims(predicate: STATES_TOTAL) { nodes {
         value object { key } subject { __typename key } evidence { kind quote before after reference { url } locator { spans { start end } } } } } } }`,
      { key: CAST.second },
    );
    const { text, claims } = data.document;
    const [claim] = claims.nodes;
    const [evidence] = claim.evidence;
    const [span] = evidence.locator.spans;
    expect(claim).toMatchObject({
      value: '{"n":3,"unit":"项","of":"经验"}',
      object: null,
      subject: { __typename: 'PolicyDocument', key: CAST.second },
    });
    expect(text.slice(span.start, span.end)).toBe(evidence.quote);
    expect(text).toContain(`${evidence.before}${evidence.quote}${evidence.after}`);
    expect(evidence.reference).toBeNull();
  });

  it('costs one statement per relationship field, however many rows', async () => {
    const fresh = await startTestApi('tanswers', createCast());
    const { statements, errors } = await fresh.ask(`{ measures(first: 50) { nodes {
      name document { title } batch { name } domain { name }
      agencies(first: 10) { nodes { name measures(first: 10) { nodes { name document { title } batch { name } } } } } } } }`);
    expect(errors).toEqual([]);
    expect([...statements].sort()).toEqual([
      'agency/find-agency',
      'agency/find-measures',
      'batch/find-batch',
      'document/find-document',
      'domain/find-domain',
      'passage/find-passage',
    ]);
    await fresh.close();
  });

  it('shows candidates only when they are asked for', async () => {
    const query = (levels: string): string =>
      `{ passage(by: {key: "${CAST.rows[0]}"}) { claims(predicate: RELATED_TO${levels}) { totalCount nodes { level } } } }`;
    expect((await api.ask(query(''))).data.passage.claims).toEqual({ totalCount: 0, nodes: [] });
    expect((await api.ask(query(', levels: [CANDIDATE]'))).data.passage.claims).toEqual({
      totalCount: 1,
      nodes: [{ level: 'CANDIDATE' }],
    });
  });

  it('keeps an ambiguous mention unresolved, with its candidates and the reason', async () => {
    const { data } =
      await api.ask(`{ document(by: {number: "云政发[2031]2号"}) { mentions(kinds: [BODY]) { totalCount nodes {
      text resolution reason target { ... on Agency { name } } candidates { ... on Agency { key } } } } } }`);
    expect(data.document.mentions).toEqual({
      totalCount: 2,
      nodes: [
        { text: '云州海关', resolution: 'RESOLVED', reason: null, target: { name: '云州海关' }, candidates: [] },
        {
          text: '市商务局',
          resolution: 'AMBIGUOUS',
          reason: 'two bodies of that name',
          target: null,
          candidates: [{ key: CAST.commerce }, { key: 'yunzhou/市商务局' }],
        },
      ],
    });
  });

  it('shows citations both ways, with their relation, and stubs as such', async () => {
    const { data } = await api.ask(
      `{ document(by: {key: "${CAST.stub}"}) { inCorpus title text citedBy { edges { relation level node { key } claims { evidence { quote } } } } } }`,
    );
    expect(data.document).toEqual({
      inCorpus: false,
      title: null,
      text: null,
      citedBy: {
        edges: [
          {
            relation: 'IMPLEMENTS',
            level: 'STATED',
            node: { key: CAST.plan },
            claims: [{ evidence: [{ quote: '贯彻国云发〔2028〕1号' }] }],
          },
          {
            relation: 'BASED_ON',
            level: 'STATED',
            node: { key: CAST.second },
            claims: [{ evidence: [{ quote: '根据国云发〔2028〕1号' }] }],
          },
        ],
      },
    });
  });

  it('shows corrections beside what the text says', async () => {
    const { data } = await api.ask(
      `{ measure(by: {key: "${CAST.rows[1]}"}) { title corrections { field from to who why passage { key } } }
         document(by: {key: "${CAST.second}"}) { validUntil corrections { field from to who why document { key } passage { key } } } }`,
    );
    expect(data.measure).toEqual({
      title: '码头信用承诺',
      corrections: [
        {
          field: 'title',
          from: '码头信用承诺',
          to: '码头“信用承诺”',
          who: '审校员',
          why: '引号脱落',
          passage: { key: CAST.rows[1] },
        },
      ],
    });
    expect(data.document).toEqual({
      validUntil: null,
      corrections: [
        {
          field: 'validUntil',
          from: null,
          to: '2036-12-31',
          who: '审校员',
          why: '见续文',
          document: { key: CAST.second },
          passage: null,
        },
      ],
    });
  });

  it('finds anything again by its global id, of whatever type', async () => {
    const { data: given } =
      await api.ask(`{ measures { nodes { id } } agencies { nodes { id } } documents { nodes { id } } scopes { nodes { id claims { nodes { id } } } }
      passages { nodes { id __typename } } batches { nodes { id } } domains { nodes { id } } pilotZones { nodes { id } } pilotAreas { nodes { id } } parks { nodes { id } } places { nodes { id } } }`);
    const ids = [...new Set(JSON.stringify(given).match(/(?<="id":")[^"]+/g))];
    const { data, statements } = await api.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id key } }', {
      ids,
    });
    expect(data.nodes.map((node: { id: string } | null) => node?.id)).toEqual(ids);
    expect(statements).toEqual(['node/find-nodes']);
    expect(new Set(data.nodes.map((node: { __typename: string }) => node.__typename)).size).toBe(12);
  });

  it('answers null for an id or key of nothing, and keeps the order of `nodes`', async () => {
    const known = toGlobalId('Batch', CAST.batch1);
    const { data, errors } = await api.ask(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { key } measure(by: {key: "nothing"}) { key } agency(by: {name: "无此部门"}) { key } document(by: {number: "no number"}) { key } }',
      { ids: ['garbage', known, toGlobalId('Nothing', 'x'), toGlobalId('Measure', 'x')] },
    );
    expect(errors).toEqual([]);
    expect(data).toEqual({
      nodes: [null, { key: CAST.batch1 }, null, null],
      measure: null,
      agency: null,
      document: null,
    });
  });

  it('leads from the key that a thing had before to the thing: by key, by id and in a filter', async () => {
    const old = CAST.rows[0]?.replace(CAST.second, 'yunzhou-batch-2') ?? '';
    const { data, errors } = await api.ask(
      `query ($id: ID!, $ids: [ID!]!) {
        slug: document(by: {key: "yunzhou-batch-2"}) { key } manifest: document(by: {key: "云州第二批任务分工表"}) { key } id: document(by: {id: $id}) { key }
        measure(by: {key: "${old}"}) { key } agency(by: {key: "yunzhou/省商务厅"}) { key } taken: agency(by: {key: "yunzhou/市商务局"}) { key }
        measures(filter: {document: ["yunzhou-batch-2"]}) { totalCount } nodes(ids: $ids) { key }
        paths(from: {passage: "${old}"}, to: {agency: "yunzhou/省商务厅"}) { paths { links { predicate } } } }`,
      {
        id: toGlobalId('PolicyDocument', 'yunzhou-batch-2'),
        ids: [toGlobalId('Measure', old), toGlobalId('Agency', 'yunzhou/省商务厅')],
      },
    );
    expect(errors).toEqual([]);
    expect(data).toMatchObject({
      slug: { key: CAST.second },
      manifest: { key: CAST.second },
      id: { key: CAST.second },
      measure: { key: CAST.rows[0] },
      agency: { key: CAST.commerce },
      taken: { key: 'yunzhou/市商务局' },
      measures: { totalCount: 3 },
      nodes: [{ key: CAST.rows[0] }, { key: CAST.commerce }],
      paths: { paths: [{ links: [{ predicate: 'RESPONSIBLE_FOR' }] }] },
    });
  });

  it('finds a body by full, short and former name, and a document by a title in other brackets', async () => {
    const { data } =
      await api.ask(`{ full: agency(by: {name: "云州省商务厅"}) { key } short: agency(by: {name: "省商务厅"}) { key } former: agency(by: {name: "云州出入境检验检疫局"}) { key }
      title: document(by: {title: "《江城片区实施方案》"}) { key } }`);
    expect(data).toEqual({
      full: { key: CAST.commerce },
      short: { key: CAST.commerce },
      former: { key: CAST.customs },
      title: { key: CAST.plan },
    });
  });

  it('pages through a list to its end, without a gap and without a double', async () => {
    const keys: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const {
        data,
      }: { data: { agencies: { nodes: { key: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } } } } =
        await api.ask(
          'query ($after: String) { agencies(first: 2, after: $after) { nodes { key } pageInfo { endCursor hasNextPage } } }',
          { after },
        );
      keys.push(...data.agencies.nodes.map((node) => node.key));
      after = data.agencies.pageInfo.endCursor;
      more = data.agencies.pageInfo.hasNextPage;
    }
    const { data } = await api.ask('{ agencies(first: 100) { totalCount nodes { key } } }');
    expect(keys).toEqual(data.agencies.nodes.map((node: { key: string }) => node.key));
    expect(data.agencies.totalCount).toBe(5);
  });

  it('counts only when asked', async () => {
    const { data } = await api.ask('{ batches { nodes { name measures { nodes { name } } } } }');
    expect(data.batches.nodes.map((batch: { measures: { nodes: unknown[] } }) => batch.measures.nodes.length)).toEqual([
      1, 3,
    ]);
  });
});

describe('measures(filter)', () => {
  it.each<[string, readonly string[]]>([
    ['', ['探索散装货物信用承诺', '船岸直通', '码头信用承诺', '税费掌上办', '码头信用承诺试行']],
    [`batch: ["${CAST.batch2}"]`, ['船岸直通', '码头信用承诺', '税费掌上办']],
    [
      `batch: ["${CAST.batch1}", "${CAST.batch2}"], domain: ["${CAST.trade}"]`,
      ['船岸直通', '码头信用承诺', '码头信用承诺试行'],
    ],
    [`agency: ["${CAST.customs}"]`, ['船岸直通', '码头信用承诺', '码头信用承诺试行']],
    [`agency: ["${CAST.customs}"], role: [LEAD]`, ['船岸直通']],
    [`agency: ["${CAST.customs}"], role: [SUPPORT]`, []],
    ['role: [SUPPORT]', ['船岸直通']],
    ['scope: [ZONE, ZONE_AND_PARKS]', ['税费掌上办', '码头信用承诺试行']],
    ['place: ["yunzhou-park"]', ['税费掌上办']],
    ['place: ["jiangcheng-area"]', ['探索散装货物信用承诺']],
    ['kind: [PILOT_TASK]', ['探索散装货物信用承诺']],
    ['year: [2031]', ['船岸直通', '码头信用承诺', '税费掌上办']],
    [`document: ["${toGlobalId('PolicyDocument', CAST.plan)}"]`, ['探索散装货物信用承诺']],
    ['level: [JUDGED]', ['探索散装货物信用承诺', '码头信用承诺', '码头信用承诺试行']],
    ['hasLineage: true', ['探索散装货物信用承诺', '码头信用承诺', '码头信用承诺试行']],
    ['hasLineage: false, year: [2031]', ['船岸直通', '税费掌上办']],
    ['text: "信用承諾 試行"', ['码头信用承诺试行']],
    ['text: "船"', ['船岸直通']],
    ['batch: []', []],
  ])('{%s} finds %j', async (filter, names) => {
    const { data, errors } = await api.ask(`{ measures(filter: {${filter}}) { totalCount nodes { name } } }`);
    expect(errors).toEqual([]);
    expect(data.measures.nodes.map((node: { name: string }) => node.name)).toEqual(names);
    expect(data.measures.totalCount).toBe(names.length);
  });

  it('counts by dimension in the same call, with labels, and groups by several', async () => {
    const { data } = await api.ask(`{ measures(filter: {year: [2031]}, first: 1) { totalCount
      facets { agencies { distinct missing values { value label count } } scopes { values { value label count } } }
      groupBy(dimensions: [DOMAIN, SCOPE]) { keys labels count } } }`);
    expect(data.measures.totalCount).toBe(3);
    expect(data.measures.facets.agencies).toEqual({
      distinct: 3,
      missing: 0,
      values: [
        { value: CAST.customs, label: '云州海关', count: 2 },
        { value: CAST.commerce, label: '云州省商务厅', count: 1 },
        { value: CAST.tax, label: '云州省税务局', count: 1 },
      ],
    });
    expect(data.measures.facets.scopes.values).toEqual([
      { value: 'PROVINCE_WIDE', label: '全省', count: 2 },
      { value: 'ZONE_AND_PARKS', label: '自贸试验区及协同区', count: 1 },
    ]);
    expect(data.measures.groupBy).toEqual([
      { keys: ['贸易便利化', 'PROVINCE_WIDE'], labels: ['贸易便利化', '全省'], count: 2 },
      { keys: ['政府职能转变', 'ZONE_AND_PARKS'], labels: ['政府职能转变', '自贸试验区及协同区'], count: 1 },
    ]);
  });
});
