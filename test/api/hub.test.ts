/* eslint-disable @typescript-eslint/no-unsafe-member-access -- answers are JSON, and asserted whole */
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { loadStatements } from '../../src/graph/statements.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { startTestApi, type TestApi } from '../support/api.ts';
import { DatasetBuilder } from '../support/dataset-builder.ts';

const SIZE = 10_000;

/** One body that answers for 10,000 measures of one document. */
function createHub(): Dataset {
  const build = new DatasetBuilder();
  const document = build.node('PolicyDocument', 'hub', {
    title: '枢纽',
    inCorpus: true,
    text: '枢纽',
    order: '2030hub',
  });
  const agency = build.node('Agency', 'hub/body', { name: '枢纽局', order: '1', resolution: 'RESOLVED' });
  for (let n = 0; n < SIZE; n += 1) {
    const order = `2030hub/${String(n).padStart(6, '0')}`;
    const more = {
      documentKey: 'hub',
      path: ['一', String(n)],
      content: `事项${n}`,
      name: `事项${n}`,
      ordinal: n,
      kind: 'PILOT_TASK',
      start: 0,
      end: 1,
      order,
    };
    const measure = build.node('Passage', `hub#一/${n}`, more);
    build.say(measure, 'PART_OF', document, { document: 'hub' });
    build.say(agency, 'RESPONSIBLE_FOR', measure, { document: 'hub', role: 'LEAD' });
  }
  return build.build();
}

const PAGE = {
  dataset: 'thub',
  keys: ['hub/body'],
  after: '',
  limit: 21,
  levels: ['STATED'],
  counted: false,
  roles: null,
};

interface Profiled {
  readonly dbHits: number;
  readonly children: readonly Profiled[];
}

/** Records that the whole plan looked at. */
const hitsOf = (plan: Profiled | false): number =>
  plan === false ? 0 : plan.dbHits + plan.children.reduce((sum, child) => sum + hitsOf(child), 0);

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi('thub', createHub());
});
afterAll(() => api.close());

describe('a hub of 10,000', () => {
  it('gives first + 1 rows to the server, and first to the asker', async () => {
    const [row] = await api.database.read<{ edges: unknown[] }>('agency/find-measures', PAGE);
    expect(row?.edges).toHaveLength(21);
    const { data, statements } = await api.ask(
      '{ agency(by: {key: "hub/body"}) { measures { nodes { name } pageInfo { hasNextPage } } } }',
    );
    expect(data.agency.measures.nodes).toHaveLength(20);
    expect(data.agency.measures.pageInfo.hasNextPage).toBe(true);
    expect(statements).toEqual(['agency/find-agency', 'agency/find-measures']);
  });

  it('costs the database no more for a page in its middle than for its first', async () => {
    const { uri, username, password } = inject('neo4j');
    const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
    const { text } = loadStatements().get('agency/find-measures');
    const hits = async (after: string): Promise<number> => {
      const parameters = { ...PAGE, after, limit: neo4j.int(PAGE.limit) };
      const session = driver.session({ defaultAccessMode: neo4j.session.READ });
      const { summary } = await session.run(`PROFILE ${text}`, parameters);
      await session.close();
      return hitsOf(summary.profile);
    };
    const first = await hits('');
    expect(first).toBeGreaterThan(0);
    expect(await hits('2030hub/005000')).toBeLessThanOrEqual(first * 1.1);
    // A page of 21 touches some dozens of records each, and none of the other 9,979.
    expect(first).toBeLessThan(SIZE / 4);
    await driver.close();
  });

  it('is counted when asked, and paged to its end', async () => {
    const { data } = await api.ask(
      '{ agency(by: {key: "hub/body"}) { measures(roles: [LEAD]) { totalCount } } document(by: {key: "hub"}) { passages { totalCount } } measures { totalCount } }',
    );
    expect([data.agency.measures.totalCount, data.document.passages.totalCount, data.measures.totalCount]).toEqual([
      SIZE,
      SIZE,
      SIZE,
    ]);
    const seen = new Set<string>();
    for (let after: string | null = null, more = true; more;) {
      const {
        data: page,
      }: {
        data: {
          agency: { measures: { nodes: { key: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } } };
        };
      } = await api.ask(
        'query ($after: String) { agency(by: {key: "hub/body"}) { measures(first: 100, after: $after) { nodes { key } pageInfo { endCursor hasNextPage } } } }',
        { after },
      );
      for (const node of page.agency.measures.nodes) seen.add(node.key);
      after = page.agency.measures.pageInfo.endCursor;
      more = page.agency.measures.pageInfo.hasNextPage;
    }
    expect(seen.size).toBe(SIZE);
  });
});
