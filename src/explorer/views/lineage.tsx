import { useState } from 'preact/hooks';
import { useAnswer, type Answer } from '../data.ts';
import { CandidatesDocument, type LadderQuery } from '../generated/graphql.ts';
import { bilingual, label, say } from '../language.ts';
import { LadderFigure } from '../parts/ladder.tsx';
import { sayEvent, toDrawing, type Hop, type Ladder } from '../parts/ladder-steps.ts';
import { LevelBadge } from '../parts/level.tsx';
import { Section } from '../parts/page-head.tsx';
import { Answered, Empty, Unknown } from '../parts/states.tsx';
import { WhyLink } from '../parts/why-link.tsx';
import { linkTo } from '../routes.ts';
import type { MeasurePassage } from './measure.tsx';

type Measure = NonNullable<LadderQuery['measure']>;
type Links = Pick<Measure['upstream'], 'edges'>;

/** The ladder as it is drawn. */
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
      {steps.length > 0 ? <LadderFigure steps={steps} hops={hops} /> : null}
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

/** Every hop of the ladder, and every link up and down, with why. */
export function LinksSection({
  answer,
  measure,
}: {
  readonly answer: Answer<LadderQuery>;
  readonly measure: MeasurePassage;
}) {
  return (
    <Answered answer={answer} rows={8}>
      {({ measure: found }) =>
        found ? (
          <div class="stack wide">
            <Section title={say('measure.hops')} id="hops">
              <Hops hops={found.ladder.hops} />
            </Section>
            <Section title={`${say('measure.upstream')} ${found.upstream.totalCount}`}>
              <LinkList links={found.upstream} measure={measure} upstream />
            </Section>
            <Section title={`${say('measure.downstream')} ${found.downstream.totalCount}`}>
              <LinkList links={found.downstream} measure={measure} upstream={false} />
            </Section>
            <Candidates measure={measure} />
          </div>
        ) : null
      }
    </Answered>
  );
}

const isStructure = ({ step }: Hop): boolean => step === 'TRIED' || step === 'SERIES' || step === 'SCOPED';

/** What happened to the content stands open; what lanes and batches rest on is folded. */
function Hops({ hops }: { readonly hops: readonly Hop[] }) {
  if (hops.length === 0) return <Empty />;
  const main = hops.filter((hop) => !isStructure(hop));
  const structure = hops.filter(isStructure);
  return (
    <div class="stack">
      <ol class="stack hops">
        {main.map((hop) => (
          <HopView key={`${hop.from.id} ${hop.step} ${hop.to.id}`} hop={hop} />
        ))}
      </ol>
      {structure.length > 0 ? (
        <details open={main.length === 0}>
          <summary>{say('measure.hops.tried', { count: structure.length })}</summary>
          <ol class="stack hops">
            {structure.map((hop) => (
              <HopView key={`${hop.from.id} ${hop.step} ${hop.to.id}`} hop={hop} />
            ))}
          </ol>
        </details>
      ) : null}
    </div>
  );
}

function HopView({ hop }: { readonly hop: Hop }) {
  const { before, after, comparison, promotion } = hop;
  const dates = [sayEvent(hop.fromEvent), sayEvent(hop.toEvent)].map((date) => date ?? say('start.undated'));
  const change =
    before && after && comparison ? `${before.text} → ${after.text}（${label('ScopeComparison', comparison)}）` : '';
  return (
    <>
      <WhyLink
        from={hop.from}
        to={hop.to}
        level={hop.level}
        called={label('LadderStep', hop.step)}
        note={[dates.join(' → '), change].filter(Boolean).join(' · ')}
      />
      {promotion ? (
        <li class={`promotion small ${promotion.level.toLowerCase()}`}>
          <LevelBadge level={promotion.level} /> {say('measure.promoted')}：{bilingual(promotion.explanation)}
        </li>
      ) : null}
    </>
  );
}

function LinkList({
  links,
  measure,
  upstream,
}: {
  readonly links: Links;
  readonly measure: MeasurePassage;
  readonly upstream: boolean;
}) {
  if (links.edges.length === 0)
    return <Empty>{say(upstream ? 'measure.upstream.none' : 'measure.downstream.none')}</Empty>;
  return (
    <ul class="stack hops">
      {links.edges.map(({ node, kind, level }) => (
        <WhyLink
          key={`${node.id} ${kind}`}
          from={upstream ? node : measure}
          to={upstream ? measure : node}
          level={level}
          called={label('LineageKind', kind)}
        />
      ))}
    </ul>
  );
}

/** Candidates are scores: shown only to those who ask for them. */
function Candidates({ measure }: { readonly measure: MeasurePassage }) {
  const [open, setOpen] = useState(false);
  const answer = useAnswer(CandidatesDocument, open ? { key: measure.key } : null);
  return (
    <details class="no-print" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <LevelBadge level="CANDIDATE" /> {say('measure.candidates')}
      </summary>
      {open ? (
        <Answered answer={answer} rows={3}>
          {({ measure: found }) => (
            <div class="stack">
              <p class="soft small">{label('LevelMeaning', 'CANDIDATE')}</p>
              {found && found.upstream.edges.length + found.downstream.edges.length > 0 ? (
                <>
                  {found.upstream.edges.length > 0 ? (
                    <LinkList links={found.upstream} measure={measure} upstream />
                  ) : null}
                  {found.downstream.edges.length > 0 ? (
                    <LinkList links={found.downstream} measure={measure} upstream={false} />
                  ) : null}
                </>
              ) : (
                <Empty />
              )}
            </div>
          )}
        </Answered>
      ) : null}
    </details>
  );
}
