import { useState } from 'preact/hooks';
import { useAll, useAnswer } from '../data.ts';
import {
  HoldingDocument,
  HoldingGroundsDocument,
  ScopeMeasuresDocument,
  type HoldingQuery,
  type Level,
  type ScopeKind,
  type ThingLookup,
} from '../generated/graphql.ts';
import { label, say } from '../language.ts';
import { ClaimGrounds, NodeLink } from '../parts/claim-view.tsx';
import { LevelBadge } from '../parts/level.tsx';
import { LocalTable } from '../parts/local-table.tsx';
import { measureColumns } from '../parts/measure-columns.tsx';
import { Answered, Empty } from '../parts/states.tsx';

type Application = HoldingQuery['measuresIn']['edges'][number];

/** What holds by one statement, reached by one way from the place. */
interface Statement {
  readonly id: string;
  readonly scope: Application['scope'];
  readonly level: Level;
  readonly via: Application['via'];
  readonly edges: readonly Application[];
}

function byStatement(edges: readonly Application[]): readonly Statement[] {
  const groups = new Map<string, Application[]>();
  for (const edge of edges) {
    const id = [edge.scope?.key ?? edge.how, edge.level, edge.covered.key].join('\n');
    groups.set(id, [...(groups.get(id) ?? []), edge]);
  }
  return [...groups].flatMap(([id, members]) => {
    const [first] = members;
    return first ? [{ id, scope: first.scope, level: first.level, via: first.via, edges: members }] : [];
  });
}

/** What holds somewhere, by the statement that makes it hold. */
export function Holding({ place, name }: { readonly place: ThingLookup; readonly name: string }) {
  const answer = useAll(
    HoldingDocument,
    { place },
    ({ measuresIn }) => ({ nodes: measuresIn.edges, pageInfo: measuresIn.pageInfo }),
    2000,
  );
  return (
    <div class="stack">
      <p class="soft small">{say('holding.caution')}</p>
      <Answered answer={answer} rows={10}>
        {({ nodes, capped }) =>
          nodes.length === 0 ? (
            <Empty />
          ) : (
            <div class="stack">
              {byStatement(nodes).map((statement, order) => (
                <StatementView key={statement.id} statement={statement} place={place} name={name} order={order} />
              ))}
              {capped ? <p class="soft small">{say('table.capped', { count: nodes.length })}</p> : null}
            </div>
          )
        }
      </Answered>
    </div>
  );
}

function StatementView({
  statement,
  place,
  name,
  order,
}: {
  readonly statement: Statement;
  readonly place: ThingLookup;
  readonly name: string;
  readonly order: number;
}) {
  const { scope, level, via, edges } = statement;
  const [open, setOpen] = useState(order === 0);
  return (
    <details class="card statement" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <LevelBadge level={level} />{' '}
        {scope ? (
          <>
            <q class="verbatim" lang="zh-CN">
              {scope.text}
            </q>{' '}
            {label('ScopeKind', scope.kind) === scope.text ? null : (
              <span class="tag">{label('ScopeKind', scope.kind)}</span>
            )}
          </>
        ) : (
          say('area.measures')
        )}{' '}
        <strong>{say('table.rows.measures', { count: edges.length })}</strong>
      </summary>
      {open ? (
        <div class="stack">
          <Via via={via} />
          {scope ? <Grounds place={place} kind={scope.kind} /> : null}
          <LocalTable
            name={`s${order}`}
            caption={`${say('area.holds')}：${scope?.text ?? name}`}
            columns={measureColumns(['name', 'document', 'kind', 'batch', 'domain', 'bodies', 'date'])}
            rows={edges.map(({ node }) => node)}
            keyOf={({ key }) => key}
            file={`yuanliu-holds-${order + 1}`}
            room={25}
          />
        </div>
      ) : null}
    </details>
  );
}

/** The way from the place to what the scope covers, e.g. 沈阳经济技术开发区 in 沈阳市 in 辽宁省. */
function Via({ via }: { readonly via: Application['via'] }) {
  return (
    <p class="small row">
      <span class="soft">{say('holding.via')}</span>
      {via.map((node, i) => (
        <span key={node.id}>
          {i > 0 ? <span class="soft">⊂ </span> : null}
          <NodeLink node={node} />
        </span>
      ))}
    </p>
  );
}

function Grounds({ place, kind }: { readonly place: ThingLookup; readonly kind: ScopeKind }) {
  const [open, setOpen] = useState(false);
  const answer = useAnswer(HoldingGroundsDocument, open ? { place, scopes: [kind] } : null);
  return (
    <details class="claim" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary class="small">{say('holding.why')}</summary>
      {open ? (
        <Answered answer={answer} rows={3}>
          {({ measuresIn }) =>
            measuresIn.edges.flatMap(({ claims }) =>
              claims.map((claim) => <ClaimGrounds key={claim.id} claim={claim} />),
            )
          }
        </Answered>
      ) : null}
    </details>
  );
}

/** What a statement of scope is made about. */
export function ScopeMeasures({ scope }: { readonly scope: { readonly key: string; readonly text: string } }) {
  const answer = useAll(ScopeMeasuresDocument, { key: scope.key }, (data) => data.scope?.measures, 1000);
  return (
    <Answered answer={answer} rows={8}>
      {({ nodes }) =>
        nodes.length === 0 ? (
          <Empty />
        ) : (
          <LocalTable
            caption={scope.text}
            columns={measureColumns(['name', 'document', 'kind', 'batch', 'domain', 'bodies', 'date'])}
            rows={nodes}
            keyOf={({ key }) => key}
            file="yuanliu-scope"
          />
        )
      }
    </Answered>
  );
}
