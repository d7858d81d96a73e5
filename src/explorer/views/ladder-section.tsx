import type { Answer } from '../data.ts';
import type { LadderQuery } from '../generated/graphql.ts';
import { label, say } from '../language.ts';
import { LadderFigure } from '../parts/ladder.tsx';
import { findPromotions, toDrawing, type Ladder, type Promotion } from '../parts/ladder-steps.ts';
import { LevelBadge } from '../parts/level.tsx';
import { Section } from '../parts/page-head.tsx';
import { Answered, Empty, Unknown } from '../parts/states.tsx';
import { linkTo } from '../routes.ts';

/** The ladder as it is drawn, and above it what it comes to. */
export function LadderSection({ answer, current }: { readonly answer: Answer<LadderQuery>; readonly current: string }) {
  return (
    <Section title={say('measure.ladder')} id="ladder">
      <Answered answer={answer} rows={7}>
        {({ measure }) => (measure ? <LadderView ladder={measure.ladder} current={current} /> : <Empty />)}
      </Answered>
    </Section>
  );
}

function LadderView({ ladder, current }: { readonly ladder: Ladder; readonly current: string }) {
  if (ladder.hops.length === 0) return <Unknown>{say('measure.ladder.none')}</Unknown>;
  const { steps, hops } = toDrawing(ladder, current);
  return (
    <div class="stack">
      <Promotions promotions={findPromotions(ladder, current)} />
      {hops.length > 0 ? <LadderFigure steps={steps} hops={hops} /> : <Unknown>{say('measure.ladder.none')}</Unknown>}
      {ladder.areas.length > 0 ? (
        <p class="row">
          <span class="soft">{say('measure.ladder.areas')}</span>
          {ladder.areas.map(({ area, level }) => (
            <span key={area.key}>
              <a href={linkTo('area', area.key)} lang="zh-CN">
                {area.name}
              </a>{' '}
              <LevelBadge level={level} />
            </span>
          ))}
        </p>
      ) : (
        <Unknown>{say('measure.ladder.noArea')}</Unknown>
      )}
      {ladder.truncated ? <p class="soft small">{say('walk.truncated', { cuts: ladder.cuts.join('、') })}</p> : null}
    </div>
  );
}

/** From which scope to which, how often and how that is known: the ladder in a line. */
function Promotions({ promotions }: { readonly promotions: readonly Promotion[] }) {
  if (promotions.length === 0) return null;
  return (
    <ul class="promotions">
      {promotions.map(({ before, after, level, dates, count }) => (
        <li key={`${before} ${after} ${level}`} class={level.toLowerCase()}>
          <p class="promotion-way">
            <span>
              <span lang="zh-CN">{before}</span> <span class="soft small">{dates[0] ?? say('start.undated')}</span>
            </span>
            <span>
              <span aria-hidden="true">→</span> <strong lang="zh-CN">{after}</strong>{' '}
              <span class="soft small">{dates[1] ?? say('start.undated')}</span>
            </span>
          </p>
          <p class="small">
            <LevelBadge level={level} /> {label('PromotionMeaning', level)}
            {count > 1 ? say('measure.promotions', { count }) : ''}
          </p>
        </li>
      ))}
    </ul>
  );
}
