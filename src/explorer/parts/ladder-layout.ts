import type { Level } from '../generated/graphql.ts';

/** One rung: an item, when it was said, and how wide it holds. */
export interface LadderStep {
  readonly key: string;
  readonly href: string;
  readonly title: string;
  /** When, in words, e.g. `2024-03-16` or `不晚于 2022-06-06`; null where no date is stated. */
  readonly date: string | null;
  /** What orders it in time, an ISO prefix; null where no date is stated. */
  readonly at: string | null;
  /** Wider scopes rank higher; null where the scope is not stated. */
  readonly rank: number | null;
  readonly scope: string;
  readonly source: string;
  readonly current: boolean;
}

export interface LadderHop {
  readonly from: string;
  readonly to: string;
  readonly level: Level;
  readonly label: string;
  readonly widens: boolean;
  /** Both ends are one event, as a batch and its rows are: they stand in one column. */
  readonly atOnce: boolean;
}

export interface PlacedStep extends LadderStep {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
  /** The source in one line, cut to the width. */
  readonly foot: string;
  /** What leads here, in words, where the lines have no room for them. */
  readonly arrivals: readonly Arrival[];
}

export interface Arrival {
  readonly level: Level;
  readonly text: string;
}

export interface PlacedHop extends LadderHop {
  readonly path: string;
  /** The tip of the line, and which way it points there. */
  readonly end: { readonly x: number; readonly y: number; readonly way: 1 | -1 };
  /** The middle of its label; null where the words stand elsewhere, or on a line that it shares. */
  readonly tag: { readonly x: number; readonly y: number } | null;
}

export interface Lane {
  readonly scope: string;
  readonly y: number;
  readonly height: number;
}

/** A moment on the axis: what stands in one column. */
export interface Moment {
  readonly x: number;
  readonly width: number;
  readonly text: string | null;
}

export interface LadderDrawing {
  readonly width: number;
  readonly height: number;
  /** Empty where time runs downwards and each rung names its own scope. */
  readonly lanes: readonly Lane[];
  readonly moments: readonly Moment[];
  readonly steps: readonly PlacedStep[];
  readonly hops: readonly PlacedHop[];
}

const SIZE = 14;
export const LINE = 20;
export const PAD = 10;
export const GAP = 16;

const widthOf = (character: string, size: number): number => (/[\u0000-\u024f]/.test(character) ? size * 0.56 : size);

/** How wide a label is drawn, its mark included. */
export const tagWidth = (label: string): number =>
  Math.max(68, 40 + [...label].reduce((sum, character) => sum + widthOf(character, 13), 0));

/** A word of Latin letters or digits is not broken, short of a dozen; Chinese may break anywhere. */
const PIECES = /[\u0021-\u024f]{1,12} ?|./gu;

/** Parts a title into lines of `width` pixels; a Latin letter or digit is half as wide as a character. */
export function wrap(text: string, width: number, most: number, size = SIZE): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const [piece] of text.matchAll(PIECES)) {
    const wide = [...piece].reduce((sum, character) => sum + widthOf(character, size), 0);
    if (line !== '' && used + wide > width && !/^[，。、；：”’）》」]$/.test(piece)) {
      if (lines.length === most - 1) return [...lines, `${line.slice(0, -1)}…`];
      lines.push(line);
      line = '';
      used = 0;
    }
    line += piece;
    used += wide;
  }
  return line === '' ? lines : [...lines, line];
}

interface Order {
  readonly from: string;
  readonly to: string;
  readonly least: 0 | 1;
}

/**
 * The column of each step. What follows from a step stands after it; where that leaves a choice, dates decide, because a later document
 * may tell of an earlier trial. What has no date stands as near as it can to what it leads to.
 */
export function columnsOf(steps: readonly LadderStep[], hops: readonly LadderHop[]): ReadonlyMap<string, number> {
  const column = new Map(steps.map(({ key }) => [key, 0]));
  const inner = hops
    .filter(({ from, to }) => from !== to && column.has(from) && column.has(to))
    .map(({ from, to, atOnce }): Order => ({ from, to, least: atOnce ? 0 : 1 }));
  const orders = withDates(steps, inner);
  // As many rounds as there are steps settle every way without a cycle; a cycle ends with the rounds.
  steps.every(() => {
    let moved = false;
    for (const { from, to, least } of orders) {
      const first = (column.get(from) ?? 0) + least;
      if ((column.get(to) ?? 0) >= first) continue;
      column.set(to, first);
      moved = true;
    }
    return moved;
  });
  const led = new Set(inner.map(({ to }) => to));
  for (const { key, at } of steps) {
    const next = inner.filter(({ from }) => from === key).map(({ to, least }) => (column.get(to) ?? 0) - least);
    if (at === null && !led.has(key) && next.length > 0) column.set(key, Math.max(0, Math.min(...next)));
  }
  const used = [...new Set(column.values())].sort((a, b) => a - b);
  return new Map([...column].map(([key, at]) => [key, used.indexOf(at)]));
}

/** The hops, and the earlier before the later wherever that contradicts nothing said so far. */
function withDates(steps: readonly LadderStep[], hops: readonly Order[]): readonly Order[] {
  const orders = [...hops];
  for (const later of steps)
    for (const { key, at } of steps)
      if (at !== null && later.at !== null && at < later.at && !reachedFrom(later.key, orders).has(key))
        orders.push({ from: key, to: later.key, least: 1 });
  return orders;
}

function reachedFrom(start: string, hops: readonly Order[]): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [start];
  for (let at = open.pop(); at !== undefined; at = open.pop())
    for (const { from, to } of hops)
      if (from === at && !reached.has(to)) {
        reached.add(to);
        open.push(to);
      }
  return reached;
}

/** The scopes from the widest to the narrowest; what is not stated stands lowest. */
export function scopesOf(steps: readonly LadderStep[]): readonly string[] {
  const ranks = new Map<string, number>();
  for (const { scope, rank } of steps) ranks.set(scope, Math.max(ranks.get(scope) ?? -1, rank ?? -1));
  return [...ranks].sort(([, a], [, b]) => b - a).map(([scope]) => scope);
}
