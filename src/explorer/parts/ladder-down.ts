import {
  columnsOf,
  LINE,
  PAD,
  wrap,
  type Arrival,
  type LadderDrawing,
  type LadderHop,
  type LadderStep,
  type PlacedHop,
  type PlacedStep,
} from './ladder-layout.ts';

/** Room for the arcs at the left. */
const RAIL = 46;
const DOT = RAIL - 12;
const BETWEEN = 14;
const ARRIVAL = 22;

/** Where there is no room for lanes: time downwards, arcs at the left from each rung to what follows from it, the words in the rung. */
export function layOutDownwards(
  steps: readonly LadderStep[],
  hops: readonly LadderHop[],
  width: number,
  arrived: (hops: readonly LadderHop[], first: LadderStep | undefined) => string,
): LadderDrawing {
  const column = columnsOf(steps, hops);
  const inOrder = [...steps].sort(
    (a, b) => (column.get(a.key) ?? 0) - (column.get(b.key) ?? 0) || (a.rank ?? -1) - (b.rank ?? -1),
  );
  const byKey = new Map(steps.map((step) => [step.key, step]));
  const card = width - RAIL - 2;
  const placed = new Map<string, PlacedStep>();
  let y = 2;
  for (const step of inOrder) {
    const lines = wrap(step.title, card - 2 * PAD, 3);
    const arrivals = arrivalsOf(step, hops, byKey, arrived).map(({ level, text }) => ({
      level,
      text: wrap(text, card - 2 * PAD - 20, 1, 13).join(''),
    }));
    const height = 2 * PAD + 38 + lines.length * LINE + (arrivals.length > 0 ? 8 : 0) + arrivals.length * ARRIVAL;
    const foot = wrap(step.source, card - 2 * PAD, 1, 12).join('');
    placed.set(step.key, { ...step, lines, foot, arrivals, x: RAIL, y, width: card, height });
    y += height + BETWEEN;
  }
  const drawn = hops.flatMap((hop): PlacedHop[] => {
    const [a, b] = [placed.get(hop.from), placed.get(hop.to)];
    if (!a || !b) return [];
    const [y1, y2] = [a.y + PAD + 10, b.y + PAD + 10];
    const out = Math.min(DOT - 4, 12 + Math.abs(y2 - y1) / 14);
    return [
      {
        ...hop,
        path: `M${DOT} ${y1}C${DOT - out * 1.3} ${y1 + 20} ${DOT - out * 1.3} ${y2 - 20} ${DOT} ${y2}`,
        end: { x: RAIL - 8, y: y2, way: 1 },
        tag: null,
      },
    ];
  });
  return {
    width,
    height: Math.max(0, y - BETWEEN + 2),
    lanes: [],
    moments: [],
    steps: [...placed.values()],
    hops: drawn,
  };
}

/** One line for each way in which a rung is led to. */
function arrivalsOf(
  step: LadderStep,
  hops: readonly LadderHop[],
  byKey: ReadonlyMap<string, LadderStep>,
  arrived: (hops: readonly LadderHop[], first: LadderStep | undefined) => string,
): readonly Arrival[] {
  const groups = new Map<string, LadderHop[]>();
  for (const hop of hops.filter(({ to }) => to === step.key)) {
    const id = `${hop.level} ${hop.label}`;
    groups.set(id, [...(groups.get(id) ?? []), hop]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first ? [{ level: first.level, text: arrived(group, byKey.get(first.from)) }] : [];
  });
}
