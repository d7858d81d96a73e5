import type { ScopeKind } from './vocabulary.ts';

/**
 * 推广范围 as a partial order: one scope covers more than another where every place of the other lies in a place of it. What cannot be told by
 * inclusion of places is “not comparable”: a province and all pilot zones of the country overlap, and neither holds the other.
 *
 *     全国 ⊃ 所有自贸试验区 ⊃ 自贸试验区及协同区 ⊃ 自贸试验区 ⊃ 片区        全国 ⊃ 全省 ⊃ 全市 ⊃ 片区        全省 ⊃ 自贸试验区 of that province
 */
export const SCOPE_COMPARISONS = {
  WIDER: ['扩大', 'the later scope covers all that the earlier one covers, and more'],
  SAME: ['相同', 'both cover the same'],
  NARROWER: ['缩小', 'the later scope covers a part of what the earlier one covers'],
  NOT_COMPARABLE: ['不可比', 'neither holds the other, or what they cover is not known'],
} as const;
export type ScopeComparison = keyof typeof SCOPE_COMPARISONS;

/** A place, zone, area or park, and everything that it lies in: `PilotArea:sy-area` lies in `PilotZone:ln-ftz`, `Place:shenyang`, `Place:liaoning`, `Place:cn`. */
export interface CoveredThing {
  /** `Label:key`, unique. */
  readonly ref: string;
  /** All that contain it, at any distance, without itself. */
  readonly within: readonly string[];
}

/** What a scope extends over. Only what a document states or a rule derives counts: an inclusion that rests on a judgement would make the comparison a judgement. */
export interface ScopeExtent {
  readonly kind: ScopeKind;
  readonly text: string;
  /** Whose scope it is: 全省 of one province is not 全省 of another. Null where that is not known. */
  readonly jurisdiction: string | null;
  /** Empty where the register knows none of the places. */
  readonly covers: readonly CoveredThing[];
}

const EVERYTHING: CoveredThing = { ref: '*', within: [] };
const ALL_ZONES: CoveredThing = { ref: '*zones', within: ['*'] };

/** 自贸试验区及协同区 holds parks beside the zone, whether or not a text names them; they lie in the province of the zone. */
const parksOf = ({ ref, within }: CoveredThing): CoveredThing => ({
  ref: `*parks of ${ref}`,
  within: [...within.filter((around) => around.startsWith('Place:')), '*'],
});

/** The parts of an extent. Those that a kind speaks of and no node stands for have a name of their own, beginning with `*`. */
function partsOf({ kind, covers }: ScopeExtent): readonly CoveredThing[] {
  if (kind === 'NATIONWIDE') return [EVERYTHING];
  if (kind === 'ALL_PILOT_ZONES') return [ALL_ZONES];
  const placed = covers.map(({ ref, within }) => ({
    ref,
    within: [...within, ...(isInZone(ref, within) ? ['*zones'] : []), '*'],
  }));
  const zone = kind === 'ZONE_AND_PARKS' ? placed.find(({ ref }) => ref.startsWith('PilotZone:')) : undefined;
  return zone ? [...placed, parksOf(zone)] : placed;
}

const isInZone = (ref: string, within: readonly string[]): boolean =>
  [ref, ...within].some((around) => around.startsWith('PilotZone:'));

const holds = (outer: readonly CoveredThing[], inner: readonly CoveredThing[]): boolean =>
  inner.every(({ ref, within }) => outer.some((around) => around.ref === ref || within.includes(around.ref)));

/**
 * What kinds alone tell of two scopes of one jurisdiction, where the register knows none of the places: `kind` holds all of these. A city and an area are left out,
 * because the area may lie in another city.
 */
const HOLDS_BY_KIND: Readonly<Partial<Record<ScopeKind, readonly ScopeKind[]>>> = {
  NATIONWIDE: [
    'ALL_PILOT_ZONES',
    'PROVINCE_WIDE',
    'CITY_WIDE',
    'ZONE_AND_PARKS',
    'ZONE',
    'AREA',
    'PARK',
    'LISTED_PLACES',
  ],
  ALL_PILOT_ZONES: ['ZONE', 'AREA'],
  PROVINCE_WIDE: ['CITY_WIDE', 'ZONE_AND_PARKS', 'ZONE', 'AREA', 'PARK'],
  ZONE_AND_PARKS: ['ZONE', 'AREA'],
  ZONE: ['AREA'],
};

/** Of these a jurisdiction has one: 自贸试验区 in a table of Liaoning is the zone whatever it is called in full. */
const ONLY_ONE: readonly ScopeKind[] = ['NATIONWIDE', 'ALL_PILOT_ZONES', 'PROVINCE_WIDE', 'ZONE_AND_PARKS', 'ZONE'];

function compareByKind(before: ScopeExtent, after: ScopeExtent): ScopeComparison {
  const anywhere = ['NATIONWIDE', 'ALL_PILOT_ZONES'];
  const sameOwner = before.jurisdiction !== null && before.jurisdiction === after.jurisdiction;
  if (!sameOwner && !anywhere.includes(before.kind) && !anywhere.includes(after.kind)) return 'NOT_COMPARABLE';
  if (before.kind === after.kind && (before.text === after.text || ONLY_ONE.includes(before.kind))) return 'SAME';
  if (HOLDS_BY_KIND[after.kind]?.includes(before.kind)) return 'WIDER';
  if (HOLDS_BY_KIND[before.kind]?.includes(after.kind)) return 'NARROWER';
  return 'NOT_COMPARABLE';
}

/**
 * How the scope changes from the earlier to the later one.
 *
 * @example compareScopes(沈阳片区, 全省 of Liaoning) // 'WIDER'
 * @example compareScopes(全省, 所有自贸试验区) // 'NOT_COMPARABLE'
 */
export function compareScopes(before: ScopeExtent, after: ScopeExtent): ScopeComparison {
  const [earlier, later] = [partsOf(before), partsOf(after)];
  if (earlier.length === 0 || later.length === 0) return compareByKind(before, after);
  const grows = holds(later, earlier);
  const shrinks = holds(earlier, later);
  if (grows && shrinks) return 'SAME';
  if (grows) return 'WIDER';
  return shrinks ? 'NARROWER' : 'NOT_COMPARABLE';
}
