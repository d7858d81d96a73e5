import { buildSchema, Kind, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { readTypeDefs } from '../../src/api/apollo.ts';
import { costOf } from '../../src/api/cost.ts';

const schema = buildSchema(readTypeDefs());

function cost(query: string, variables: Readonly<Record<string, unknown>> = {}): number {
  const document = parse(query);
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new Error('expected an operation, came none');
  return costOf({ schema, document, operation, variables });
}

describe('the cost of an operation', () => {
  it.each<[what: string, query: string, variables: Readonly<Record<string, unknown>>, objects: number]>([
    ['one thing and what it has one of', '{ measure(by: {key: "a"}) { title batch { name } } }', {}, 2],
    ['a page of twenty unless told', '{ measures { nodes { key } } }', {}, 21],
    ['a page by its first', '{ measures(first: 50) { nodes { key document { title } } } }', {}, 101],
    ['a page by its last', '{ measures(last: 30) { edges { node { key } } } }', {}, 61],
    ['a size in a variable', 'query ($n: Int) { measures(first: $n) { nodes { key } } }', { n: 100 }, 101],
    ['the default of a variable', 'query ($n: Int = 70) { measures(first: $n) { nodes { key } } }', {}, 71],
    ['a page in a page', '{ batches(first: 10) { nodes { measures(first: 10) { nodes { key } } } } }', {}, 121],
    [
      'counts of a page once, whatever its size',
      '{ measures(first: 100) { totalCount facets { years { values { value } } } } }',
      {},
      42,
    ],
    ['edges and nodes both', '{ measures(first: 10) { edges { cursor } nodes { key } } }', {}, 21],
    ['things by their ids', 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: ['a', 'b', 'c'] }, 3],
    [
      'a fragment like what it stands for',
      '{ measures(first: 10) { ...A } } fragment A on MeasureConnection { nodes { key } }',
      {},
      11,
    ],
    [
      'a fragment for pages of two sizes',
      '{ a: measures(first: 10) { ...A } b: measures(first: 20) { ...A } } fragment A on MeasureConnection { nodes { key } }',
      {},
      32,
    ],
    ['an inline fragment', '{ measures(first: 10) { ... on MeasureConnection { nodes { key } } } }', {}, 11],
  ])('counts %s', (_, query, variables, objects) => {
    expect(cost(query, variables)).toBe(objects);
  });

  it('counts an operation anew for other sizes, and only for these', () => {
    const document = parse(
      'query ($n: Int, $ids: [ID!]!, $key: String) { agency(by: {key: $key}) { measures(first: $n) { nodes { key } } } nodes(ids: $ids) { id } }',
    );
    const [operation] = document.definitions;
    if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('expected an operation');
    const of = (variables: Readonly<Record<string, unknown>>): number =>
      costOf({ schema, document, operation, variables });
    expect(of({ n: 10, ids: ['a'], key: 'x' })).toBe(1 + 11 + 1);
    expect(of({ n: 100, ids: ['a'], key: 'x' })).toBe(1 + 101 + 1);
    expect(of({ n: 100, ids: ['a', 'b'], key: 'y' })).toBe(1 + 101 + 2);
    expect(of({ ids: ['c', 'd'] })).toBe(1 + 21 + 2);
    expect(of({ n: 10, ids: ['b'] })).toBe(1 + 11 + 1);
  });

  it('takes no time over fragments that spread twice each', () => {
    const fragments = Array.from({ length: 60 }, (_, n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`);
    expect(cost(`{ ...F0 } ${fragments.join(' ')} fragment F60 on Query { dataset { version } }`)).toBeGreaterThan(1e6);
  });
});
