import type { LadderQuery, NodeNameFragment, ScopeKind } from '../generated/graphql.ts';
import { label, say } from '../language.ts';
import { linkToNode } from '../routes.ts';
import type { LadderHop, LadderStep } from './ladder-layout.ts';
import { nameOf, noteOf } from './node-name.ts';

export type Ladder = NonNullable<LadderQuery['measure']>['ladder'];
export type Hop = Ladder['hops'][number];
type Extent = Hop['before'];
type Event = Hop['fromEvent'];

/**
 * The order in which lanes are drawn, from narrow to wide. Scopes are ordered only in part (a province and all pilot zones overlap);
 * this order is a way to draw them and no claim, and whether a hop widens is never taken from it.
 */
const LANES: readonly ScopeKind[] = [
  'OTHER',
  'PARK',
  'AREA',
  'LISTED_PLACES',
  'ZONE',
  'ZONE_AND_PARKS',
  'CITY_WIDE',
  'PROVINCE_WIDE',
  'ALL_PILOT_ZONES',
  'NATIONWIDE',
];

/** When something happened, in as many words as are known. */
export function sayEvent({ date, notAfter, basis }: Event): string | null {
  if (basis === 'REPORTED' && notAfter) return say('event.notAfter', { date: notAfter });
  return date ?? null;
}

interface Seen {
  readonly node: NodeNameFragment;
  extent: Extent;
  event: Event;
}

/**
 * What is drawn of a ladder: areas, zones, batches and passages as rungs. A scope is no rung: the row stands in the lane of its scope, and the
 * step to the scope makes the hop that leads to the row a widening one.
 */
export function toDrawing(
  ladder: Ladder,
  current: string,
): { readonly steps: readonly LadderStep[]; readonly hops: readonly LadderHop[] } {
  const seen = new Map<string, Seen>();
  const scoped = ladder.hops.filter(({ step }) => step === 'SCOPED');
  for (const { step, from, to, before, after, fromEvent, toEvent } of ladder.hops) {
    if (!seen.has(from.id)) seen.set(from.id, { node: from, extent: before, event: fromEvent });
    if (step === 'SCOPED') continue;
    const known = seen.get(to.id);
    if (known) known.extent ??= after;
    else seen.set(to.id, { node: to, extent: after, event: toEvent });
  }
  for (const { from, after } of scoped) {
    const row = seen.get(from.id);
    if (row) row.extent = after;
  }
  const widened = new Set(scoped.filter(({ comparison }) => comparison === 'WIDER').map(({ from }) => from.id));
  return {
    steps: [...seen.values()].map(({ node, extent, event }) => ({
      key: node.id,
      href: linkToNode(node.__typename, node.key) ?? '#',
      title: nameOf(node),
      date: sayEvent(event),
      rank: extent ? LANES.indexOf(extent.kind) : null,
      scope: extent ? label('ScopeKind', extent.kind) : say('state.notStated'),
      source:
        node.__typename === 'Measure' || node.__typename === 'PlainPassage'
          ? noteOf(node)
          : label('NodeType', node.__typename),
      current: node.key === current,
    })),
    hops: ladder.hops
      .filter(({ step }) => step !== 'SCOPED')
      .map(({ step, from, to, level, comparison }) => ({
        from: from.id,
        to: to.id,
        level,
        label: label('LadderStep', step),
        widens: comparison === 'WIDER' || widened.has(to.id),
      })),
  };
}
