import type { LadderContext } from './ladder-context.ts';
import { compareScopes, type ScopeComparison, type ScopeExtent } from './scope.ts';
import { weakerLevel, type Level, type ScopeKind } from './vocabulary.ts';

/** Where something holds, as a side of a comparison. */
export interface LadderScope {
  readonly kind: ScopeKind;
  readonly text: string;
  /** Key of the scope node; null where the extent is the zone or the area itself, which no scope states. */
  readonly scopeKey: string | null;
}

/** That something spread: rule:promotion. It rests on all of these claims and is no stronger than the weakest. */
export interface Promotion {
  readonly rule: 'rule:promotion';
  readonly level: Level;
  readonly claimIds: readonly string[];
}

/** An extent with the claims that say so. */
interface Side {
  readonly shown: LadderScope;
  readonly extent: ScopeExtent;
  readonly level: Level;
  readonly claimIds: readonly string[];
}

/** A scope of nobody known belongs to the document that prints it: the first part of its key. */
const jurisdictionOf = ({
  key,
  text,
  jurisdiction,
}: {
  readonly key: string;
  readonly text: string;
  readonly jurisdiction: string | null;
}): string => jurisdiction ?? key.slice(0, Math.max(0, key.length - text.length - 1));

/** Where a passage holds: its scope, else the one area that it was tried in. */
export function sideOf({ scope, areas }: LadderContext): Side | null {
  if (scope) {
    const { kind, text, level, claimIds, covers } = scope;
    const extent = { kind, text, jurisdiction: jurisdictionOf(scope), covers };
    return {
      shown: { kind, text, scopeKey: scope.key },
      extent,
      level,
      claimIds: [...claimIds, ...covers.flatMap((thing) => thing.claimIds)],
    };
  }
  const [area, ...others] = areas;
  if (!area || others.length > 0) return null;
  const { name: text, level, claimIds, key, within } = area;
  const extent: ScopeExtent = { kind: 'AREA', text, jurisdiction: null, covers: [{ ref: `PilotArea:${key}`, within }] };
  return { shown: { kind: 'AREA', text, scopeKey: null }, extent, level, claimIds };
}

// 自由贸易试验区改革试点经验: of pilot zones whichever, as national batches count them
const OF_ALL_ZONES = /^(?:自由贸易试验区|自贸试验区)/u;

/** Where what a batch lists comes from: the one area that the row itself names, else the zone as a whole; for a national batch that is to hold nationwide, the zones. */
export function originOf({ batch, scope, areas }: LadderContext): Side | null {
  const area = areas.length === 1 ? areas[0] : undefined;
  const from = area ?? batch?.zone;
  if (batch && !from && scope?.kind === 'NATIONWIDE') {
    const [text] = OF_ALL_ZONES.exec(batch.series) ?? [];
    if (text === undefined) return null;
    const kind = 'ALL_PILOT_ZONES';
    const extent: ScopeExtent = { kind, text, jurisdiction: null, covers: [] };
    return { shown: { kind, text, scopeKey: null }, extent, level: batch.level, claimIds: batch.claimIds };
  }
  if (!batch || !from) return null;
  const { name: text, level, claimIds, key, within } = from;
  const kind = area ? 'AREA' : 'ZONE';
  // What the register does not place covers nothing we know of: then kinds are compared, and both sides must be of that sort.
  const isPlaced = within.length > 0 && scope?.covers.length !== 0;
  const extent: ScopeExtent = {
    kind,
    text,
    jurisdiction: scope ? jurisdictionOf(scope) : null,
    covers: isPlaced ? [{ ref: `${area ? 'PilotArea' : 'PilotZone'}:${key}`, within }] : [],
  };
  return { shown: { kind, text, scopeKey: null }, extent, level, claimIds: [...batch.claimIds, ...claimIds] };
}

export function compare(before: Side | null, after: Side | null): ScopeComparison | null {
  return before && after ? compareScopes(before.extent, after.extent) : null;
}

/** rule:promotion — a link, or the row of a batch, leads to a scope that covers more. DERIVED over what is stated or derived, and else as weak as its weakest premise. */
export function promotionOf(
  before: Side | null,
  after: Side | null,
  link: { readonly level: Level; readonly claimIds: readonly string[] },
): Promotion | null {
  if (!before || !after || compare(before, after) !== 'WIDER') return null;
  const level = [link.level, before.level, after.level].reduce(weakerLevel, 'DERIVED');
  return {
    rule: 'rule:promotion',
    level,
    claimIds: [...new Set([...link.claimIds, ...before.claimIds, ...after.claimIds])],
  };
}
