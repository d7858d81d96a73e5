import { label } from '../language.ts';
import type { Level } from '../generated/graphql.ts';

/** The mark of each level: a shape of its own, so that colour is never the only difference. */
export const LEVEL_SHAPES: Readonly<Record<Level, string>> = {
  STATED: 'M2 2H14V14H2Z',
  DERIVED: 'M8 1.5L15 14H1Z',
  JUDGED: 'M8 .8L15.2 8L8 15.2L.8 8Z',
  CANDIDATE: 'M8 2A6 6 0 1 1 7.99 2Z',
};

/** How the line of a link is broken, by level; `none` is a whole line. */
export const LEVEL_DASHES: Readonly<Record<Level, string>> = {
  STATED: 'none',
  DERIVED: '11 4',
  JUDGED: '9 4 2 4',
  CANDIDATE: '2 5',
};

export function LevelMark({ level }: { readonly level: Level }) {
  return (
    <svg class={`level-mark ${level.toLowerCase()}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={LEVEL_SHAPES[level]} />
    </svg>
  );
}

/** Shape, colour and word together: 明文, 推导, 研判, 候选. */
export function LevelBadge({ level }: { readonly level: Level }) {
  return (
    <span class={`level ${level.toLowerCase()}`} title={label('LevelMeaning', level)}>
      <LevelMark level={level} />
      {label('Level', level)}
    </span>
  );
}
