import { useAnswer } from '../data.ts';
import { PlacesDocument, type PlacesQuery } from '../generated/graphql.ts';
import { label, say } from '../language.ts';
import { useArrival } from '../navigation.ts';
import { LevelBadge } from '../parts/level.tsx';
import { LocalTable } from '../parts/local-table.tsx';
import { PageHead, Section } from '../parts/page-head.tsx';
import { Answered, Empty } from '../parts/states.tsx';
import type { Column } from '../parts/table.tsx';
import { formatSearch, linkTo } from '../routes.ts';

type Zone = PlacesQuery['pilotZones']['nodes'][number];
type Park = PlacesQuery['parks']['nodes'][number];

export function PlacesView() {
  const answer = useAnswer(PlacesDocument, {});
  const title = say('places.title');
  useArrival(title, answer.state === 'ready');
  return (
    <>
      <PageHead title={title} />
      <Answered answer={answer} rows={12}>
        {({ pilotZones, parks }) => (
          <div class="stack wide">
            {pilotZones.nodes.map((zone) => (
              <ZoneView key={zone.key} zone={zone} />
            ))}
            <Section title={label('NodeType', 'Park')}>
              {parks.nodes.length === 0 ? <Empty /> : <Parks parks={parks.nodes} />}
            </Section>
          </div>
        )}
      </Answered>
    </>
  );
}

function ZoneView({ zone }: { readonly zone: Zone }) {
  return (
    <Section title={zone.name}>
      <p class="row">
        <a href={`/measures${formatSearch({ place: zone.key })}`}>{say('area.holds')}</a>
        {zone.aliases.length > 0 ? <span class="soft">{zone.aliases.join('、')}</span> : null}
      </p>
      <ul class="questions">
        {zone.areas.edges.map(({ node, level }) => (
          <li key={node.key}>
            <a class="card" href={linkTo('area', node.key)}>
              <strong lang="zh-CN">{node.name}</strong>
              <span class="row soft small">
                {node.within?.name} · {say('table.rows.measures', { count: node.measures.totalCount })}{' '}
                <LevelBadge level={level} />
              </span>
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Parks({ parks }: { readonly parks: readonly Park[] }) {
  const columns: readonly Column<Park>[] = [
    {
      key: 'name',
      title: say('column.name'),
      value: ({ name }) => name,
      render: ({ key, name }) => <a href={linkTo('park', key)}>{name}</a>,
      verbatim: true,
      main: true,
    },
    {
      key: 'kind',
      title: say('column.kind'),
      value: ({ kind }) => (kind ? label('ParkKind', kind) : null),
      facet: ({ kind }) => (kind ? [label('ParkKind', kind)] : []),
    },
    {
      key: 'place',
      title: say('column.place'),
      value: ({ within }) => within?.name ?? null,
      facet: ({ within }) => (within ? [within.name] : []),
    },
    {
      key: 'zone',
      title: say('park.coordinated'),
      value: ({ pilotZone }) => pilotZone?.name ?? null,
      facet: ({ pilotZone }) => (pilotZone ? [pilotZone.name] : []),
    },
  ];
  return (
    <LocalTable
      caption={label('NodeType', 'Park')}
      columns={columns}
      rows={parks}
      keyOf={({ key }) => key}
      file="yuanliu-parks"
    />
  );
}
