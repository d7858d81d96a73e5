import type { ComponentChildren } from 'preact';
import { useAll, useAnswer, type Answer } from '../data.ts';
import {
  GapBatchesDocument,
  GapBodiesDocument,
  GapCitationsDocument,
  GapPilotsDocument,
  type GapCitationsQuery,
  type MeasureRowFragment,
} from '../generated/graphql.ts';
import { label, say } from '../language.ts';
import { useArrival } from '../navigation.ts';
import { LocalTable } from '../parts/local-table.tsx';
import { measureColumns } from '../parts/measure-columns.tsx';
import { PageHead, Section } from '../parts/page-head.tsx';
import { documentName } from '../parts/quote.tsx';
import { Answered, Empty } from '../parts/states.tsx';
import type { Column } from '../parts/table.tsx';
import { linkTo } from '../routes.ts';

type Cited = GapCitationsQuery['gaps']['citationsToNowhere']['nodes'][number];
const CAP = 1000;

/** What nobody has followed up, and what is missing. */
export function GapsView() {
  const pilots = useAll(GapPilotsDocument, {}, ({ gaps }) => gaps.pilotsWithoutDownstream, CAP);
  const bodies = useAll(GapBodiesDocument, {}, ({ gaps }) => gaps.measuresWithoutBody, CAP);
  const citations = useAll(GapCitationsDocument, {}, ({ gaps }) => gaps.citationsToNowhere, CAP);
  const title = say('gaps.title');
  useArrival(
    title,
    [pilots, bodies, citations].every(({ state }) => state === 'ready'),
  );
  return (
    <>
      <PageHead title={title}>
        <p>{say('gaps.intro')}</p>
      </PageHead>
      <div class="stack wide">
        <Batches />
        <Measures title={say('gaps.pilots')} name="pilot" answer={pilots}>
          {say('gaps.pilots.why')}
        </Measures>
        <Measures title={say('gaps.bodies')} name="nobody" answer={bodies} />
        <Section title={say('gaps.citations')}>
          <Answered answer={citations} rows={6}>
            {({ nodes }) => (nodes.length === 0 ? <Empty /> : <Citations cited={nodes} />)}
          </Answered>
        </Section>
      </div>
    </>
  );
}

function Batches() {
  const answer = useAnswer(GapBatchesDocument, {});
  return (
    <Section title={say('gaps.batches')}>
      <Answered answer={answer} rows={2}>
        {({ gaps }) =>
          gaps.batchHoles.nodes.length === 0 ? (
            <Empty />
          ) : (
            <div class="stack">
              <ul class="row">
                {gaps.batchHoles.nodes.map(({ series, ordinal }) => (
                  <li key={`${series} ${ordinal}`} class="tag" title={series}>
                    {say('gaps.batch', { ordinal })}
                  </li>
                ))}
              </ul>
              <p class="soft small">{say('gaps.advice')}</p>
            </div>
          )
        }
      </Answered>
    </Section>
  );
}

function Measures({
  title,
  name,
  answer,
  children,
}: {
  readonly title: string;
  readonly name: string;
  readonly answer: Answer<{ readonly nodes: readonly MeasureRowFragment[]; readonly capped: boolean }>;
  readonly children?: ComponentChildren;
}) {
  return (
    <Section title={title}>
      {children ? <p class="soft small">{children}</p> : null}
      <Answered answer={answer} rows={6}>
        {({ nodes, capped }) =>
          nodes.length === 0 ? (
            <Empty />
          ) : (
            <>
              <LocalTable
                name={name}
                caption={title}
                columns={measureColumns(['name', 'document', 'kind', 'domain', 'bodies', 'date'])}
                rows={nodes}
                keyOf={({ key }) => key}
                file={`yuanliu-${name}`}
                room={15}
              />
              {capped ? <p class="soft small">{say('table.capped', { count: CAP })}</p> : null}
            </>
          )
        }
      </Answered>
    </Section>
  );
}

function Citations({ cited }: { readonly cited: readonly Cited[] }) {
  const columns: readonly Column<Cited>[] = [
    {
      key: 'name',
      title: say('column.name'),
      value: ({ title, key }) => title ?? key,
      render: ({ key, title }) => <a href={linkTo('document', key)}>{title ?? key}</a>,
      verbatim: true,
      main: true,
    },
    {
      key: 'number',
      title: say('column.documentNumber'),
      value: ({ documentNumber }) => documentNumber?.text ?? null,
      short: true,
      expected: true,
    },
    {
      key: 'cited',
      title: say('document.citedBy'),
      value: ({ citedBy }) => citedBy.edges.map(({ node }) => documentName(node)).join('、') || null,
      render: ({ citedBy }) =>
        citedBy.edges.map(({ node, relation }) => (
          <span key={`${node.key} ${relation}`} class="row">
            <a href={linkTo('document', node.key)}>{documentName(node)}</a>
            <span class="soft small">{label('CitationRelation', relation)}</span>
          </span>
        )),
      facet: ({ citedBy }) => citedBy.edges.map(({ node }) => documentName(node)),
    },
  ];
  return (
    <LocalTable
      name="cited"
      caption={say('gaps.citations')}
      columns={columns}
      rows={cited}
      keyOf={({ key }) => key}
      file="yuanliu-cited"
      room={25}
    />
  );
}
