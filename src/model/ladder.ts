import { compareScopes, type CoveredThing, type ScopeComparison, type ScopeExtent } from './scope.ts';
import { weakerLevel, type Genre, type Level, type MeasureKind, type ScopeKind } from './vocabulary.ts';
import type { WalkedLink } from './walk.ts';

/** The steps of a ladder, from the trial to the rule. */
export const LADDER_STEPS = {
  TRIED: ['试点', 'an area tries it: area → task or practice'],
  SERIES: ['批次', 'experiences of a zone are promoted as a batch: zone → batch'],
  LISTED: ['列入', 'the batch lists it: batch → row'],
  RESTATED_IN: ['重申', 'the same instrument for the same object: earlier → later passage'],
  EVOLVED_INTO: ['演进', 'the later passage carries out or extends what the earlier sets out'],
  SCOPED: ['推广范围', 'where it is to hold: row or rule → scope'],
} as const;
export type LadderStep = keyof typeof LADDER_STEPS;

/** What dates the event that a passage speaks of. */
export const EVENT_BASES = {
  ISSUED: ['成文', 'the document that sets it out is dated'],
  REPORTED: ['事后提及', 'a later report mentions it: it happened on that day or before'],
  NOT_STATED: ['未载明', 'no text here says when'],
} as const;
export type EventBasis = keyof typeof EVENT_BASES;

/** When something happened, as far as it is known: never the date of a document that only looks back on it. */
export interface LadderEvent {
  readonly date: string | null;
  /** The day by which it had happened, where only a report tells. */
  readonly notAfter: string | null;
  readonly basis: EventBasis;
}

/** What decides that one end of a hop comes before the other. */
export const ORDER_BASES = {
  DATES: ['日期', 'both events are dated'],
  LINK: ['链接方向', 'the direction of the link: whoever asserts it says which came first'],
  STRUCTURE: ['结构', 'an area, a zone or a batch stands before what it holds'],
} as const;
export type OrderBasis = keyof typeof ORDER_BASES;

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

export interface LadderHop {
  readonly step: LadderStep;
  /** `Label:key`. */
  readonly from: string;
  readonly to: string;
  readonly level: Level;
  readonly claimIds: readonly string[];
  readonly before: LadderScope | null;
  readonly after: LadderScope | null;
  /** Null where the scope of one side is not stated. */
  readonly comparison: ScopeComparison | null;
  readonly fromEvent: LadderEvent;
  readonly toEvent: LadderEvent;
  readonly orderBasis: OrderBasis;
  readonly promotion: Promotion | null;
}

interface Known {
  readonly key: string;
  readonly level: Level;
  readonly claimIds: readonly string[];
}

/** A passage with what a ladder says of it; see cypher/ladder/find-contexts.cypher. */
export interface LadderContext {
  readonly key: string;
  readonly name: string;
  readonly kind: MeasureKind | null;
  readonly sort: string;
  readonly document: {
    readonly key: string;
    readonly title: string | null;
    readonly documentDate: string | null;
    readonly genre: Genre | null;
  } | null;
  readonly scope:
    | (Known & {
        readonly text: string;
        readonly kind: ScopeKind;
        readonly jurisdiction: string | null;
        readonly covers: readonly (CoveredThing & { readonly claimIds: readonly string[] })[];
      })
    | null;
  readonly areas: readonly (Known & { readonly name: string; readonly within: readonly string[] })[];
  readonly batch:
    (Known & { readonly zone: (Known & { readonly name: string; readonly within: readonly string[] }) | null }) | null;
}

/** An area that it was tried in, and how we know; the weakest link from the trial to here counts. */
export interface LadderArea {
  readonly key: string;
  readonly level: Level;
  readonly claimIds: readonly string[];
}

export interface Ladder {
  readonly of: string;
  readonly hops: readonly LadderHop[];
  /** `[]`: no text ties it to an area, which is said and not guessed. */
  readonly areas: readonly LadderArea[];
}

/** An extent with the claims that say so. */
interface Side {
  readonly shown: LadderScope;
  readonly extent: ScopeExtent;
  readonly level: Level;
  readonly claimIds: readonly string[];
}

