import {
  buildSchema,
  getNamedType,
  isInputObjectType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLNamedType,
  type GraphQLObjectType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTypeDefs } from '../../src/api/apollo.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { startTestApi, type TestApi } from '../support/api.ts';
import { createCast } from '../support/cast.ts';
import { buildSeedDataset } from '../support/seed-copy.ts';

type Field = GraphQLField<unknown, unknown>;
interface Entry {
  readonly cursor: string;
  readonly node: Readonly<Record<string, unknown>>;
}
interface Page {
  readonly totalCount: number;
  readonly nodes: readonly unknown[];
  readonly edges: readonly Entry[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

const schema = buildSchema(readTypeDefs());
const fieldsOf = (name: string): readonly Field[] =>
  Object.values((schema.getType(name) as GraphQLObjectType).getFields());
const isConnection = ({ type }: Field): boolean => getNamedType(type).name.endsWith('Connection');
const connections = fieldsOf('Query').filter(isConnection);
/** Types that can be fetched again by id, each with its connections. */
const owners = Object.values(schema.getTypeMap()).filter(
  (type): type is GraphQLObjectType =>
    isObjectType(type) &&
    type.getInterfaces().some(({ name }) => name === 'Node') &&
    Object.values(type.getFields()).some(isConnection),
);

function namedTypeOf(type: GraphQLNamedType, name: string): GraphQLNamedType {
  const field = 'getFields' in type ? type.getFields()[name] : undefined;
  if (!field) throw new Error(`expected a field ${name} of ${type.name}, came none`);
  return getNamedType(field.type);
}

/** What tells an entry from the others: the id of its node, or all that a node without one says. */
function entryOf(field: Field): string {
  const edge = namedTypeOf(getNamedType(field.type), 'edges') as GraphQLObjectType;
  const node = namedTypeOf(edge, 'node');
  const fields = 'getFields' in node ? Object.keys(node.getFields()) : [];
  const own = fields.includes('id') ? 'id' : isObjectType(node) ? scalarsOf(node) : '__typename';
  const role = 'role' in edge.getFields() ? ' role' : '';
  return `totalCount nodes { __typename } edges { cursor${role} node { ${own} } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }`;
}

const scalarsOf = (type: GraphQLObjectType): string =>
  Object.values(type.getFields())
    .filter(({ type: of }) => isLeafType(getNamedType(of)))
    .map(({ name }) => name)
    .join(' ');

/** Arguments that a field cannot do without, as they would be for the first document of the corpus. */
function required(field: Field, keys: Readonly<Record<string, string>>): string {
  return field.args
    .filter(isRequiredArgument)
    .map(({ name, type }) => {
      const named = getNamedType(type);
      if (isInputObjectType(named)) return `, ${name}: ${lookup(named, keys)}`;
      return `, ${name}: ${JSON.stringify(keys['text'])}`;
    })
    .join('');
}

function lookup(type: GraphQLInputObjectType, keys: Readonly<Record<string, string>>): string {
  const name = 'pilotArea' in type.getFields() ? 'pilotArea' : 'key';
  return `{ ${name}: ${JSON.stringify(keys[name])} }`;
}

const sameEntry = (entry: Entry): string => JSON.stringify({ ...entry, cursor: '' });

/** Asks for a page of a field: of the root, or of the thing with that id. */
type Ask = (api: TestApi, first: number, after: string | null) => Promise<Page>;

const SEEDS = { pilotArea: 'sy-area', key: '辽政发〔2024〕5号', text: '海关' };
const CAST_KEYS = { pilotArea: 'jiangcheng-area', key: '云政发〔2031〕2号', text: '信用承诺' };

function ofRoot(field: Field, keys: Readonly<Record<string, string>>): Ask {
  const query = `query ($first: Int, $after: String) { page: ${field.name}(first: $first, after: $after${required(field, keys)}) { ${entryOf(field)} } }`;
  return async (api, first, after) => {
    const { data, errors } = await api.ask(query, { first, after });
    expect(errors, query).toEqual([]);
    return (data as { readonly page: Page }).page;
  };
}

function ofNode(type: GraphQLObjectType, field: Field, id: string, keys: Readonly<Record<string, string>>): Ask {
  const query = `query ($id: ID!, $first: Int, $after: String) { node(id: $id) { ... on ${type.name} { page: ${field.name}(first: $first, after: $after${required(field, keys)}) { ${entryOf(field)} } } } }`;
  return async (api, first, after) => {
    const { data, errors } = await api.ask(query, { id, first, after });
    expect(errors, query).toEqual([]);
    return (data as { readonly node: { readonly page: Page } }).node.page;
  };
}

/** All entries, `size` at a time; what a page says of itself is checked on the way. */
async function walk(api: TestApi, ask: Ask, size: number, after: string | null = null): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  for (let from = after; ;) {
    const page = await ask(api, size, from);
    expect(page.nodes).toHaveLength(page.edges.length);
    expect(page.edges.length).toBeLessThanOrEqual(size);
    expect(page.pageInfo).toMatchObject({
      startCursor: page.edges[0]?.cursor ?? null,
      endCursor: page.edges.at(-1)?.cursor ?? null,
      hasPreviousPage: from !== null,
    });
    entries.push(...page.edges);
    if (!page.pageInfo.hasNextPage) return entries;
    expect(page.edges).toHaveLength(size);
    from = page.pageInfo.endCursor;
  }
}

/** The union of pages of any size is the list, in its order, and the count is its length. */
async function expectWholePages(api: TestApi, ask: Ask): Promise<number> {
  const { totalCount } = await ask(api, 1, null);
  const whole = await walk(api, ask, 100);
  expect(whole).toHaveLength(totalCount);
  expect(new Set(whole.map(({ cursor }) => cursor)).size).toBe(whole.length);
  const size = Math.min(100, Math.max(1, Math.ceil(totalCount / 5)));
  expect(await walk(api, ask, size)).toEqual(whole);
  return totalCount;
}

let seeds: TestApi;
beforeAll(async () => {
  seeds = await startTestApi('tseeds', await buildSeedDataset());
});
afterAll(() => seeds.close());

describe('every connection', () => {
  it.each(connections.map((field) => [field.name, field] as const))(
    'Query.%s has pages whose union is the list',
    { timeout: 180_000 },
    async (_, field) => {
      await expectWholePages(seeds, ofRoot(field, SEEDS));
    },
  );

  it.each(
    owners.flatMap((type) =>
      Object.values(type.getFields())
        .filter(isConnection)
        .map((field) => [`${type.name}.${field.name}`, type, field] as const),
    ),
  )('%s has pages whose union is the list', { timeout: 180_000 }, async (_, type, field) => {
    const ids = await idsOf(type.name);
    for (const id of ids) await expectWholePages(seeds, ofNode(type, field, id, SEEDS));
  });
});

/** A few things of a type: the first, and some from the middle of its list. */
async function idsOf(type: string): Promise<readonly string[]> {
  const list = {
    Measure: 'measures',
    PlainPassage: 'passages',
    PolicyDocument: 'documents',
    Agency: 'agencies',
    Batch: 'batches',
    Domain: 'domains',
    Place: 'places',
    PilotZone: 'pilotZones',
    PilotArea: 'pilotAreas',
    Park: 'parks',
    Scope: 'scopes',
  }[type];
  if (list === undefined) throw new Error(`expected a list that has things of type ${type}, came none`);
  const { data } = await seeds.ask(`{ list: ${list}(first: 100) { nodes { id __typename } } }`);
  const ids = (data as { readonly list: { readonly nodes: readonly { id: string; __typename: string }[] } }).list.nodes
    .filter((node) => node.__typename === type)
    .map(({ id }) => id);
  return [...new Set([ids[0], ids[Math.floor(ids.length / 2)]])].filter((id) => id !== undefined);
}

/** A dataset without some of its things, and without what is claimed of them. */
function without(dataset: Dataset, gone: (label: string, key: string) => boolean): Dataset {
  const stays = (ref: { readonly label: string; readonly key: string } | null): boolean =>
    ref === null || !gone(ref.label, ref.key);
  const claims = dataset.claims.filter(({ subject, object }) => stays(subject) && stays(object));
  const left = new Set(claims.map(({ id }) => id));
  return {
    ...dataset,
    nodes: dataset.nodes.filter(stays),
    claims: claims.map((claim) => ({ ...claim, restsOn: claim.restsOn.filter((id) => left.has(id)) })),
  };
}

describe('a cursor', () => {
  it(
    'stays good when data change: what both versions have behind it comes once, and nothing else',
    { timeout: 180_000 },
    async () => {
      const cast = createCast();
      const labels = ['Passage', 'Agency', 'Domain', 'Park', 'Scope'];
      // Every second thing of these kinds is gone in the later version; going back, they are new.
      const odd = new Set(
        labels.flatMap((label) =>
          cast.nodes
            .filter((node) => node.label === label)
            .filter((_, n) => n % 2 === 1)
            .map(({ key }) => `${label}:${key}`),
        ),
      );
      const less = without(cast, (label, key) => odd.has(`${label}:${key}`));
      const [before, after] = await Promise.all([startTestApi('tpagesall', cast), startTestApi('tpagesless', less)]);
      try {
        for (const field of connections) {
          // The order of hits is by score, which every version weighs by its own words.
          if (field.name === 'search') continue;
          const ask = ofRoot(field, CAST_KEYS);
          for (const [one, other] of [
            [before, after],
            [after, before],
          ] as const) {
            const [here, there] = [await walk(one, ask, 100), await walk(other, ask, 100)];
            for (const [n, { cursor }] of here.entries()) {
              const rest = (await walk(other, ask, 2, cursor)).map(sameEntry);
              const known = new Set(here.map(sameEntry));
              const behind = new Set(here.slice(n + 1).map(sameEntry));
              expect(new Set(rest).size, field.name).toBe(rest.length);
              // Of what both versions have: exactly what stood behind the cursor, in that order.
              const both = there.map(sameEntry).filter((entry) => behind.has(entry));
              expect(
                rest.filter((entry) => known.has(entry)),
                field.name,
              ).toEqual(both);
            }
          }
        }
      } finally {
        await Promise.all([before.close(), after.close()]);
      }
    },
  );
});
