import type { Level } from '../generated/graphql.ts';

/** One rung: an item, when it was said, and how wide it holds. */
export interface LadderStep {
  readonly key: string;
  readonly href: string;
  readonly title: string;
  /** As printed, e.g. `2024-03-16`; null where no date is stated. */
  readonly date: string | null;
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
}

export interface PlacedStep extends LadderStep {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
  /** The source in one line, cut to the width. */
  readonly foot: string;
}

export interface PlacedHop extends LadderHop {
  readonly path: string;
  readonly labelX: number;
  readonly labelY: number;
}

export interface Lane {
  readonly scope: string;
  readonly y: number;
  readonly height: number;
}

export interface LadderDrawing {
  readonly width: number;
  readonly height: number;
  readonly gutter: number;
  readonly lanes: readonly Lane[];
  readonly steps: readonly PlacedStep[];
  readonly hops: readonly PlacedHop[];
}

const SIZE = 14;
const LINE = 20;
const PAD = 10;
const GAP = 14;

/** Parts a title into lines of `width` pixels; a Latin letter or digit is half as wide as a character. */
export function wrap(text: string, width: number, most: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const character of text) {
    const wide = /[\u0000-\u024f\u2018-\u201d]/.test(character) ? SIZE * 0.56 : SIZE;
    if (used + wide > width && !/[，。、；：”’）》」]/.test(character)) {
      if (lines.length === most - 1) return [...lines, `${line.slice(0, -1)}…`];
      lines.push(line);
      line = '';
      used = 0;
    }
    line += character;
    used += wide;
  }
  return line === '' ? lines : [...lines, line];
}

/** The length of the longest way to each step: what follows from a step stands after it, whatever the dates say. */
function depths(steps: readonly LadderStep[], hops: readonly LadderHop[]): ReadonlyMap<string, number> {
  const depth = new Map(steps.map(({ key }) => [key, 0]));
  // As many rounds as there are steps settle every way without a cycle; a cycle ends with the rounds.
  steps.every(() => {
    let moved = false;
    for (const { from, to } of hops) {
      const least = (depth.get(from) ?? 0) + 1;
      if ((depth.get(to) ?? 0) < least && least < steps.length) {
        depth.set(to, least);
        moved = true;
      }
    }
    return moved;
  });
  return depth;
}

/** The lanes from the widest scope at the top to the narrowest; what is not stated stands lowest. */
function lanesOf(steps: readonly LadderStep[]): readonly string[] {
  const ranks = new Map<string, number>();
  for (const { scope, rank } of steps) ranks.set(scope, Math.max(ranks.get(scope) ?? -1, rank ?? -1));
  return [...ranks].sort(([, a], [, b]) => b - a).map(([scope]) => scope);
}

/**
 * Places a ladder in `width` pixels: columns by order, lanes by scope. Under 620 pixels time runs downwards and the
 * lanes become steps inwards from the right.
 */
export function layOutLadder(steps: readonly LadderStep[], hops: readonly LadderHop[], width: number): LadderDrawing {
  const depth = depths(steps, hops);
  const scopes = lanesOf(steps);
  return width < 620 ? downwards(steps, hops, width, depth, scopes) : across(steps, hops, width, depth, scopes);
}

function across(
  steps: readonly LadderStep[],
  hops: readonly LadderHop[],
  width: number,
  depth: ReadonlyMap<string, number>,
  scopes: readonly string[],
): LadderDrawing {
  const gutter = 108;
  const columns = Math.max(...depth.values()) + 1;
  const column = Math.max(190, (width - gutter) / columns);
  const card = Math.min(column - 64, 240);
  const placed = new Map<string, PlacedStep>();
  const lanes: Lane[] = [];
  let top = 0;
  for (const scope of scopes) {
    const filled = new Map<number, number>();
    let height = 0;
    for (const step of steps.filter((one) => one.scope === scope)) {
      const at = depth.get(step.key) ?? 0;
      const lines = wrap(step.title, card - 2 * PAD, 3);
      const tall = PAD * 2 + 18 + lines.length * LINE + 18;
      const y = top + GAP + (filled.get(at) ?? 0);
      placed.set(step.key, {
        ...step,
        lines,
        foot: wrap(step.source, (card - 2 * PAD) * 1.12, 1).join(''),
        x: gutter + at * column + (column - card) / 2,
        y,
        width: card,
        height: tall,
      });
      filled.set(at, (filled.get(at) ?? 0) + tall + GAP);
      height = Math.max(height, filled.get(at) ?? 0);
    }
    lanes.push({ scope, y: top, height: height + GAP });
    top += height + GAP;
  }
  const drawn = hops.flatMap((hop): PlacedHop[] => {
    const [a, b] = [placed.get(hop.from), placed.get(hop.to)];
    if (!a || !b) return [];
    const [x1, y1, x2, y2] = [a.x + a.width, a.y + a.height / 2, b.x - 8, b.y + b.height / 2];
    const bend = Math.max(24, (x2 - x1) / 2);
    return [
      {
        ...hop,
        path: `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`,
        labelX: (x1 + x2) / 2,
        labelY: (y1 + y2) / 2,
      },
    ];
  });
  return {
    width: Math.max(width, gutter + columns * column),
    height: top,
    gutter,
    lanes,
    steps: [...placed.values()],
    hops: drawn,
  };
}

function downwards(
  steps: readonly LadderStep[],
  hops: readonly LadderHop[],
  width: number,
  depth: ReadonlyMap<string, number>,
  scopes: readonly string[],
): LadderDrawing {
  const indent = Math.min(28, 72 / Math.max(1, scopes.length - 1));
  const left = 22;
  const placed = new Map<string, PlacedStep>();
  // Room for the border of the first card.
  let top = 2;
  const inOrder = [...steps].sort((a, b) => (depth.get(a.key) ?? 0) - (depth.get(b.key) ?? 0));
  for (const step of inOrder) {
    const x = left + (scopes.length - 1 - scopes.indexOf(step.scope)) * indent;
    const card = width - x - 2;
    const lines = wrap(step.title, card - 2 * PAD, 3);
    const tall = PAD * 2 + 18 + lines.length * LINE + 18;
    const foot = wrap(step.source, (card - 2 * PAD) * 1.12, 1).join('');
    placed.set(step.key, { ...step, lines, foot, x, y: top, width: card, height: tall });
    top += tall + 40;
  }
  const drawn = hops.flatMap((hop): PlacedHop[] => {
    const [a, b] = [placed.get(hop.from), placed.get(hop.to)];
    if (!a || !b) return [];
    const next = b.y - (a.y + a.height) < 60;
    const [x1, y1, x2, y2] = next
      ? [Math.max(a.x, b.x) + 26, a.y + a.height, Math.max(a.x, b.x) + 26, b.y - 8]
      : [a.x, a.y + a.height / 2, b.x - 8, b.y + b.height / 2];
    return [
      {
        ...hop,
        path: next ? `M${x1} ${y1}V${y2}` : `M${x1} ${y1}H6V${y2}H${x2}`,
        labelX: next ? x1 + 44 : 34,
        labelY: next ? (y1 + y2) / 2 : b.y - 20,
      },
    ];
  });
  return { width, height: Math.max(0, top - 38), gutter: 0, lanes: [], steps: [...placed.values()], hops: drawn };
}