/** Texts that look back: what they mention happened on their date or before. */
const LOOKING_BACK = new Set<Genre>(['REPLY', 'LETTER', 'NEWS']);

export function eventOf({ kind, document }: LadderContext): LadderEvent {
  const date = document?.documentDate ?? null;
  const looksBack =
    kind === 'REPORTED_PRACTICE' ||
    (document?.genre !== null && document?.genre !== undefined && LOOKING_BACK.has(document.genre));
  if (date === null) return { date: null, notAfter: null, basis: 'NOT_STATED' };
  return looksBack ? { date: null, notAfter: date, basis: 'REPORTED' } : { date, notAfter: null, basis: 'ISSUED' };
}

const UNDATED: LadderEvent = { date: null, notAfter: null, basis: 'NOT_STATED' };

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
function sideOf({ scope, areas }: LadderContext): Side | null {
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

/** Where what a batch lists comes from: the one area that the row itself names, else the zone as a whole. */
function originOf({ batch, scope, areas }: LadderContext): Side | null {
  const area = areas.length === 1 ? areas[0] : undefined;
  const from = area ?? batch?.zone;
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

function compare(before: Side | null, after: Side | null): ScopeComparison | null {
  return before && after ? compareScopes(before.extent, after.extent) : null;
}

/** rule:promotion — a link, or the row of a batch, leads to a scope that covers more. DERIVED over what is stated or derived, and else as weak as its weakest premise. */
function promotionOf(
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

const passageRef = (key: string): string => `Passage:${key}`;

/** What stands around one passage on its ladder: its areas, its batch with the zone, its scope. */
function hopsAround(context: LadderContext): {
  readonly into: readonly LadderHop[];
  readonly out: readonly LadderHop[];
} {
  const event = eventOf(context);
  const here = passageRef(context.key);
  const side = sideOf(context);
  const plain = {
    before: null,
    after: null,
    comparison: null,
    promotion: null,
    orderBasis: 'STRUCTURE',
    toEvent: event,
  } as const;
  const tried = context.areas.map(({ key, level, claimIds }): LadderHop => ({
    ...plain,
    step: 'TRIED',
    from: `PilotArea:${key}`,
    to: here,
    level,
    claimIds,
    after: side?.shown ?? null,
    fromEvent: event,
  }));
  const { batch } = context;
  const listed: LadderHop[] = [];
  if (batch) {
    const from = `Batch:${batch.key}`;
    if (batch.zone)
      listed.push({
        ...plain,
        step: 'SERIES',
        from: `PilotZone:${batch.zone.key}`,
        to: from,
        level: batch.zone.level,
        claimIds: batch.zone.claimIds,
        fromEvent: UNDATED,
      });
    listed.push({
      ...plain,
      step: 'LISTED',
      from,
      to: here,
      level: batch.level,
      claimIds: batch.claimIds,
      fromEvent: event,
    });
  }
  const { scope } = context;
  // A task's area is said by the step of its trial already.
  if (!scope || (scope.kind === 'AREA' && context.areas.length > 0)) return { into: [...tried, ...listed], out: [] };
  const origin = originOf(context);
  const scoped: LadderHop = {
    ...plain,
    step: 'SCOPED',
    from: here,
    to: `Scope:${scope.key}`,
    level: scope.level,
    claimIds: scope.claimIds,
    before: origin?.shown ?? null,
    after: side?.shown ?? null,
    comparison: compare(origin, side),
    fromEvent: event,
    promotion: promotionOf(origin, side, scope),
  };
  return { into: [...tried, ...listed], out: [scoped] };
}

function linkHop(link: WalkedLink, from: LadderContext, to: LadderContext): LadderHop {
  const [before, after] = [sideOf(from), sideOf(to)];
  const [fromEvent, toEvent] = [eventOf(from), eventOf(to)];
  const dated = fromEvent.date !== null && toEvent.date !== null && fromEvent.date < toEvent.date;
  return {
    step: link.type as 'RESTATED_IN' | 'EVOLVED_INTO',
    from: passageRef(from.key),
    to: passageRef(to.key),
    level: link.level,
    claimIds: link.claimIds,
    before: before?.shown ?? null,
    after: after?.shown ?? null,
    comparison: compare(before, after),
    fromEvent,
    toEvent,
    orderBasis: dated ? 'DATES' : 'LINK',
    promotion: promotionOf(before, after, link),
  };
}

/**
 * The ladder of a passage: what leads up to it and where it went, hop by hop in the order of events. Links say the order; dates alone do not, because a
 * reply of 2022 may name a practice that an undated table had spread before.
 *
 * @param links RESTATED_IN and EVOLVED_INTO links upstream and downstream of it; RELATED_TO is no rung
 */
export function createLadder(
  of: string,
  links: readonly WalkedLink[],
  contexts: ReadonlyMap<string, LadderContext>,
): Ladder {
  const known = links.filter(({ from, to }) => contexts.has(from) && contexts.has(to));
  const hops = new Map<string, LadderHop>();
  const add = (hop: LadderHop): void => void hops.set(`${hop.step} ${hop.from} ${hop.to}`, hop);
  for (const context of inOrder(of, known, contexts)) {
    const { into, out } = hopsAround(context);
    into.forEach(add);
    for (const link of known) {
      const from = contexts.get(link.from);
      if (link.to === context.key && from) add(linkHop(link, from, context));
    }
    out.forEach(add);
  }
  return { of, hops: [...hops.values()], areas: areasOf(of, known, contexts) };
}

/** Passages from the earliest to the latest as the links say; within that by date, then by their place in the corpus. A cycle is cut where it begins. */
function inOrder(
  of: string,
  links: readonly WalkedLink[],
  contexts: ReadonlyMap<string, LadderContext>,
): readonly LadderContext[] {
  const keys = new Set([of, ...links.flatMap(({ from, to }) => [from, to])]);
  const waiting = [...keys]
    .flatMap((key) => contexts.get(key) ?? [])
    .sort((a, b) => rankOf(a) - rankOf(b) || (a.sort < b.sort ? -1 : 1));
  const ordered: LadderContext[] = [];
  while (waiting.length > 0) {
    const free = waiting.findIndex(
      ({ key }) =>
        !links.some(({ from, to }) => to === key && from !== key && waiting.some((other) => other.key === from)),
    );
    ordered.push(...waiting.splice(Math.max(free, 0), 1));
  }
  return ordered;
}

const rankOf = (context: LadderContext): number => {
  const { date, notAfter } = eventOf(context);
  const [year = '9999', month = '99', day = '99'] = (date ?? notAfter ?? '9999-99-99').split('-');
  return Number(year) * 10_000 + Number(month) * 100 + Number(day);
};

/** Areas of trial at or before `of`, each by its strongest way here. */
function areasOf(
  of: string,
  links: readonly WalkedLink[],
  contexts: ReadonlyMap<string, LadderContext>,
): readonly LadderArea[] {
  const reached = new Map<string, { level: Level; claimIds: readonly string[] }>([
    [of, { level: 'STATED', claimIds: [] }],
  ]);
  // Strengths only grow and there are four, so this settles soon; the bound holds for any input.
  for (let round = 0, changed = true; changed && round < links.length + 1; round += 1) {
    changed = false;
    for (const { from, to, level, claimIds } of links) {
      const here = reached.get(to);
      if (!here) continue;
      const through = weakerLevel(here.level, level);
      const before = reached.get(from);
      if (before && weakerLevel(before.level, through) === through) continue;
      reached.set(from, { level: through, claimIds: [...claimIds, ...here.claimIds] });
      changed = true;
    }
  }
  const areas = new Map<string, LadderArea>();
  for (const [key, way] of reached) {
    for (const area of contexts.get(key)?.areas ?? []) {
      const level = weakerLevel(area.level, way.level);
      const other = areas.get(area.key);
      if (other && weakerLevel(other.level, level) === level) continue;
      areas.set(area.key, { key: area.key, level, claimIds: [...new Set([...area.claimIds, ...way.claimIds])] });
    }
  }
  return [...areas.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}
