import { useState } from 'preact/hooks';
import { useAll } from '../data.ts';
import {
  ScopeMeasuresDocument,
  type ClaimPartsFragment,
  type DirectScopesFragment,
  type Level,
  type PlaceAroundFragment,
  type ScopeKind,
} from '../generated/graphql.ts';
import { label, say } from '../language.ts';
import { ClaimGrounds } from '../parts/claim-view.tsx';
import { LevelBadge } from '../parts/level.tsx';
import { LocalTable } from '../parts/local-table.tsx';
import { measureColumns } from '../parts/measure-columns.tsx';
import { Answered, Empty } from '../parts/states.tsx';

/** A statement of scope that reaches a place, and through what: itself, or something it lies in. */
export interface Statement {
  readonly key: string;
  readonly text: string;
  readonly kind: ScopeKind;
  readonly count: number;
  readonly level: Level;
  /** The place, zone or park that the scope covers. */
  readonly through: string;
  readonly claims: readonly ClaimPartsFragment[];
}

type Around = PlaceAroundFragment | null | undefined;

/** The scopes that cover each place that something lies in, nearest first. */
export function statementsAround(within: Around): readonly Statement[] {
  const places = [within, within?.within, within?.within?.within].flatMap((place) => (place ? [place] : []));
  return places.flatMap(({ name, scopes }) =>
    scopes.edges.map(({ node, level, claims }) => ({
      key: node.key,
      text: node.text,
      kind: node.kind,
      count: node.measures.totalCount,
      level,
      through: name,
      claims,
    })),
  );
}

/** The scopes that cover the thing itself. */
export function statementsOf(covering: DirectScopesFragment, name: string): readonly Statement[] {
  return covering.nodes.flatMap((claim) =>
    claim.subject.__typename === 'Scope'
      ? [
          {
            key: claim.subject.key,
            text: claim.subject.text,
            kind: claim.subject.kind,
            count: claim.subject.measures.totalCount,
            level: claim.level,
            through: name,
            claims: [claim],
          },
        ]
      : [],
  );
}

/** What holds somewhere, by the statement that makes it hold. */
export function Holding({ statements, name }: { readonly statements: readonly Statement[]; readonly name: string }) {
  if (statements.length === 0) return <Empty />;
  return (
    <div class="stack">
      {statements.map((statement, i) => (
        <StatementView key={`${statement.key} ${statement.through}`} statement={statement} name={name} open={i === 0} />
      ))}
    </div>
  );
}

function StatementView({
  statement,
  name,
  open,
}: {
  readonly statement: Statement;
  readonly name: string;
  readonly open: boolean;
}) {
  const { text, kind, count, level, through, claims } = statement;
  const [opened, setOpened] = useState(open);
  return (
    <details class="card statement" open={opened} onToggle={(event) => setOpened(event.currentTarget.open)}>
      <summary>
        <LevelBadge level={level} />{' '}
        <q class="verbatim" lang="zh-CN">
          {text}
        </q>{' '}
        <span class="tag">{label('ScopeKind', kind)}</span> <strong>{say('table.rows.measures', { count })}</strong>{' '}
        <span class="soft small">
          {through === name ? say('holding.itself') : say('holding.through', { place: through, name })}
        </span>
      </summary>
      {opened ? (
        <div class="stack">
          <details class="claim">
            <summary>{say('holding.why')}</summary>
            {claims.map((claim) => (
              <ClaimGrounds key={claim.id} claim={claim} />
            ))}
          </details>
          <ScopeMeasures statement={statement} />
        </div>
      ) : null}
    </details>
  );
}

export function ScopeMeasures({ statement }: { readonly statement: Pick<Statement, 'key' | 'kind' | 'text'> }) {
  const answer = useAll(
    ScopeMeasuresDocument,
    { key: statement.key },
    ({ scope }) => scope && { nodes: scope.measures.nodes, pageInfo: scope.measures.pageInfo },
    1000,
  );
  return (
    <Answered answer={answer} rows={8}>
      {({ nodes }) =>
        nodes.length === 0 ? (
          <Empty />
        ) : (
          <LocalTable
            name={`s${statement.kind.toLowerCase()}`}
            caption={`${say('area.holds')}：${statement.text}`}
            columns={measureColumns(['name', 'document', 'kind', 'batch', 'domain', 'bodies', 'date'])}
            rows={nodes}
            keyOf={({ key }) => key}
            file={`yuanliu-${statement.kind.toLowerCase()}`}
          />
        )
      }
    </Answered>
  );
}
