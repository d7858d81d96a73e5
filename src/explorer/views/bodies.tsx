import { useAll } from '../data.ts';
import { BodiesDocument, type BodiesQuery } from '../generated/graphql.ts';
import { label, say } from '../language.ts';
import { useArrival } from '../navigation.ts';
import { LocalTable } from '../parts/local-table.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { Answered } from '../parts/states.tsx';
import type { Column } from '../parts/table.tsx';
import { linkTo } from '../routes.ts';

type Body = BodiesQuery['agencies']['nodes'][number];

export function BodiesView() {
  const answer = useAll(BodiesDocument, {}, ({ agencies }) => agencies, 2000);
  const title = say('bodies.title');
  useArrival(title, answer.state === 'ready');
  const columns: readonly Column<Body>[] = [
    {
      key: 'name',
      title: say('column.name'),
      value: ({ name }) => name,
      render: ({ key, name }) => <a href={linkTo('body', key)}>{name}</a>,
      verbatim: true,
      main: true,
    },
    {
      key: 'tier',
      title: say('column.tier'),
      value: ({ tier }) => (tier ? label('Tier', tier) : null),
      facet: ({ tier }) => (tier ? [label('Tier', tier)] : []),
    },
    { key: 'aliases', title: say('column.aliases'), value: ({ aliases }) => aliases.join('、') },
    { key: 'former', title: say('column.formerNames'), value: ({ formerNames }) => formerNames.join('、') },
    { key: 'count', title: say('column.count'), value: ({ measures }) => measures.totalCount, short: true },
    {
      key: 'resolution',
      title: say('column.resolution'),
      value: ({ resolution }) => label('Resolution', resolution),
      facet: ({ resolution }) => [label('Resolution', resolution)],
    },
  ];
  return (
    <>
      <PageHead title={title} />
      <Answered answer={answer} rows={16}>
        {({ nodes }) => (
          <LocalTable caption={title} columns={columns} rows={nodes} keyOf={({ key }) => key} file="yuanliu-bodies" />
        )}
      </Answered>
    </>
  );
}
