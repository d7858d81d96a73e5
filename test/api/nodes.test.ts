import {
  buildSchema,
  getNamedType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  type GraphQLObjectType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTypeDefs } from '../../src/api/apollo.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { fromGlobalId, toGlobalId } from '../../src/model/keys.ts';
import { startTestApi, type TestApi } from '../support/api.ts';
import { createCast } from '../support/cast.ts';
import { buildSeedDataset } from '../support/seed-copy.ts';

const schema = buildSchema(readTypeDefs());
const nodeTypes = Object.values(schema.getTypeMap()).filter(
  (type): type is GraphQLObjectType => isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node'),
);

interface Node {
  readonly __typename: string;
  readonly id: string;
  readonly key: string;
}

/** All that a thing says of itself in words and numbers. */
const scalarsOf = (type: GraphQLObjectType): string =>
  Object.values(type.getFields())
    .filter(({ type: of, args }) => isLeafType(getNamedType(of)) && !args.some(isRequiredArgument))
    .map(({ name }) => name)
    .join(' ');
const FIELDS = Object.fromEntries(nodeTypes.map((type) => [type.name, scalarsOf(type)]));

/** Where things of each type are met without their id. */
const MET = `{
  documents(first: 5) { nodes { __typename ${FIELDS['PolicyDocument']} corrections { __typename ${FIELDS['Correction']} }
    mentions(first: 30) { nodes { __typename ${FIELDS['Mention']} } } problems(first: 20) { nodes { __typename ${FIELDS['Problem']} } } } }
  passages(first: 40) { nodes { __typename ... on Measure { ${FIELDS['Measure']} claims(first: 2) { nodes { __typename ${FIELDS['Claim']} } } } ... on PlainPassage { ${FIELDS['PlainPassage']} } } }
  batches { nodes { __typename ${FIELDS['Batch']} } } domains { nodes { __typename ${FIELDS['Domain']} } } agencies { nodes { __typename ${FIELDS['Agency']} } }
  places { nodes { __typename ${FIELDS['Place']} } } pilotZones { nodes { __typename ${FIELDS['PilotZone']} } } pilotAreas { nodes { __typename ${FIELDS['PilotArea']} } }
  parks { nodes { __typename ${FIELDS['Park']} } } scopes { nodes { __typename ${FIELDS['Scope']} } }
  coverage { nodes { __typename ${FIELDS['StatedTotal']} } } gaps { batchHoles { nodes { __typename ${FIELDS['BatchHole']} } } }
}`;

function* nodesIn(value: unknown): Generator<Node> {
  if (typeof value !== 'object' || value === null) return;
  if ('__typename' in value && 'id' in value) yield value as Node;
  for (const child of Object.values(value)) yield* nodesIn(child);
}

/** Only what was asked of the thing itself. */
const bare = (node: Node): Node =>
  Object.fromEntries(
    Object.entries(node).filter(([name]) =>
      ['__typename', ...(FIELDS[node.__typename]?.split(' ') ?? [])].includes(name),
    ),
  ) as unknown as Node;

let seeds: TestApi;
let cast: TestApi;
let dataset: Dataset;
let met: readonly (readonly [TestApi, readonly Node[]])[];
const allMet = (): readonly Node[] => met.flatMap(([, nodes]) => nodes);
beforeAll(async () => {
  dataset = await buildSeedDataset();
  [seeds, cast] = await Promise.all([startTestApi('tseeds', dataset), startTestApi('tcast', createCast())]);
  const answers = [await seeds.ask(MET), await cast.ask(MET)];
  expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
  met = [seeds, cast].map((api, index) => [api, [...nodesIn(answers[index]?.data)]] as const);
});
afterAll(async () => {
  await Promise.all([seeds.close(), cast.close()]);
});

