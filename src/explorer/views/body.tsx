import { useAll, useAnswer } from '../data.ts';
import {
  BodyDocument,
  BodyMeasuresDocument,
  type AgencyLinksFragment,
  type BodyMeasuresQuery,
  type BodyQuery,
} from '../generated/graphql.ts';
import { label, say } from '../language.ts';
import { useArrival } from '../navigation.ts';
import { Grounds } from '../parts/claim-view.tsx';
import { LevelBadge } from '../parts/level.tsx';
import { LocalTable } from '../parts/local-table.tsx';
import { Matrix } from '../parts/matrix.tsx';
import { measureColumns } from '../parts/measure-columns.tsx';
import { PageHead, Section } from '../parts/page-head.tsx';
import { Answered, Empty, NotInCorpus } from '../parts/states.tsx';
import type { Column } from '../parts/table.tsx';
import { formatSearch, linkTo } from '../routes.ts';

type Agency = NonNullable<BodyQuery['agency']>;
type Duty = NonNullable<BodyMeasuresQuery['agency']>['responsibilities']['edges'][number];

export function BodyView({ body }: { readonly body: string }) {
  const answer = useAnswer(BodyDocument, { key: body });
  return (
    <Answered page answer={answer} rows={14}>
      {({ agency }) => (agency ? <Body agency={agency} /> : <NotInCorpus name={body} />)}
    </Answered>
  );
}

function Body({ agency }: { readonly agency: Agency }) {
  useArrival(agency.name, true);
  const known = agency.resolution === 'RESOLVED';
  return (
    <>
      <PageHead
        title={agency.name}
        verbatim
        over={
          <>
            <span>{label('NodeType', 'Agency')}</span>
            {agency.tier ? <span>{label('Tier', agency.tier)}</span> : null}
            {known ? null : <span>{label('Resolution', agency.resolution)}</span>}
          </>
        }
      >
        {agency.aliases.length > 0 ? <p class="soft">{agency.aliases.join('、')}</p> : null}
        {known ? null : <p class="state unknown">{say('body.unresolved')}</p>}
        {agency.candidates.length > 0 ? (
          <p>
            {say('body.ambiguous')}{' '}
            {agency.candidates.map(({ key, name }) => (
              <a key={key} href={linkTo('body', key)} lang="zh-CN">
                {name}{' '}
              </a>
            ))}
          </p>
        ) : null}
        <KnownAs agency={agency} />
        {agency.note ? <p class="soft small">{agency.note}</p> : null}
        <p class="no-print">
          <a class="button" href={`/graph${formatSearch({ at: agency.id })}`}>
            {say('measure.graph')}
          </a>
        </p>
      </PageHead>
      <div class="stack wide">
        <Succession agency={agency} />
        <Duties body={agency.key} name={agency.name} />
      </div>
    </>
  );
}

function KnownAs({ agency }: { readonly agency: Agency }) {
  const later = agency.knownAs.filter(({ key }) => key !== agency.key);
  return later.length === 0 ? null : (
    <p>
      {later.map(({ key, name }) => (
        <a key={key} href={linkTo('body', key)} lang="zh-CN">
          {say('measure.nowKnownAs', { name })}
        </a>
      ))}
    </p>
  );
}

function Succession({ agency }: { readonly agency: Agency }) {
  const parts = [
    ['body.predecessors', agency.predecessors],
    ['body.successors', agency.successors],
    ['body.counterparts', agency.counterparts],
  ] as const;
  if (parts.every(([, links]) => links.edges.length === 0) && agency.formerNames.length === 0) return null;
  return (
    <Section title={say('body.succession')}>
      <dl class="facts">
        {agency.formerNames.length > 0 ? (
          <>
            <dt>{say('column.formerNames')}</dt>
            <dd lang="zh-CN">{agency.formerNames.join('、')}</dd>
          </>
        ) : null}
        {parts.map(([word, links]) =>
          links.edges.length === 0 ? null : (
            <>
              <dt>{say(word)}</dt>
              <dd>
                <Links edges={links.edges} />
              </dd>
            </>
          ),
        )}
      </dl>
    </Section>
  );
}

