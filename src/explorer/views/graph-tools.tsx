import { change } from '../address.ts';
import type { Level } from '../generated/graphql.ts';
import { label, say } from '../language.ts';
import { NODE_SHAPES } from '../parts/graph-canvas.tsx';
import { NodeShape } from '../parts/node-shape.tsx';
import { LEVEL_DASHES, LevelBadge } from '../parts/level.tsx';
import { LABELS } from '../labels.ts';

/** The legend, which is the filter at once: what is shown, by level and by kind. */
export function GraphTools({
  levels,
  off,
  hidden,
  present,
}: {
  readonly levels: readonly Level[];
  readonly off: ReadonlySet<string>;
  readonly hidden: ReadonlySet<string>;
  /** The kinds that are drawn; null before anything is. */
  readonly present: ReadonlySet<string> | null;
}) {
  const toggle = (set: ReadonlySet<string>, value: string): string[] =>
    set.has(value) ? [...set].filter((one) => one !== value) : [...set, value];
  return (
    <div class="graph-tools stack">
      <fieldset class="row">
        <legend class="small soft">{say('graph.levels')}</legend>
        {(Object.keys(LABELS.Level) as Level[]).map((level) => {
          const isCandidate = level === 'CANDIDATE';
          const shown = isCandidate ? levels.includes(level) : !off.has(level);
          return (
            <label key={level} class={`row ${level.toLowerCase()}`}>
              <input
                type="checkbox"
                checked={shown}
                onChange={() =>
                  change(isCandidate ? { candidates: shown ? null : 'shown' } : { off: toggle(off, level) })
                }
              />
              <LevelBadge level={level} />
              <svg width="40" height="10" aria-hidden="true">
                <path d="M0 5H40" stroke="currentColor" stroke-width="2.5" stroke-dasharray={LEVEL_DASHES[level]} />
              </svg>
            </label>
          );
        })}
      </fieldset>
      <fieldset class="row">
        <legend class="small soft">{say('graph.kinds')}</legend>
        {Object.keys(NODE_SHAPES)
          .filter((type) => present === null || present.has(type) || hidden.has(type))
          .map((type) => (
            <label key={type} class="row small">
              <input
                type="checkbox"
                checked={!hidden.has(type)}
                onChange={() => change({ hide: toggle(hidden, type) })}
              />
              <NodeShape type={type} />
              {label('NodeType', type)}
            </label>
          ))}
      </fieldset>
    </div>
  );
}
