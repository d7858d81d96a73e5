import type { LadderQuery, Level, NodeNameFragment, ScopeKind } from '../generated/graphql.ts';
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

/** Weakest last. */
const STRENGTH: readonly Level[] = ['STATED', 'DERIVED', 'JUDGED', 'CANDIDATE'];

/** Rungs of one lane that lead the same way; further ones are folded into one, which the list below holds in full. */
const ALIKE = 3;

/** When something happened, in as many words as are known. */
export function sayEvent({ date, notAfter }: Event): string | null {
  if (date == null && notAfter) return say('event.notAfter', { date: notAfter });
  return date ?? null;
}

interface Rung {
  readonly node: NodeNameFragment;
  extent: Extent;
  readonly event: Event;
}

const isRung = ({ step }: Hop): boolean => step !== 'TRIED' && step !== 'SERIES' && step !== 'SCOPED';

/**
 * Batches and passages with the extent that the hops give them. Areas, zones and scopes are no rungs: they are what the lanes are made of. A task stands in
 * the lane of the area that tries it, a batch in that of its zone, a row in that of the scope that it is given.
 */
function rungsOf({ hops }: Ladder): ReadonlyMap<string, Rung> {
  const rungs = new Map<string, Rung>();
  const add = (node: NodeNameFragment, extent: Extent, event: Event): void => {
    const known = rungs.get(node.id);
    if (known) known.extent ??= extent;
    else rungs.set(node.id, { node, extent, event });
  };
  for (const hop of hops.filter(isRung)) {
    add(hop.from, hop.before, hop.fromEvent);
    add(hop.to, hop.after, hop.toEvent);
  }
  for (const { step, from, to, before, after, toEvent, fromEvent } of hops) {
    if (step === 'TRIED') add(to, after, toEvent);
    if (step !== 'SCOPED') continue;
    add(from, after, fromEvent);
    const row = rungs.get(from.id);
    if (row) row.extent = after;
    const listed = hops.find((hop) => hop.step === 'LISTED' && hop.to.id === from.id);
    const batch = listed ? rungs.get(listed.from.id) : undefined;
    if (batch) batch.extent ??= before;
  }
  return rungs;
}

function toStep({ node, extent, event }: Rung, current: string): LadderStep {
  const isPassage = node.__typename === 'Measure' || node.__typename === 'PlainPassage';
  return {
    key: node.id,
    href: linkToNode(node.__typename, node.key) ?? '#',
    title: nameOf(node),
    date: sayEvent(event),
    at: event.date ?? event.notAfter ?? null,
    rank: extent ? LANES.indexOf(extent.kind) : null,
    scope: extent?.text ?? say('measure.ladder.noScope'),
    source: isPassage ? noteOf(node) : label('NodeType', node.__typename),
    current: node.key === current,
  };
}

/** What is drawn of a ladder. */
export function toDrawing(
  ladder: Ladder,
  current: string,
): { readonly steps: readonly LadderStep[]; readonly hops: readonly LadderHop[] } {
  const widened = new Set(
    ladder.hops
      .filter(({ step, comparison }) => step === 'SCOPED' && comparison === 'WIDER')
      .map(({ from }) => from.id),
  );
  const steps = [...rungsOf(ladder).values()].map((rung) => toStep(rung, current));
  const hops = ladder.hops.filter(isRung).map(({ step, from, to, level, comparison }): LadderHop => ({
    from: from.id,
    to: to.id,
    level,
    label: label('LadderStep', step),
    atOnce: step === 'LISTED',
    widens: comparison === 'WIDER' || (step === 'LISTED' && widened.has(to.id)),
  }));
  return foldAlike(steps, hops);
}

/** Folds rungs that stand in one lane and lead to the same rungs, beyond the first few. */
function foldAlike(steps: readonly LadderStep[], hops: readonly LadderHop[]) {
  const groups = new Map<string, LadderStep[]>();
  for (const step of steps) {
    const ways = hops.flatMap(({ from, to }) => (from === step.key ? [`>${to}`] : to === step.key ? [`<${from}`] : []));
    const id = step.current ? step.key : [step.scope, ...ways.sort()].join('\n');
    groups.set(id, [...(groups.get(id) ?? []), step]);
  }
  const into = new Map<string, string>();
  const shown: LadderStep[] = [];
  for (const group of groups.values()) {
    const [first] = group;
    if (!first || group.length <= ALIKE) {
      shown.push(...group);
      continue;
    }
    const kept = group.slice(0, ALIKE - 1);
    const folded = group.slice(ALIKE - 1);
    const key = `folded ${first.key}`;
    for (const step of folded) into.set(step.key, key);
    shown.push(...kept, {
      ...first,
      key,
      href: '#hops',
      title: say('measure.ladder.folded', { count: folded.length }),
      source: folded.map(({ title }) => title).join('、'),
    });
  }
  const lines = new Map<string, LadderHop>();
  for (const hop of hops) {
    const moved = { ...hop, from: into.get(hop.from) ?? hop.from, to: into.get(hop.to) ?? hop.to };
    const id = `${moved.from} ${moved.to}`;
    const known = lines.get(id);
    const weaker = known && STRENGTH.indexOf(known.level) > STRENGTH.indexOf(hop.level) ? known : moved;
    lines.set(id, known ? { ...weaker, widens: known.widens || moved.widens } : moved);
  }
  return { steps: shown, hops: [...lines.values()] };
}

/** Where a promotion led, with the dates of both ends where all that are alike share them. */
export interface Promotion {
  readonly before: string;
  readonly after: string;
  readonly level: Level;
  readonly dates: readonly [string | null, string | null];
  readonly count: number;
}

/** The promotions that `current` has a part in, weakest knowledge last; those of the whole ladder where it has none. */
export function findPromotions({ hops }: Ladder, current: string): readonly Promotion[] {
  const all = hops.filter(({ promotion, before, after }) => promotion && before && after);
  const own = all.filter(({ from, to }) => from.key === current || to.key === current);
  const found = new Map<string, Promotion>();
  for (const { promotion, before, after, fromEvent, toEvent } of own.length > 0 ? own : all) {
    if (!promotion || !before || !after) continue;
    const id = [before.text, after.text, promotion.level].join(' ');
    const known = found.get(id);
    const dates = [sayEvent(fromEvent), sayEvent(toEvent)] as const;
    found.set(id, {
      before: before.text,
      after: after.text,
      level: promotion.level,
      dates: known ? [span(known.dates[0], dates[0]), span(known.dates[1], dates[1])] : dates,
      count: (known?.count ?? 0) + 1,
    });
  }
  return [...found.values()].sort((a, b) => STRENGTH.indexOf(a.level) - STRENGTH.indexOf(b.level));
}

/** Two dates as one: the same, or from the earlier to the later; what is not stated adds nothing. */
function span(one: string | null, other: string | null): string | null {
  if (one === null || other === null || one === other) return one ?? other;
  const ends = [...one.split(' – '), ...other.split(' – ')].sort();
  return `${ends[0] ?? ''} – ${ends.at(-1) ?? ''}`;
}
