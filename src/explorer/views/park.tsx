import { useAnswer } from '../data.ts';
import { ParkDocument, type ParkQuery } from '../generated/graphql.ts';
import { label, say } from '../language.ts';
import { useArrival } from '../navigation.ts';
import { ClaimGrounds, ClaimView } from '../parts/claim-view.tsx';
import { PageHead, Section } from '../parts/page-head.tsx';
import { Answered, NotInCorpus } from '../parts/states.tsx';
import { formatSearch } from '../routes.ts';
import { Holding, statementsAround, statementsOf } from './holding.tsx';

type Park = NonNullable<ParkQuery['park']>;

export function ParkView({ park: key }: { readonly park: string }) {
  const answer = useAnswer(ParkDocument, { key });
  return (
    <Answered answer={answer} rows={14}>
      {({ park }) => (park ? <ParkPage park={park} /> : <NotInCorpus name={key} />)}
    </Answered>
  );
}

function ParkPage({ park }: { readonly park: Park }) {
  useArrival(park.name, true);
  const statements = [...statementsOf(park.covering, park.name), ...statementsAround(park.within)];
  return (
    <>
      <PageHead
        title={park.name}
        verbatim
        over={
          <>
            <span>{label('NodeType', 'Park')}</span>
            {park.kind ? <span>{label('ParkKind', park.kind)}</span> : null}
            {park.within ? <span lang="zh-CN">{park.within.name}</span> : null}
          </>
        }
      >
        {park.aliases.length > 0 ? (
          <p class="soft" lang="zh-CN">
            {park.aliases.join('、')}
          </p>
        ) : null}
        <p class="no-print">
          <a class="button" href={`/graph${formatSearch({ at: park.id })}`}>
            {say('measure.graph')}
          </a>
        </p>
      </PageHead>
      <div class="stack wide">
        <Section title={say('area.holds')}>
          <div class="stack">
            <p class="soft small">{say('holding.caution')}</p>
            <Holding statements={statements} name={park.name} />
          </div>
        </Section>
        {park.pilotZone ? (
          <Section title={`${say('park.coordinated')}：${park.pilotZone.name}`}>
            {park.coordination.nodes.map((claim) => (
              <ClaimGrounds key={claim.id} claim={claim} />
            ))}
          </Section>
        ) : null}
        <Section title={say('place.claims')}>
          {park.all.nodes.map((claim) => (
            <ClaimView key={claim.id} claim={claim} about={park.id} />
          ))}
        </Section>
      </div>
    </>
  );
}
