import { useAnswer } from '../data.ts';
import { ParkDocument, type ParkQuery } from '../generated/graphql.ts';
import { label, say } from '../language.ts';
import { useArrival } from '../navigation.ts';
import { ClaimGrounds, ClaimView } from '../parts/claim-view.tsx';
import { PageHead, Section } from '../parts/page-head.tsx';
import { Answered, NotInCorpus } from '../parts/states.tsx';
import { formatSearch } from '../routes.ts';
import { Holding } from './holding.tsx';

type Park = NonNullable<ParkQuery['park']>;

export function ParkView({ park: key }: { readonly park: string }) {
  const answer = useAnswer(ParkDocument, { key });
  return (
    <Answered page answer={answer} rows={14}>
      {({ park }) => (park ? <ParkPage park={park} /> : <NotInCorpus name={key} />)}
    </Answered>
  );
}

function ParkPage({ park }: { readonly park: Park }) {
  useArrival(park.name, true);
  const coordination = park.claims.nodes.filter(({ predicate }) => predicate === 'COORDINATED_WITH');
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
          <Holding place={{ park: park.key }} name={park.name} />
        </Section>
        {park.pilotZone ? (
          <Section title={`${say('park.coordinated')}：${park.pilotZone.name}`}>
            {coordination.map((claim) => (
              <ClaimGrounds key={claim.id} claim={claim} />
            ))}
          </Section>
        ) : null}
        <Section title={say('place.claims')}>
          {park.claims.nodes.map((claim) => (
            <ClaimView key={claim.id} claim={claim} about={park.id} />
          ))}
        </Section>
      </div>
    </>
  );
}
