import { useState } from 'preact/hooks';
import { useAnswer, type Answer } from '../data.ts';
import { CandidatesDocument, type LadderQuery } from '../generated/graphql.ts';
import { bilingual, label, say } from '../language.ts';
import { sayEvent, type Hop } from '../parts/ladder-steps.ts';
import { LevelBadge } from '../parts/level.tsx';
import { Section } from '../parts/page-head.tsx';
import { Answered, Empty } from '../parts/states.tsx';
import { WhyLink } from '../parts/why-link.tsx';
import type { MeasurePassage } from './measure-passage.ts';

type Measure = NonNullable<LadderQuery['measure']>;
type Links = Pick<Measure['upstream'], 'edges'>;

/** Every link up and down with why, and the rest of what the ladder rests on. */
export function LinksSection({
  answer,
  measure,
}: {
  readonly answer: Answer<LadderQuery>;
  readonly measure: MeasurePassage;
}) {
  return (
    <Answered answer={answer} rows={8}>
      {({ measure: found }) => (found ? <Linked found={found} measure={measure} /> : null)}
    </Answered>
  );
}

function Linked({ found, measure }: { readonly found: Measure; readonly measure: MeasurePassage }) {
  const { upstream, downstream, ladder } = found;
  const shown = new Set([
    ...upstream.edges.map(({ node }) => `${node.id} ${measure.id}`),
    ...downstream.edges.map(({ node }) => `${measure.id} ${node.id}`),
  ]);
  const rest = ladder.hops.filter(({ from, to }) => !shown.has(`${from.id} ${to.id}`));
  return (
    <div class="stack wide">
      <Section title={`${say('measure.upstream')} ${upstream.totalCount}`}>
        <LinkList links={upstream} hops={ladder.hops} measure={measure} upstream />
      </Section>
      <Section title={`${say('measure.downstream')} ${downstream.totalCount}`}>
        <LinkList links={downstream} hops={ladder.hops} measure={measure} upstream={false} />
      </Section>
      {rest.length > 0 ? (
        <details>
          <summary>{say('measure.hops', { count: rest.length })}</summary>
          <ol id="hops" class="stack hops">
            {rest.map((hop) => (
              <HopView key={`${hop.from.id} ${hop.step} ${hop.to.id}`} hop={hop} />
            ))}
          </ol>
        </details>
      ) : null}
      <Candidates measure={measure} />
    </div>
  );
}

/** When, and how the scope changed. */
function sayChange({ before, after, comparison, fromEvent, toEvent }: Hop): string {
  const dates = [sayEvent(fromEvent), sayEvent(toEvent)].map((date) => date ?? say('start.undated'));
  const change =
    before && after && comparison
      ? say('measure.change', { before: before.text, after: after.text, how: label('ScopeComparison', comparison) })
      : '';
  return [dates.join(' → '), change].filter(Boolean).join(' · ');
}

function HopView({ hop }: { readonly hop: Hop }) {
  return (
    <WhyLink
      from={hop.from}
      to={hop.to}
      level={hop.level}
      called={label('LadderStep', hop.step)}
      note={sayChange(hop)}
      promotion={hop.promotion ? { level: hop.promotion.level, text: bilingual(hop.promotion.explanation) } : null}
    />
  );
}

function LinkList({
  links,
  hops = [],
  measure,
  upstream,
}: {
  readonly links: Links;
  readonly hops?: readonly Hop[];
  readonly measure: MeasurePassage;
  readonly upstream: boolean;
}) {
  if (links.edges.length === 0)
    return <Empty>{say(upstream ? 'measure.upstream.none' : 'measure.downstream.none')}</Empty>;
  return (
    <ul class="stack hops">
      {links.edges.map(({ node, kind, level }) => {
        const [from, to] = upstream ? [node, measure] : [measure, node];
        const hop = hops.find((one) => one.from.id === from.id && one.to.id === to.id && one.step === kind);
        return hop ? (
          <HopView key={`${node.id} ${kind}`} hop={hop} />
        ) : (
          <WhyLink key={`${node.id} ${kind}`} from={from} to={to} level={level} called={label('LineageKind', kind)} />
        );
      })}
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
