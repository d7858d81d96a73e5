import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLadder } from '../../src/model/ladder.ts';
import type { LadderContext } from '../../src/model/ladder-context.ts';
import { Levels, weakerLevel, type Level } from '../../src/model/vocabulary.ts';
import type { WalkedLink } from '../../src/model/walk.ts';

const LIAONING = ['Place:liaoning', 'Place:cn'];
const zone = {
  key: 'ln-ftz',
  name: '中国（辽宁）自由贸易试验区',
  within: LIAONING,
  level: 'STATED',
  claimIds: ['z'],
} as const;
const area = (key: string, level: Level = 'STATED') => ({
  key,
  name: `${key}片区`,
  within: ['PilotZone:ln-ftz', ...LIAONING],
  level,
  claimIds: [`area ${key}`],
});
const scope = (kind: 'PROVINCE_WIDE' | 'ZONE' | 'CITY_WIDE', ref: string | null, level: Level = 'STATED') => ({
  key: `liaoning/${kind}`,
  text: kind,
  kind,
  jurisdiction: 'liaoning',
  level,
  claimIds: [`scope ${level}`],
  covers:
    ref === null ? [] : [{ ref, within: ref === 'Place:liaoning' ? ['Place:cn'] : LIAONING, claimIds: ['covers'] }],
});
const context = (key: string, more: Partial<LadderContext>): LadderContext => ({
  key,
  name: key,
  kind: 'PROMOTED_EXPERIENCE',
  sort: key,
  document: { key: 'd', title: null, documentDate: '2024-03-16', genre: 'NOTICE' },
  scope: null,
  areas: [],
  batch: null,
  ...more,
});
const link = (from: string, to: string, level: Level): WalkedLink => ({
  from,
  to,
  type: 'EVOLVED_INTO',
  level,
  claimIds: [`${from} ${to}`],
  depth: 1,
  more: false,
});
const ladderOf = (contexts: readonly LadderContext[], links: readonly WalkedLink[] = []) => {
  const last = contexts.at(-1);
  return createLadder(last?.key ?? '', links, new Map(contexts.map((one) => [one.key, one])));
};
const batch = {
  key: 'batch',
  series: '中国（辽宁）自由贸易试验区改革创新经验',
  level: 'STATED',
  claimIds: ['b'],
  zone,
} as const;

describe('the last step of a row', () => {
  const scoped = (more: Partial<LadderContext>) =>
    ladderOf([context('row', more)]).hops.find(({ step }) => step === 'SCOPED');

  it.each([
    [
      'the zone where the row names no area',
      [],
      scope('PROVINCE_WIDE', 'Place:liaoning'),
      '中国（辽宁）自由贸易试验区',
      'WIDER',
    ],
    ['the area that the row names', [area('sy')], scope('PROVINCE_WIDE', 'Place:liaoning'), 'sy片区', 'WIDER'],
    ['the area, to the zone as a whole', [area('sy')], scope('ZONE', 'PilotZone:ln-ftz'), 'sy片区', 'WIDER'],
    [
      'the zone where two areas are named',
      [area('sy'), area('dl')],
      scope('ZONE', 'PilotZone:ln-ftz'),
      '中国（辽宁）自由贸易试验区',
      'SAME',
    ],
    [
      'an area that the register does not place, by kinds',
      [{ ...area('sy'), within: [] }],
      scope('ZONE', null),
      'sy片区',
      'WIDER',
    ],
    [
      'an area, to a city that may be another',
      [{ ...area('sy'), within: [] }],
      scope('CITY_WIDE', null),
      'sy片区',
      'NOT_COMPARABLE',
    ],
  ] as const)('starts from %s', (_what, areas, to, before, comparison) => {
    const hop = scoped({ areas, scope: to, batch });
    expect([hop?.before?.text, hop?.comparison]).toEqual([before, comparison]);
    expect(hop?.promotion?.level ?? null).toBe(comparison === 'WIDER' ? 'DERIVED' : null);
  });

  it('starts from the pilot zones where a national batch is to hold nationwide, and from nowhere else', () => {
    const national = { ...batch, series: '自由贸易试验区改革试点经验', zone: null };
    const nationwide = { ...scope('PROVINCE_WIDE', null), kind: 'NATIONWIDE', text: '全国' } as const;
    expect(scoped({ batch: national, scope: nationwide })).toMatchObject({
      before: { kind: 'ALL_PILOT_ZONES', text: '自由贸易试验区' },
      comparison: 'WIDER',
      promotion: { level: 'DERIVED' },
    });
    const elsewhere = { ...national, series: '营商环境改革举措' };
    expect(scoped({ batch: elsewhere, scope: nationwide })).toMatchObject({ before: null, promotion: null });
    expect(scoped({ batch: national, scope: scope('PROVINCE_WIDE', null) })).toMatchObject({ before: null });
  });

  it('is no promotion where no batch lists it', () => {
    expect(scoped({ areas: [area('sy')], scope: scope('PROVINCE_WIDE', 'Place:liaoning') })?.promotion).toBeNull();
  });
});

describe('a promotion', () => {
  it('is as weak as its weakest premise and never stated', () => {
    const level = fc.constantFrom<Level>('STATED', 'DERIVED', 'JUDGED');
    fc.assert(
      fc.property(level, level, level, (tried, linked, held) => {
        const { hops, areas } = ladderOf(
          [
            context('task', { kind: 'PILOT_TASK', areas: [area('sy', tried)] }),
            context('rule', { scope: scope('PROVINCE_WIDE', 'Place:liaoning', held) }),
          ],
          [link('task', 'rule', linked)],
        );
        const promotion = hops.find(({ step }) => step === 'EVOLVED_INTO')?.promotion;
        expect(promotion?.level).toBe([tried, linked, held].reduce(weakerLevel, 'DERIVED'));
        expect(promotion?.claimIds).toEqual(
          expect.arrayContaining(['task rule', 'area sy', `scope ${held}`, 'covers']),
        );
        expect(areas).toEqual([expect.objectContaining({ key: 'sy', level: weakerLevel(tried, linked) })]);
      }),
    );
  });

  it('gives every hop a claim and puts no later passage before an earlier one, whatever the links', () => {
    const key = fc.nat(5).map((n) => `p${n}`);
    const links = fc.uniqueArray(fc.tuple(key, key, fc.constantFrom(...Levels)), {
      maxLength: 12,
      selector: ([from, to]) => `${from} ${to}`,
    });
    fc.assert(
      fc.property(links, (pairs) => {
        // Earlier to later by number: no cycle.
        const walked = pairs.filter(([from, to]) => from < to).map(([from, to, level]) => link(from, to, level));
        const contexts = Array.from({ length: 6 }, (_, n) => context(`p${n}`, {}));
        const { hops } = ladderOf(contexts, walked);
        expect(hops).toHaveLength(walked.length);
        expect(hops.every(({ claimIds }) => claimIds.length > 0)).toBe(true);
        const ends = hops.map(({ to }) => to);
        for (const { from, to } of hops) expect(ends.indexOf(to) >= ends.lastIndexOf(from)).toBe(true);
      }),
    );
  });
});
