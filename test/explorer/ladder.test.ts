import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutAcross } from '../../src/explorer/parts/ladder-across.ts';
import { layOutDownwards } from '../../src/explorer/parts/ladder-down.ts';
import {
  columnsOf,
  wrap,
  type LadderHop,
  type LadderStep,
  type PlacedStep,
} from '../../src/explorer/parts/ladder-layout.ts';

const step = (key: string, at: string | null, rank = 1): LadderStep => ({
  key,
  at,
  rank,
  date: at,
  href: '#',
  title: `${key} 保税仓储“物联网+分类监管”`,
  scope: `范围 ${rank}`,
  source: '某政发〔2024〕5号 · 1',
  current: false,
});
const hop = (from: string, to: string, atOnce = false): LadderHop => ({
  from,
  to,
  atOnce,
  level: 'STATED',
  label: '演进',
  widens: false,
});

/** Ladders without a cycle, as lineage is: later items follow from earlier ones. */
const ladders = fc
  .array(
    fc.record({ at: fc.option(fc.constantFrom('2017-08-29', '2021', '2022-06-06', '2024-03')), rank: fc.nat(3) }),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .chain((seeds) =>
    fc.record({
      steps: fc.constant(seeds.map(({ at, rank }, order) => step(`s${order}`, at, rank))),
      hops: fc
        .uniqueArray(fc.tuple(fc.nat(seeds.length - 1), fc.nat(seeds.length - 1), fc.boolean()), {
          selector: ([a, b]) => `${Math.min(a, b)} ${Math.max(a, b)}`,
          maxLength: 20,
        })
        .map((pairs) =>
          pairs
            .filter(([a, b]) => a !== b)
            .map(([a, b, once]) => hop(`s${Math.min(a, b)}`, `s${Math.max(a, b)}`, once)),
        ),
    }),
  );

const overlap = (a: PlacedStep, b: PlacedStep): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe('the ladder', () => {
  it.each([
    ['dates decide', [step('b', '2024'), step('a', '2017')], [], { a: 0, b: 1 }],
    [
      'what follows stands after it, whatever the dates say: a reply may tell of an earlier trial',
      [step('reply', '2022'), step('row', '2021')],
      [hop('reply', 'row')],
      { reply: 0, row: 1 },
    ],
    [
      'a batch stands over its rows, not at the far left',
      [step('task', '2017'), step('batch', null), step('row', null)],
      [hop('task', 'row'), hop('batch', 'row', true)],
      { task: 0, batch: 1, row: 1 },
    ],
    ['a ring of links ends', [step('a', null), step('b', null)], [hop('a', 'b'), hop('b', 'a')], null],
  ] as const)('puts steps into columns: %s', (_, steps, hops, expected) => {
    const columns = Object.fromEntries(columnsOf(steps, hops));
    if (expected) expect(columns).toEqual(expected);
    else expect(Object.values(columns).every((column) => column >= 0 && column < steps.length)).toBe(true);
  });

  it('draws no card over another and no line backwards, at any width', () => {
    fc.assert(
      fc.property(ladders, fc.integer({ min: 280, max: 1600 }), ({ steps, hops }, width) => {
        const across = layOutAcross(steps, hops, width, () => null);
        const down = layOutDownwards(steps, hops, width, () => '');
        for (const drawing of [across, down]) {
          expect(drawing.steps).toHaveLength(steps.length);
          expect(drawing.hops).toHaveLength(hops.length);
          drawing.steps.forEach((one, order) => {
            expect(one.x >= 0 && one.y >= 0 && one.x + one.width <= drawing.width).toBe(true);
            expect(one.y + one.height).toBeLessThanOrEqual(drawing.height);
            expect(drawing.steps.slice(order + 1).filter((other) => overlap(one, other))).toEqual([]);
          });
        }
        const x = new Map(across.steps.map(({ key, x: left }) => [key, left]));
        for (const { from, to, atOnce } of hops) {
          const [a, b] = [x.get(from) ?? 0, x.get(to) ?? 0];
          expect(atOnce ? a <= b : a < b).toBe(true);
        }
      }),
    );
  });

  it('breaks titles by width and says when it cut', () => {
    expect(wrap('综保区“云核查”', 70, 2)).toEqual(['综保区“云', '核查”']);
    expect(wrap('一二三四五六七八九', 42, 2)).toEqual(['一二三', '四五…']);
    expect(wrap('No scope stated', 88, 2)).toEqual(['No scope ', 'stated']);
  });
});