describe('node(id)', () => {
  it.each(nodeTypes.map((type) => [type.name] as const))(
    'finds every %s again, and says the same of it',
    async (name) => {
      const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename ... on ${name} { ${FIELDS[name]} } } }`;
      let count = 0;
      for (const [api, all] of met) {
        const some = [
          ...new Map(all.filter(({ __typename }) => __typename === name).map((node) => [node.id, bare(node)])).values(),
        ];
        for (let from = 0; from < some.length; from += 100) {
          const page = some.slice(from, from + 100);
          const { data, errors } = await api.ask(query, { ids: page.map(({ id }) => id) });
          expect(errors).toEqual([]);
          expect(data).toEqual({ nodes: page });
        }
        count += some.length;
      }
      expect(count).toBeGreaterThan(0);
    },
  );

  it('has in an id the type and the key, and a key that holds no offset', () => {
    for (const { __typename, id, key } of allMet()) expect(fromGlobalId(id)).toEqual({ type: __typename, key });
    const seen = dataset.nodes.filter(({ label }) => label === 'Mention' || label === 'Problem');
    expect(seen.length).toBeGreaterThan(1_000);
    for (const { key, properties } of seen) {
      const { kind, code, passageKey, documentKey } = properties;
      const place = `${String(passageKey ?? documentKey)}@${String(kind ?? code)}/`;
      expect(key.startsWith(place) && /^[1-9]\d*$/.test(key.slice(place.length)), key).toBe(true);
    }
  });

  it('numbers what it saw in the order of the text, from 1 and without a gap', () => {
    const numbers = new Map<string, [start: number, number: number][]>();
    for (const { label, key, properties } of dataset.nodes) {
      if (label !== 'Mention' && label !== 'Problem') continue;
      const at = key.lastIndexOf('/');
      const place = `${label} ${key.slice(0, at)}`;
      numbers.set(place, [...(numbers.get(place) ?? []), [Number(properties['start']), Number(key.slice(at + 1))]]);
    }
    for (const [place, seen] of numbers) {
      const sorted = seen.toSorted(([, a], [, b]) => a - b);
      expect(
        sorted.map(([, number]) => number),
        place,
      ).toEqual(seen.map((_, index) => index + 1));
      expect(
        sorted.map(([start]) => start),
        place,
      ).toEqual(sorted.map(([start]) => start).toSorted((a, b) => a - b));
    }
  });

  it.each([
    [
      'a claim that states no total',
      () => `StatedTotal:${allMet().find(({ __typename }) => __typename === 'Claim')?.key ?? ''}`,
    ],
    ['a claim that is none', () => 'StatedTotal:0'],
    ['the number of a batch that is here', () => 'BatchHole:中国（辽宁）自由贸易试验区改革创新经验/4'],
    ['a number above the highest', () => 'BatchHole:中国（辽宁）自由贸易试验区改革创新经验/8'],
    ['a series that is none', () => 'BatchHole:无/1'],
    ['a mention by the place where it stands', () => 'Mention:辽政发〔2024〕5号@BODY1204'],
    ['a number of mentions that is not reached', () => 'Problem:辽政发〔2024〕5号@NO_TITLE/99'],
    ['a kind of node that is stored and not shown', () => 'Evidence:1'],
  ])('gives nothing for %s', async (_, name) => {
    const [type = '', ...key] = name().split(':');
    const { data, errors } = await seeds.ask('query ($id: ID!) { node(id: $id) { key } }', {
      id: toGlobalId(type, key.join(':')),
    });
    expect({ data, errors }).toEqual({ data: { node: null }, errors: [] });
  });

  it('answers things of all kinds in one request, each statement once', async () => {
    const ids = nodeTypes.flatMap(({ name }) => allMet().find(({ __typename }) => __typename === name)?.id ?? []);
    expect(ids).toHaveLength(nodeTypes.length);
    const { errors, statements } = await seeds.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { key } }', { ids });
    expect(errors).toEqual([]);
    expect(new Set(statements).size).toBe(statements.length);
  });

  it('starts no path from what is only remarked on a text', async () => {
    const mention = allMet().find(({ __typename }) => __typename === 'Mention');
    const { data, errors } = await seeds.ask(
      'query ($id: ID!) { neighbourhood(of: { id: $id }) { nodeCount } paths(from: { id: $id }, to: { id: $id }) { reason } }',
      { id: mention?.id },
    );
    expect({ data, errors }).toEqual({ data: { neighbourhood: null, paths: { reason: 'NOT_IN_CORPUS' } }, errors: [] });
  });
});
