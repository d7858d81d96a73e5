import { useAll, useAnswer } from '../data.ts';
import { AreaDocument, AreaMeasuresDocument, type AreaQuery } from '../generated/graphql.ts';
import { label, say } from '../language.ts';
import { useArrival } from '../navigation.ts';
import { ClaimView } from '../parts/claim-view.tsx';
import { LocalTable } from '../parts/local-table.tsx';
import { measureColumns } from '../parts/measure-columns.tsx';
import { PageHead, Section } from '../parts/page-head.tsx';
import { Answered, Empty, NotInCorpus } from '../parts/states.tsx';
import { formatSearch } from '../routes.ts';
import { Holding, statementsAround, statementsOf } from './holding.tsx';

type Area = NonNullable<AreaQuery['pilotArea']>;

export function AreaView({ area: key }: { readonly area: string }) {
  const answer = useAnswer(AreaDocument, { key });
  return (
    <Answered answer={answer} rows={14}>
      {({ pilotArea }) => (pilotArea ? <AreaPage area={pilotArea} /> : <NotInCorpus name={key} />)}
    </Answered>
  );
}

function AreaPage({ area }: { readonly area: Area }) {
  useArrival(area.name, true);
  const statements = [
    ...statementsOf(area.covering, area.name),
    ...(area.pilotZone ? statementsOf(area.pilotZone.covering, area.pilotZone.name) : []),
    ...statementsAround(area.within),
  ];
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
        <Section title={say('area.measures')}>
          <Piloted area={area.key} />
        </Section>
        <Section title={say('area.holds')}>
          <div class="stack">
            <p class="soft small">{say('holding.caution')}</p>
            <Holding statements={statements} name={area.name} />
          </div>
        </Section>
        <Section title={say('place.claims')}>
          {area.all.nodes
            .filter(({ predicate }) => predicate !== 'PILOTED_IN' && predicate !== 'COVERS')
            .map((claim) => (
              <ClaimView key={claim.id} claim={claim} about={area.id} />
            ))}
        </Section>
      </div>
    </>
  );
}

function Piloted({ area }: { readonly area: string }) {
  const answer = useAll(
    AreaMeasuresDocument,
    { key: area },
    ({ pilotArea }) =>
      pilotArea && { nodes: pilotArea.measures.edges.map(({ node }) => node), pageInfo: pilotArea.measures.pageInfo },
    1000,
  );
  return (
    <Answered answer={answer} rows={8}>
      {({ nodes }) =>
        nodes.length === 0 ? (
          <Empty />
        ) : (
          <LocalTable
            name="tried"
            caption={say('area.measures')}
            columns={measureColumns(['name', 'document', 'kind', 'bodies', 'date'])}
            rows={nodes}
            keyOf={({ key }) => key}
            file="yuanliu-piloted"
          />
        )
      }
    </Answered>
  );
}
