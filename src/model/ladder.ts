import type { LadderContext } from './ladder-context.ts';
import { eventOf, rankOf, UNDATED, type LadderEvent } from './ladder-event.ts';
import { compare, originOf, promotionOf, sideOf, type LadderScope, type Promotion } from './ladder-spread.ts';
import type { ScopeComparison } from './scope.ts';
import { weakerLevel, type Level } from './vocabulary.ts';
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

/** What decides that one end of a hop comes before the other. */
export const ORDER_BASES = {
  DATES: ['日期', 'both events are dated'],
  LINK: ['链接方向', 'the direction of the link: whoever asserts it says which came first'],
  STRUCTURE: ['结构', 'an area, a zone or a batch stands before what it holds'],
} as const;
export type OrderBasis = keyof typeof ORDER_BASES;

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
