import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareScopes, type CoveredThing, type ScopeExtent } from '../../src/model/scope.ts';
import { ScopeKinds, type ScopeKind } from '../../src/model/vocabulary.ts';

/** Liaoning as the register has it. */
const WITHIN: Readonly<Record<string, readonly string[]>> = {
  'Place:cn': [],
  'Place:liaoning': ['Place:cn'],
  'Place:jilin': ['Place:cn'],
  'Place:shenyang': ['Place:liaoning', 'Place:cn'],
  'Place:dalian': ['Place:liaoning', 'Place:cn'],
  'PilotZone:ln-ftz': ['Place:liaoning', 'Place:cn'],
  'PilotArea:sy-area': ['PilotZone:ln-ftz', 'Place:shenyang', 'Place:liaoning', 'Place:cn'],
  'PilotArea:dl-area': ['PilotZone:ln-ftz', 'Place:dalian', 'Place:liaoning', 'Place:cn'],
  'Park:sy-park': ['Place:shenyang', 'Place:liaoning', 'Place:cn'],
};
const thing = (ref: string): CoveredThing => ({ ref, within: WITHIN[ref] ?? [] });
const scope = (kind: ScopeKind, ...refs: readonly string[]): ScopeExtent => ({
  kind,
  text: kind,
  jurisdiction: 'liaoning',
  covers: refs.map(thing),
});

const NATION = scope('NATIONWIDE', 'Place:cn');
const ALL_ZONES = scope('ALL_PILOT_ZONES', 'PilotZone:ln-ftz');
const PROVINCE = scope('PROVINCE_WIDE', 'Place:liaoning');
const CITY = scope('CITY_WIDE', 'Place:shenyang');
const ZONE_AND_PARKS = scope('ZONE_AND_PARKS', 'PilotZone:ln-ftz');
const ZONE = scope('ZONE', 'PilotZone:ln-ftz');
const AREA = scope('AREA', 'PilotArea:sy-area');
const PARK = scope('PARK', 'Park:sy-park');

describe('the order of scopes', () => {
  it.each([
    ['片区 → 自贸试验区', AREA, ZONE, 'WIDER'],
    ['片区 → 全市 of its city', AREA, CITY, 'WIDER'],
    ['片区 → 全市 of another city', scope('AREA', 'PilotArea:dl-area'), CITY, 'NOT_COMPARABLE'],
    ['片区 → 全省', AREA, PROVINCE, 'WIDER'],
    ['片区 → 全省 of another province', AREA, scope('PROVINCE_WIDE', 'Place:jilin'), 'NOT_COMPARABLE'],
    ['片区 → 另一片区', AREA, scope('AREA', 'PilotArea:dl-area'), 'NOT_COMPARABLE'],
    ['自贸试验区 → 自贸试验区及协同区', ZONE, ZONE_AND_PARKS, 'WIDER'],
    ['自贸试验区 → 全省', ZONE, PROVINCE, 'WIDER'],
    ['自贸试验区 → 所有自贸试验区, although the register knows one', ZONE, ALL_ZONES, 'WIDER'],
    ['自贸试验区 → 全市', ZONE, CITY, 'NOT_COMPARABLE'],
    ['自贸试验区及协同区 → 全省', ZONE_AND_PARKS, PROVINCE, 'WIDER'],
    ['自贸试验区及协同区 → 所有自贸试验区: the parks are in none', ZONE_AND_PARKS, ALL_ZONES, 'NOT_COMPARABLE'],
    ['全省 → 所有自贸试验区', PROVINCE, ALL_ZONES, 'NOT_COMPARABLE'],
    ['所有自贸试验区 → 全国', ALL_ZONES, NATION, 'WIDER'],
    ['全省 → 全国', PROVINCE, NATION, 'WIDER'],
    ['园区 → 全市', PARK, CITY, 'WIDER'],
    ['园区 → 自贸试验区', PARK, ZONE, 'NOT_COMPARABLE'],
    ['全省 → 全省', PROVINCE, PROVINCE, 'SAME'],
    ['全省 → 片区', PROVINCE, AREA, 'NARROWER'],
    ['所列两片区 → 其一', scope('LISTED_PLACES', 'PilotArea:sy-area', 'PilotArea:dl-area'), AREA, 'NARROWER'],
    ['其他', scope('OTHER'), PROVINCE, 'NOT_COMPARABLE'],
  ] as const)('%s', (_name, before, after, expected) => {
    expect(compareScopes(before, after)).toBe(expected);
  });

  it('goes by kind where the register knows no place, within one jurisdiction only', () => {
    const zone: ScopeExtent = { kind: 'ZONE', text: '自贸试验区', jurisdiction: '云政发〔2023〕1号', covers: [] };
    const province: ScopeExtent = { ...zone, kind: 'PROVINCE_WIDE', text: '全省' };
    expect(compareScopes(zone, province)).toBe('WIDER');
    expect(compareScopes(zone, { ...province, jurisdiction: '苏政发〔2023〕1号' })).toBe('NOT_COMPARABLE');
    expect(compareScopes(zone, { ...province, jurisdiction: null })).toBe('NOT_COMPARABLE');
    expect(compareScopes({ ...zone, jurisdiction: null }, NATION)).toBe('WIDER');
  });

  const extent = fc.record({
    kind: fc.constantFrom(...ScopeKinds),
    text: fc.constant('x'),
    jurisdiction: fc.constant('liaoning'),
    covers: fc
      .uniqueArray(fc.constantFrom(...Object.keys(WITHIN)), { minLength: 1, maxLength: 3 })
      .map((refs) => refs.map(thing)),
  });
  const OPPOSITE = { WIDER: 'NARROWER', NARROWER: 'WIDER', SAME: 'SAME', NOT_COMPARABLE: 'NOT_COMPARABLE' } as const;

  it('is the opposite the other way round, and a scope is the same as itself', () => {
    fc.assert(
      fc.property(
        extent,
        extent,
        (a, b) => compareScopes(b, a) === OPPOSITE[compareScopes(a, b)] && compareScopes(a, a) === 'SAME',
      ),
    );
  });

  it('is transitive', () => {
    const grows = (a: ScopeExtent, b: ScopeExtent): boolean => ['WIDER', 'SAME'].includes(compareScopes(a, b));
    fc.assert(fc.property(extent, extent, extent, (a, b, c) => !grows(a, b) || !grows(b, c) || grows(a, c)));
  });
});