function Links({ edges }: { readonly edges: AgencyLinksFragment['edges'] }) {
  return (
    <ul class="stack">
      {edges.map(({ node, level, claims, change, since }) => (
        <li key={node.key}>
          <a href={linkTo('body', node.key)} lang="zh-CN">
            {node.name}
          </a>{' '}
          <span class="soft small">
            {[
              change ? label('Change', change) : null,
              since,
              say('table.rows.measures', { count: node.measures.totalCount }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>{' '}
          <Grounds claims={claims} level={level} name={node.name} />
        </li>
      ))}
    </ul>
  );
}

/** With whom: the other bodies of the same measure in the same role. */
function others(duty: Duty): readonly string[] {
  return duty.node.agencies.edges.filter(({ node }) => node.key !== duty.body.key).map(({ node }) => node.name);
}

const yearOf = ({ date }: { readonly date?: string | null }): string => date?.slice(0, 4) ?? say('start.undated');

function Duties({ body, name }: { readonly body: string; readonly name: string }) {
  const answer = useAll(
    BodyMeasuresDocument,
    { key: body },
    ({ agency }) => agency && { nodes: agency.responsibilities.edges, pageInfo: agency.responsibilities.pageInfo },
    2000,
  );
  const columns: readonly Column<Duty>[] = [
    ...measureColumns(['name', 'document', 'batch', 'domain', 'scope', 'date']).map(
      ({ value, render, facet, ...column }): Column<Duty> => ({
        ...column,
        value: ({ node }) => value(node),
        ...(render ? { render: ({ node }: Duty) => render(node) } : {}),
        ...(facet ? { facet: ({ node }: Duty) => facet(node) } : {}),
      }),
    ),
    {
      key: 'role',
      title: say('column.role'),
      value: ({ role }) => label('Role', role),
      render: ({ role, level }) => (
        <span class="row">
          {label('Role', role)} <LevelBadge level={level} />
        </span>
      ),
      facet: ({ role }) => [label('Role', role)],
    },
    {
      key: 'then',
      title: say('body.then'),
      value: ({ body: then }) => then.name,
      render: ({ body: then }) => (then.key === body ? then.name : <a href={linkTo('body', then.key)}>{then.name}</a>),
      facet: ({ body: then }) => [then.name],
    },
    {
      key: 'joint',
      title: say('column.joint'),
      sortable: false,
      value: (duty) => others(duty).join('、') || say('body.alone'),
      facet: (duty) => [say(others(duty).length > 0 ? 'body.jointly' : 'body.alone')],
    },
  ];
  return (
    <Answered answer={answer} rows={10}>
      {({ nodes }) =>
        nodes.length === 0 ? (
          <Section title={say('body.duties')}>
            <Empty />
          </Section>
        ) : (
          <div class="stack wide">
            <div class="halves">
              <Section title={say('body.byYear')}>
                <Matrix
                  caption={say('body.byYear')}
                  cells={nodes.map(({ node }) => ({
                    column: yearOf(node),
                    row: node.domain?.name ?? say('state.notStated'),
                  }))}
                />
              </Section>
              <Section title={say('body.byRole')}>
                <Matrix
                  caption={say('body.byRole')}
                  cells={nodes.map((duty) => ({
                    column: yearOf(duty.node),
                    row: `${label('Role', duty.role)} · ${say(others(duty).length > 0 ? 'body.jointly' : 'body.alone')}`,
                  }))}
                />
              </Section>
            </div>
            <Section title={say('body.duties')}>
              <LocalTable
                caption={`${say('body.duties')}：${name}`}
                columns={columns}
                rows={nodes}
                keyOf={({ node, role, body: then }) => `${node.key} ${role} ${then.key}`}
                file="yuanliu-responsibilities"
              />
            </Section>
          </div>
        )
      }
    </Answered>
  );
}
