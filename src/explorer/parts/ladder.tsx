import { label, say } from '../language.ts';
import {
  layOutLadder,
  wrap,
  type LadderHop,
  type LadderStep,
  type PlacedHop,
  type PlacedStep,
} from './ladder-layout.ts';
import { LEVEL_DASHES, LEVEL_SHAPES } from './level.tsx';
import { useWidth } from './width.ts';

/** The swim-lane from trial to rule: time to the right, scope upwards, how we know by the line. */
export function LadderFigure({
  steps,
  hops,
}: {
  readonly steps: readonly LadderStep[];
  readonly hops: readonly LadderHop[];
}) {
  const [box, width] = useWidth<HTMLDivElement>();
  const drawing = width > 0 ? layOutLadder(steps, hops, width) : null;
  return (
    <figure class="ladder">
      {/* A ladder of many rungs is wider than the page and scrolls by itself; keyboards reach it by its links. */}
      <div ref={box} class="ladder-box">
        {drawing ? (
          <svg width={drawing.width} height={drawing.height} role="group" aria-label={say('measure.ladder')}>
            {drawing.lanes.map((lane, row) => (
              <g key={lane.scope} class="lane">
                <rect
                  class={row % 2 === 0 ? 'even' : 'odd'}
                  x={0}
                  y={lane.y}
                  width={drawing.width}
                  height={lane.height}
                />
                {wrap(lane.scope, 84, 4).map((line, at, lines) => (
                  <text key={line} x={12} y={lane.y + lane.height / 2 + (at - (lines.length - 1) / 2) * 18}>
                    {line}
                  </text>
                ))}
              </g>
            ))}
            {drawing.hops.map((hop) => (
              <Hop key={`${hop.from} ${hop.to}`} hop={hop} />
            ))}
            {drawing.steps.map((step) => (
              <Step key={step.key} step={step} ownScope={drawing.lanes.length === 0} />
            ))}
          </svg>
        ) : null}
      </div>
      <figcaption class="soft small">{say('measure.ladder.hint')}</figcaption>
    </figure>
  );
}

function Hop({ hop }: { readonly hop: PlacedHop }) {
  const level = hop.level.toLowerCase();
  const [x, y] = [hop.labelX, hop.labelY];
  return (
    <g class={`ladder-hop ${level}`}>
      <path class={hop.widens ? 'flow widens' : 'flow'} d={hop.path} />
      <path class="line" d={hop.path} stroke-dasharray={LEVEL_DASHES[hop.level]} />
      <Arrow path={hop.path} />
      <rect class="tag" x={x - 34} y={y - 12} width={68} height={24} rx={12} />
      <path class="shape" d={LEVEL_SHAPES[hop.level]} transform={`translate(${x - 27} ${y - 6}) scale(.75)`} />
      <text class="tag-text" x={x + 7} y={y} text-anchor="middle">
        {hop.label}
      </text>
      <title>{`${label('Level', hop.level)} · ${hop.label}`}</title>
    </g>
  );
}

/** The head of an arrow at the end of a path that ends rightwards or downwards. */
function Arrow({ path }: { readonly path: string }) {
  const down = /V[\d.]+$/.test(path);
  const numbers = path.match(/-?[\d.]+/g)?.map(Number) ?? [];
  const x = down ? (numbers[0] ?? 0) : (numbers.at(path.includes('C') ? -2 : -1) ?? 0);
  const y = down ? (numbers.at(-1) ?? 0) : (numbers.at(path.includes('C') ? -1 : -2) ?? 0);
  return <path class="arrow" d={down ? `M${x - 5} ${y - 2}h10l-5 9z` : `M${x - 2} ${y - 5}v10l9-5z`} />;
}

function Step({ step, ownScope }: { readonly step: PlacedStep; readonly ownScope: boolean }) {
  const { x, y, width, height } = step;
  const when = step.date ?? say('start.undated');
  return (
    <a href={step.href} class={step.current ? 'rung current' : 'rung'} aria-current={step.current ? 'true' : undefined}>
      <rect x={x} y={y} width={width} height={height} rx={6} />
      <text class="when" x={x + 10} y={y + 23}>
        {when}
        {ownScope ? ` · ${wrap(step.scope, width - 120, 1).join('')}` : ''}
      </text>
      {step.lines.map((line, row) => (
        <text key={row} class="title" x={x + 10} y={y + 44 + row * 20}>
          {line}
        </text>
      ))}
      <text class="from" x={x + 10} y={y + height - 10}>
        {step.foot}
      </text>
    </a>
  );
}
