import { label, say } from '../language.ts';
import { layOutAcross } from './ladder-across.ts';
import { layOutDownwards } from './ladder-down.ts';
import {
  tagWidth,
  wrap,
  type LadderDrawing,
  type LadderHop,
  type LadderStep,
  type PlacedHop,
  type PlacedStep,
} from './ladder-layout.ts';
import { LEVEL_DASHES, LEVEL_SHAPES } from './level.tsx';
import { useWidth } from './width.ts';

/** Below this nothing is drawn: the box has not got its place yet. */
const LEAST = 240;
/** Below this there is no room for lanes. */
const ROOM = 620;

/** The swim-lane from trial to rule: time to the right, scope upwards, how we know by the line. */
export function LadderFigure({
  steps,
  hops,
}: {
  readonly steps: readonly LadderStep[];
  readonly hops: readonly LadderHop[];
}) {
  const [box, width] = useWidth<HTMLDivElement>();
  const isAcross = width >= ROOM;
  const drawing =
    width < LEAST
      ? null
      : isAcross
        ? layOutAcross(steps, hops, width, sayMoment)
        : layOutDownwards(steps, hops, width, sayArrival);
  return (
    <figure class={isAcross ? 'ladder' : 'ladder downwards'}>
      {/* A ladder of many rungs is wider than the page and scrolls by itself; keyboards reach it by its links. */}
      <div ref={box} class="ladder-box">
        {drawing ? (
          <svg
            lang="zh-CN"
            width={drawing.width}
            height={drawing.height}
            viewBox={`0 0 ${drawing.width} ${drawing.height}`}
            role="group"
            aria-label={say('measure.ladder')}
          >
            <Ground drawing={drawing} />
            {drawing.hops.map((hop) => (
              <Line key={`${hop.from} ${hop.to}`} hop={hop} />
            ))}
            {drawing.steps.map((step) => (
              <Step key={step.key} step={step} ownScope={!isAcross} />
            ))}
            {drawing.hops.map((hop) => (
              <Tag key={`${hop.from} ${hop.to}`} hop={hop} />
            ))}
          </svg>
        ) : null}
      </div>
      <figcaption class="soft small">
        {say(isAcross ? 'measure.ladder.hint' : 'measure.ladder.hint.narrow')} <a href="/legend">{say('nav.legend')}</a>
      </figcaption>
    </figure>
  );
}

/** The year, or the year by which; nothing where a column has steps of many or of none. */
function sayMoment(steps: readonly LadderStep[]): string | null {
  const years = steps.flatMap(({ at, date }) => {
    if (at === null) return [];
    const year = at.slice(0, 4);
    return [date === at ? year : say('event.notAfter', { date: year })];
  });
  return years.length === 0 ? say('start.undated') : [...new Set(years)].join(' / ');
}

function sayArrival(hops: readonly LadderHop[], first: LadderStep | undefined): string {
  const widens = hops.some((hop) => hop.widens) ? say('measure.ladder.widens') : '';
  const called = `${hops[0]?.label ?? ''}${widens}`;
  return hops.length === 1
    ? say('measure.ladder.arrival', { label: called, name: first?.title ?? '' })
    : say('measure.ladder.arrivals', { label: called, count: hops.length });
}

/** Lanes and the axis of time above them. */
function Ground({ drawing }: { readonly drawing: LadderDrawing }) {
  const { lanes, moments, width } = drawing;
  return (
    <>
      {lanes.map((lane, row) => (
        <g key={lane.scope} class="lane">
          <rect class={row % 2 === 0 ? 'even' : 'odd'} x={0} y={lane.y} width={width} height={lane.height} />
          {wrap(lane.scope, 88, 4).map((line, at, lines) => (
            <text key={line} x={14} y={lane.y + lane.height / 2 + (at - (lines.length - 1) / 2) * 18}>
              {line}
            </text>
          ))}
        </g>
      ))}
      {moments.length > 0 ? (
        <g class="moments">
          <text x={14} y={18}>
            {say('measure.ladder.axis')}
          </text>
          {moments.map(({ x, width: wide, text }) => (
            <text key={x} class="moment" x={x + wide / 2} y={18} text-anchor="middle">
              {text}
            </text>
          ))}
        </g>
      ) : null}
    </>
  );
}

function Line({ hop }: { readonly hop: PlacedHop }) {
  const { x, y, way } = hop.end;
  return (
    <g class={`ladder-hop ${hop.level.toLowerCase()}`}>
      <path class={hop.widens ? 'flow widens' : 'flow'} d={hop.path} />
      <path class="line" d={hop.path} stroke-dasharray={LEVEL_DASHES[hop.level]} />
      <path class="arrow" d={`M${x - 2 * way} ${y - 5}v10l${9 * way}-5z`} />
    </g>
  );
}

/** What happened, and by its shape and colour how that is known; drawn over all lines. */
function Tag({ hop }: { readonly hop: PlacedHop }) {
  if (hop.tag === null) return null;
  const { x, y } = hop.tag;
  const wide = tagWidth(hop.label);
  return (
    <g class={`ladder-hop ${hop.level.toLowerCase()}`}>
      <rect class="tag" x={x - wide / 2} y={y - 12} width={wide} height={24} rx={12} />
      <path
        class="shape"
        d={LEVEL_SHAPES[hop.level]}
        transform={`translate(${x - wide / 2 + 8} ${y - 6}) scale(.75)`}
      />
      <text class="tag-text" x={x + 7} y={y} text-anchor="middle">
        {hop.label}
      </text>
      <title>{`${label('Level', hop.level)} · ${hop.label}`}</title>
    </g>
  );
}

function Step({ step, ownScope }: { readonly step: PlacedStep; readonly ownScope: boolean }) {
  const { x, y, width, height, lines, arrivals } = step;
  const when = step.date ?? say('start.undated');
  // Words stand in the middle of a card that is taller than they are.
  const top = y + (height - (58 + lines.length * 20 + (arrivals.length > 0 ? 8 + arrivals.length * 22 : 0))) / 2;
  return (
    <a href={step.href} class={step.current ? 'rung current' : 'rung'} aria-current={step.current ? 'true' : undefined}>
      <rect x={x} y={y} width={width} height={height} rx={6} />
      <text class="when" x={x + 10} y={top + 22}>
        {when}
      </text>
      {ownScope ? (
        <text class="scope" x={x + width - 10} y={top + 22} text-anchor="end">
          {wrap(step.scope, width - 150, 1, 13).join('')}
        </text>
      ) : null}
      {lines.map((line, row) => (
        <text key={row} class="title" x={x + 10} y={top + 44 + row * 20}>
          {line}
        </text>
      ))}
      <text class="from" x={x + 10} y={top + 44 + lines.length * 20}>
        {step.foot}
      </text>
      {arrivals.map(({ level, text }, row) => {
        const at = top + 72 + lines.length * 20 + row * 22;
        return (
          <g key={text} class={`ladder-hop ${level.toLowerCase()}`}>
            <path class="shape" d={LEVEL_SHAPES[level]} transform={`translate(${x + 10} ${at - 11}) scale(.75)`} />
            <text class="arrival" x={x + 28} y={at}>
              {text}
            </text>
          </g>
        );
      })}
    </a>
  );
}
