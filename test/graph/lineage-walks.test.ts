import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openDatabase, type Database } from '../../src/graph/database.ts';
import { loadDataset } from '../../src/graph/load.ts';
import {
  createLineageReads,
  SHOWN_LEVELS,
  type Direction,
  type LineageReads,
  type LineageWalk,
} from '../../src/graph/reads/lineage.ts';
import { Lookups } from '../../src/graph/reads/lookups.ts';
import { createPathReads, type PathReads } from '../../src/graph/reads/paths.ts';
import { Levels, LineageKinds, type Level } from '../../src/model/vocabulary.ts';
import { findPaths, WALKS, type WalkedLink } from '../../src/model/walk.ts';
import { createLineageGraph, HUB_SIZE } from '../support/lineage-graph.ts';

const version = 'tlineagewalks';
let database: Database;
const sent: string[] = [];

beforeAll(async () => {
  database = openDatabase({ ...inject('neo4j'), onStatement: (name) => sent.push(name) });
  await loadDataset(database, createLineageGraph(), { version, activate: false, waitMs: 120_000 });
});
afterAll(() => database.close());

const lineage = (): LineageReads => createLineageReads(new Lookups(database, version));
const paths = (): PathReads => createPathReads(new Lookups(database, version));
const walk = (
  name: string,
  direction: Direction,
  maxDepth = 6,
  levels: readonly Level[] = SHOWN_LEVELS,
): Promise<LineageWalk> => lineage().walk(`lines#${name}`, { direction, maxDepth, kinds: LineageKinds, levels });
const names = (found: { readonly nodes: readonly string[] }): readonly string[] =>
  found.nodes.map((key) => key.replace(/^(Passage:)?lines#/u, ''));

describe('a walk along lineage', () => {
  it('goes as deep as it is told and says that there is more', async () => {
    const found = await walk('chain-0', 'DOWNSTREAM', 3);
    expect(names(found)).toEqual(['chain-0', 'chain-1', 'chain-2', 'chain-3']);
    expect(found.cuts).toEqual(['DEPTH']);
    expect((await walk('chain-37', 'DOWNSTREAM', 3)).cuts).toEqual([]);
  });

  it('walks six steps at most and reads every direction in one statement each', async () => {
    sent.length = 0;
    const found = await walk('chain-20', 'BOTH', 6);
    expect(found.links).toHaveLength(12);
    expect([...sent].sort()).toEqual(['lineage/walk-downstream', 'lineage/walk-upstream']);
  });

  it('cuts a cycle: each passage once, each link once', async () => {
    const found = await walk('ring-0', 'DOWNSTREAM', 6);
    expect(names(found)).toEqual(['ring-0', 'ring-1', 'ring-2', 'ring-3', 'ring-4']);
    expect(found.links.map(({ from, to }) => [from, to])).toContainEqual(['lines#ring-4', 'lines#ring-0']);
    expect(found.links).toHaveLength(5);
  });

  it('keeps to its bounds at a hub of 10,000 and says so', async () => {
    for (const direction of ['UPSTREAM', 'DOWNSTREAM'] as const) {
      const found = await walk('hub', direction);
      expect(found.links.length).toBeGreaterThan(0);
      expect(
        found.links.filter(({ from, to }) => from === 'lines#hub' || to === 'lines#hub').length,
      ).toBeLessThanOrEqual(WALKS.lineage.perNode);
      expect(found.nodes.length).toBeLessThanOrEqual(WALKS.lineage.nodes);
      expect(found.cuts).toContain('LINKS');
    }
    const [row] = await database.read<{ n: number }>(
      'MATCH (:Passage {dataset: $version, key: "lines#hub"})-[e:EVOLVED_INTO]->() RETURN count(e) AS n',
      { version },
    );
    expect(row?.n).toBe(HUB_SIZE);
  });

  it('keeps to its bounds where there are three million paths', async () => {
    const found = await walk('grid-0-0', 'DOWNSTREAM');
    expect(found.nodes).toHaveLength(1 + 6 * 12);
    expect(found.links).toHaveLength(12 + 5 * 144);
    expect(found.cuts).toEqual([]);
  });

  it('may end at a section of a letter and does not go through it, and says of nothing that more lies beyond', async () => {
    const up = await walk('row-1', 'UPSTREAM');
    expect([names(up), up.cuts]).toEqual([['row-1', 'row-0', 'section'], []]);
    const down = await walk('task-0', 'DOWNSTREAM');
    expect([names(down), down.cuts]).toEqual([['task-0', 'section'], []]);
    expect((await walk('task-0', 'DOWNSTREAM', 1)).cuts).toEqual([]);
    const both = await walk('section', 'BOTH');
    expect([...names(both)].sort()).toEqual(['row-0', 'row-1', 'section', 'task-0', 'task-1']);
  });

  it('shows no candidate unless it is asked for one', async () => {
    expect(names(await walk('guess-0', 'DOWNSTREAM'))).toEqual(['guess-0', 'guess-2']);
    expect(names(await walk('guess-0', 'DOWNSTREAM', 6, Levels))).toEqual(['guess-0', 'guess-2', 'guess-1']);
  });

  it('is the inverse upstream of what it is downstream, each hop with its claims', async () => {
    const pool = ['chain-3', 'chain-9', 'ring-2', 'grid-1-3', 'grid-5-0', 'guess-2', 'task-0', 'section', 'row-0'];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...pool), fc.integer({ min: 1, max: 6 }), async (name, depth) => {
        const down = await walk(name, 'DOWNSTREAM', depth);
        for (const key of down.nodes.slice(1, 6)) {
          const up = await walk(key.slice('lines#'.length), 'UPSTREAM', depth);
          expect(up.nodes).toContain(`lines#${name}`);
        }
        expect(down.links.every(({ claimIds }) => claimIds.length > 0)).toBe(true);
      }),
      { numRuns: 15 },
    );
  });

  it('answers a page of a hub with as many as were asked for', async () => {
    const page = await lineage().upstream(
      'lines#hub',
      { first: 7, after: null, counted: true, levels: SHOWN_LEVELS },
      null,
    );
    expect(page.nodes).toHaveLength(7);
    expect(page.totalCount).toBe(HUB_SIZE);
    const next = await lineage().upstream(
      'lines#hub',
      { first: 7, after: page.pageInfo.endCursor, counted: false, levels: SHOWN_LEVELS },
      ['RESTATED_IN'],
    );
    expect(next.nodes).toEqual([]);
  });
});

