import { useAnswer } from '../data.ts';
import { AreaDocument, type AreaQuery } from '../generated/graphql.ts';
import { label, say } from '../language.ts';
import { useArrival } from '../navigation.ts';
import { ClaimView } from '../parts/claim-view.tsx';
import { PageHead, Section } from '../parts/page-head.tsx';
import { Answered, NotInCorpus } from '../parts/states.tsx';
import { formatSearch } from '../routes.ts';
import { Holding } from './holding.tsx';

type Area = NonNullable<AreaQuery['pilotArea']>;

export function AreaView({ area: key }: { readonly area: string }) {
  const answer = useAnswer(AreaDocument, { key });
  return (
    <Answered page answer={answer} rows={14}>
      {({ pilotArea }) => (pilotArea ? <AreaPage area={pilotArea} /> : <NotInCorpus name={key} />)}
    </Answered>
  );
}

function AreaPage({ area }: { readonly area: Area }) {
  useArrival(area.name, true);
  return (
    <>
      <PageHead
        title={area.name}
        verbatim
        over={
          <>
            <span>{label('NodeType', 'PilotArea')}</span>
            {area.pilotZone ? <span lang="zh-CN">{area.pilotZone.name}</span> : null}
            {area.within ? <span lang="zh-CN">{area.within.name}</span> : null}
          </>
        }
      >
        {area.aliases.length > 0 ? (
          <p class="soft" lang="zh-CN">
            {area.aliases.join('、')}
          </p>
        ) : null}
        <p class="no-print">
          <a class="button" href={`/graph${formatSearch({ at: area.id })}`}>
            {say('measure.graph')}
          </a>
        </p>
      </PageHead>
      <div class="stack wide">
        <Section title={say('area.holds')}>
          <Holding place={{ pilotArea: area.key }} name={area.name} />
        </Section>
        <Section title={say('place.claims')}>
          {[...area.belongs.nodes, ...area.size.nodes, ...area.lies.nodes].map((claim) => (
            <ClaimView key={claim.id} claim={claim} about={area.id} />
          ))}
        </Section>
      </div>
    </>
  );
}
