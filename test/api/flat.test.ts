/* eslint-disable @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-argument -- answers are JSON, and the tests assert their shape */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApi, type TestApi } from '../support/api.ts';
import { buildSeedDataset } from '../support/seed-copy.ts';

const FLAT = `flat { nodes { id key type name context date } edges { id source target predicate role level } }`;
const LINK = `predicate role level from { id } to { id }`;

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi('tflat', await buildSeedDataset());
});
afterAll(() => api.close());

async function ask(query: string): Promise<any> {
  const { data, errors } = await api.ask(query);
  expect(errors).toEqual([]);
  return data;
}

const linkOf = ({ predicate, role, level, from, to }: any): unknown => ({
  predicate,
  role: role ?? null,
  level,
  source: from.id,
  target: to.id,
});
const withoutId = ({ id, ...edge }: any): unknown => {
  expect(id).toMatch(/^[0-9a-f]{24}$/u);
  return edge;
};

describe('a flat graph', () => {
  it('is the neighbourhood, thing by thing and link by link', async () => {
    const { neighbourhood: around } = await ask(`{
      neighbourhood(of: { agency: "customs-shenyang" }, depth: 2, limit: 120) {
        nodes(first: 300) { id key __typename } links(first: 1000) { ${LINK} } ${FLAT}
      }
    }`);
    const { nodes, edges } = around.flat;
    expect(nodes.map(({ id, key, type }: any) => ({ id, key, __typename: type }))).toEqual(around.nodes);
    expect(edges.map(withoutId)).toEqual(around.links.map(linkOf));
    expect(new Set(edges.map(({ id }: any) => id)).size).toBe(edges.length);
    expect(nodes[0]).toMatchObject({ type: 'Agency', name: '沈阳海关', context: 'CENTRAL', date: null });
    const row = nodes.find(({ key }: any) => key === '辽政发〔2024〕5号#二/5');
    expect(row).toMatchObject({ type: 'Measure', context: '辽政发〔2024〕5号', date: '2024-03-16' });
  });

  it('is the lineage of a passage', async () => {
    const { lineage } = await ask(`{
      lineage(of: { key: "辽口工办〔2021〕1号#一/5" }) { hops { kind level from { id } to { id } } nodes { id name } ${FLAT} }
    }`);
    expect(lineage.flat.nodes.map(({ id, name }: any) => ({ id, name }))).toEqual(lineage.nodes);
    const hops = lineage.hops.map(({ kind, ...hop }: any) => linkOf({ ...hop, predicate: kind }));
    expect(lineage.flat.edges.map(withoutId)).toEqual(hops);
  });

  it('is all paths together, with what they share once', async () => {
    const { paths } = await ask(`{
      paths(from: { agency: "ciq-shenyang" }, to: { passage: "辽政发〔2024〕5号#二/5" }, maxLength: 4, first: 10) {
        paths { nodes { id } links { ${LINK} } } ${FLAT}
      }
    }`);
    const ids = new Set(paths.paths.flatMap(({ nodes }: any) => nodes.map(({ id }: any) => id)));
    expect(paths.flat.nodes.map(({ id }: any) => id)).toEqual([...ids]);
    const links = paths.paths.flatMap((path: any) => path.links.map(linkOf));
    const different = [...new Map(links.map((link: unknown) => [JSON.stringify(link), link])).values()];
    expect(different.length).toBeLessThan(links.length);
    expect(paths.flat.edges).toHaveLength(different.length);
    expect(paths.flat.edges.map(withoutId)).toEqual(expect.arrayContaining(different));
  });

  it('names a link the same in every answer, and is as long as it is asked for', async () => {
    const of = (thing: string, first = ''): string =>
      `neighbourhood(of: ${thing}, via: [EVOLVED_INTO], depth: 1) { flat { nodes${first} { id } edges${first} { id source target } } }`;
    const { a, b, c } = await ask(`{
      a: ${of('{ passage: "沈政发〔2017〕46号#四/三/18" }')}
      b: ${of('{ passage: "辽政发〔2024〕5号#二/5" }')}
      c: ${of('{ passage: "沈政发〔2017〕46号#四/三/18" }', '(first: 1)')}
    }`);
    const shared = a.flat.edges.filter(({ id }: any) => b.flat.edges.some((edge: any) => edge.id === id));
    expect(shared).toHaveLength(1);
    expect(b.flat.edges).toContainEqual(shared[0]);
    expect([c.flat.nodes.length, c.flat.edges.length]).toEqual([1, 1]);
    const { errors } = await api.ask(`{ neighbourhood(of: { agency: "x" }) { flat { edges(first: 1001) { id } } } }`);
    expect(errors).toEqual([]);
    const refused = await api.ask(`{ ${of('{ agency: "customs-shenyang" }', '(first: 301)')} }`);
    expect(refused.errors[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });
});