describe('paths between two things', () => {
  const between = (from: string, to: string, maxLength: number) =>
    paths().between({
      from: { label: 'Passage', key: `lines#${from}` },
      to: { label: 'Passage', key: `lines#${to}` },
      maxLength,
      via: null,
      levels: SHOWN_LEVELS,
      limit: 10,
    });

  it('meet at a hub without walking its 10,000 neighbours', async () => {
    const { paths: found } = await between('hub/in-9000', 'hub/out-9500', 2);
    expect(found.map(names)).toEqual([['hub/in-9000', 'hub', 'hub/out-9500']]);
  });

  it.each([
    ['hub', 'hub/in-9000', 1, [['hub', 'hub/in-9000']]],
    ['hub/out-9999', 'hub', 2, [['hub/out-9999', 'hub']]],
    ['hub', 'hub/beyond-1999', 2, [['hub', 'hub/out-0', 'hub/beyond-1999']]],
    ['hub/beyond-1999', 'hub', 3, [['hub/beyond-1999', 'hub/out-0', 'hub']]],
  ])('find every link of a hub that they end at: %s to %s', async (from, to, length, expected) => {
    const { paths: found } = await between(from, to, length);
    expect(found.map(names)).toEqual(expected);
  });

  it('are real: each link joins its two things, and none longer than asked', async () => {
    const { paths: found } = await between('chain-3', 'chain-9', 6);
    expect(found).toHaveLength(1);
    for (const { nodes, links } of found) {
      links.forEach((link, index) => {
        expect([link.from, link.to].sort()).toEqual([nodes[index], nodes[index + 1]].sort());
      });
      expect(links.every(({ claimIds }) => claimIds.length > 0)).toBe(true);
    }
    expect((await between('chain-3', 'chain-9', 5)).paths).toEqual([]);
  });

  it('go both ways round a ring, the shorter first', async () => {
    expect((await between('ring-0', 'ring-2', 4)).paths.map(names)).toEqual([
      ['ring-0', 'ring-1', 'ring-2'],
      ['ring-0', 'ring-4', 'ring-3', 'ring-2'],
    ]);
  });

  it('are as many as were asked for where there are more, and say so', async () => {
    const { paths: found, cuts } = await between('grid-0-0', 'grid-4-0', 4);
    expect(found).toHaveLength(10);
    expect(cuts.length).toBeGreaterThan(0);
  });
});

describe('a neighbourhood', () => {
  const around = (name: string, depth: number, limit: number) =>
    paths().around({ of: { label: 'Passage', key: `lines#${name}` }, depth, limit, via: null, levels: SHOWN_LEVELS });

  it('holds what is near, whole, with nothing that hangs in the air', async () => {
    const found = await around('chain-10', 2, 50);
    expect([...names(found)].sort()).toEqual(['chain-10', 'chain-11', 'chain-12', 'chain-8', 'chain-9']);
    for (const { from, to } of found.links) expect(found.nodes).toEqual(expect.arrayContaining([from, to]));
    expect(found.cuts).toEqual(['DEPTH']);
  });

  it('is bounded at a hub', async () => {
    const found = await around('hub', 3, 60);
    expect(found.nodes).toHaveLength(60);
    expect(found.cuts).toContain('NODES');
  });
});

describe('the search for paths', () => {
  const link = (from: number, to: number): WalkedLink => ({
    from: `n${from}`,
    to: `n${to}`,
    type: 'RELATED_TO',
    level: 'JUDGED',
    claimIds: ['c'],
    depth: 1,
    more: false,
  });
  const graph = fc
    .uniqueArray(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 20, selector: ([a, b]) => `${a}>${b}` })
    .map((pairs) => pairs.map(([a, b]) => link(a, b)));

  it('finds every simple path and no other, compared with trying all', () => {
    const tryAll = (
      links: readonly WalkedLink[],
      at: string,
      seen: readonly string[],
      left: number,
    ): readonly string[] =>
      at === 'n1'
        ? [seen.join()]
        : left === 0
          ? []
          : links.flatMap((one) =>
              (one.from === at ? [one.to] : one.to === at ? [one.from] : [])
                .filter((next) => !seen.includes(next))
                .flatMap((next) => tryAll(links, next, [...seen, next], left - 1)),
            );
    fc.assert(
      fc.property(graph, fc.integer({ min: 1, max: 5 }), (links, maxLength) => {
        const { paths: found, complete } = findPaths(links, { from: 'n0', to: 'n1', maxLength, limit: 1_000 });
        expect(complete).toBe(true);
        expect(found.map(({ nodes }) => nodes.join()).sort()).toEqual(
          [...tryAll(links, 'n0', ['n0'], maxLength)].sort(),
        );
        expect(found.map(({ links: taken }) => taken.length)).toEqual(
          found.map(({ links: taken }) => taken.length).sort((a, b) => a - b),
        );
      }),
    );
  });
});
