import {
  columnsOf,
  GAP,
  LINE,
  PAD,
  scopesOf,
  tagWidth,
  wrap,
  type LadderDrawing,
  type LadderHop,
  type LadderStep,
  type Lane,
  type PlacedHop,
  type PlacedStep,
} from './ladder-layout.ts';

/** Room for the names of the lanes. */
const GUTTER = 108;
/** Room for the axis. */
const AXIS = 34;
/** Between a card and its label, and behind the label for the bend of the line. */
const NEAR = 8;
const BEND = 30;
const TAG = 24;
const CARD = { least: 156, most: 250 };

/** A swim-lane: time to the right, scope upwards. A line runs level in a row of its own and bends just before what it leads to. */
export function layOutAcross(
  steps: readonly LadderStep[],
  hops: readonly LadderHop[],
  width: number,
  called: (steps: readonly LadderStep[]) => string | null,
): LadderDrawing {
  const column = columnsOf(steps, hops);
  const at = (key: string): number => column.get(key) ?? 0;
  const count = Math.max(...column.values()) + 1;
  const isLast = ({ from, to }: LadderHop): boolean => at(from) === count - 1 && at(to) === count - 1;
  const tag = Math.max(0, ...hops.map(({ label }) => tagWidth(label)));
  const between = NEAR + tag + BEND;
  const margin = hops.some(isLast) ? NEAR + tag + GAP : GAP;
  const free = width - GUTTER - GAP - margin;
  const card = Math.min(CARD.most, Math.max(CARD.least, (free - (count - 1) * between) / count));
  // What the cards leave free of a wide page goes between them.
  const pitch = Math.max(card + between, (free - card) / Math.max(1, count - 1));
  const left = (key: string): number => GUTTER + GAP + at(key) * (count === 1 ? 0 : pitch);
  const leaving = (key: string): readonly LadderHop[] => hops.filter(({ from }) => from === key);
  const sized = new Map(
    steps.map((step) => {
      const lines = wrap(step.title, card - 2 * PAD, 3);
      const words = 2 * PAD + 38 + lines.length * LINE;
      const ways = new Set(leaving(step.key).map(({ to, level, label }) => `${at(to)} ${level} ${label}`)).size;
      return [step.key, { lines, height: Math.max(words, ways * (TAG + 4) + 8) }];
    }),
  );

  const placed = new Map<string, PlacedStep>();
  const lanes: Lane[] = [];
  let top = AXIS;
  for (const scope of scopesOf(steps)) {
    const rows = packRows(
      steps.filter((step) => step.scope === scope),
      at,
      (key) => Math.max(at(key) + 1, ...leaving(key).map(({ to }) => at(to))),
      hops,
    );
    let y = top + GAP;
    for (const row of rows) {
      const tall = Math.max(...row.map(({ key }) => sized.get(key)?.height ?? 0));
      for (const step of row) {
        const { lines, height } = sized.get(step.key) as { lines: readonly string[]; height: number };
        const foot = wrap(step.source, card - 2 * PAD, 1, 12).join('');
        placed.set(step.key, {
          ...step,
          lines,
          foot,
          arrivals: [],
          x: left(step.key),
          y: y + (tall - height) / 2,
          width: card,
          height,
        });
      }
      y += tall + GAP;
    }
    lanes.push({ scope, y: top, height: y - top });
    top = y;
  }
  const moments = Array.from({ length: count }, (_, order) => ({
    x: GUTTER + GAP + order * (count === 1 ? 0 : pitch),
    width: card,
    text: called(steps.filter(({ key }) => at(key) === order)),
  }));
  return {
    width: Math.max(width, GUTTER + GAP + margin + card + (count - 1) * pitch),
    height: top,
    lanes,
    moments,
    steps: [...placed.values()],
    hops: placeHops(placed, hops, between),
  };
}

/**
 * The rows of one lane: cards with the columns that their lines run through, so that no line runs through a card. A step stands in the row of what leads to it,
 * where that is free.
 */
function packRows(
  steps: readonly LadderStep[],
  start: (key: string) => number,
  end: (key: string) => number,
  hops: readonly LadderHop[],
): readonly (readonly LadderStep[])[] {
  const rows: LadderStep[][] = [];
  const isFree = (row: readonly LadderStep[], step: LadderStep): boolean =>
    row.every(({ key }) => end(key) <= start(step.key) || end(step.key) <= start(key));
  for (const step of [...steps].sort((a, b) => start(a.key) - start(b.key))) {
    const before = new Set(hops.filter(({ to }) => to === step.key).map(({ from }) => from));
    const free = rows.filter((row) => isFree(row, step));
    const row = free.find((one) => one.some(({ key }) => before.has(key))) ?? free[0];
    if (row) row.push(step);
    else rows.push([step]);
  }
  return rows;
}

interface Found {
  readonly hop: LadderHop;
  readonly a: PlacedStep;
  readonly b: PlacedStep;
}

/** Hops that leave a card alike and go to one column share a line up to where they part. */
const wayOf = ({ hop, b }: Found): string => `${b.x} ${hop.level} ${hop.label}`;

function placeHops(
  placed: ReadonlyMap<string, PlacedStep>,
  hops: readonly LadderHop[],
  between: number,
): readonly PlacedHop[] {
  const found = hops.flatMap((hop): Found[] => {
    const [a, b] = [placed.get(hop.from), placed.get(hop.to)];
    return a && b ? [{ hop, a, b }] : [];
  });
  return found.map((one): PlacedHop => {
    const { hop, a, b } = one;
    // Lines leave a card in the order of where they go, so that they do not cross at once.
    const leaving = found.filter(({ a: from }) => from === a).sort((left, right) => left.b.y - right.b.y);
    const ways = [...new Set(leaving.map(wayOf))];
    const order = ways.indexOf(wayOf(one));
    const isFirst = leaving.find((other) => wayOf(other) === wayOf(one)) === one;
    const y = a.y + a.height / 2 + (order - (ways.length - 1) / 2) * (TAG + 4);
    const drawn = (a.x === b.x ? upwards : onwards)(a, b, y, tagWidth(hop.label) / 2, between);
    return { ...hop, ...drawn, ...(isFirst ? {} : { tag: null }) };
  });
}

/** To a later column: level to the last gap, there past the label, and then in a bend. */
function onwards(
  a: PlacedStep,
  b: PlacedStep,
  y: number,
  half: number,
  between: number,
): Pick<PlacedHop, 'path' | 'end' | 'tag'> {
  const end = { x: b.x - 8, y: b.y + b.height / 2, way: 1 } as const;
  const tag = { x: Math.max(a.x + a.width, b.x - between) + NEAR + half, y };
  const turn = tag.x + half;
  const middle = (turn + end.x) / 2;
  return { path: `M${a.x + a.width} ${y}H${turn}C${middle} ${y} ${middle} ${end.y} ${end.x} ${end.y}`, end, tag };
}

/** Within a column: along the right side of the cards. */
function upwards(a: PlacedStep, b: PlacedStep, y: number, half: number): Pick<PlacedHop, 'path' | 'end' | 'tag'> {
  const right = a.x + a.width;
  const end = { x: right + 8, y: b.y + 20, way: -1 } as const;
  const bend = end.y < y ? 8 : -8;
  const side = right + 20;
  const path = `M${right} ${y}H${side - 8}Q${side} ${y} ${side} ${y - bend}V${end.y + bend}Q${side} ${end.y} ${side - 8} ${end.y}H${end.x}`;
  return { path, end, tag: { x: right + NEAR + half, y } };
}
