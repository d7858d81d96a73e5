import { asked, change } from '../address.ts';
import { useAnswer } from '../data.ts';
import { BatchesDocument, CompareDocument, type CompareQuery, type SidePartsFragment } from '../generated/graphql.ts';
import { label, number, say } from '../language.ts';
import { useArrival } from '../navigation.ts';
import { Differences, type Difference } from '../parts/differences.tsx';
import { PageHead, Section } from '../parts/page-head.tsx';
import { Answered, Empty, Unknown } from '../parts/states.tsx';
import { formatSearch, linkTo } from '../routes.ts';

type Comparison = NonNullable<CompareQuery['compareBatches']>;

/** How two batches differ: domains, bodies, scopes, and what was followed up. */
export function CompareView() {
  const [a, b] = [asked('a'), asked('b')];
  const answer = useAnswer(CompareDocument, a !== null && b !== null ? { a, b } : null);
  const title = say('compare.title');
  useArrival(title, answer.state === 'ready' || a === null || b === null);
  return (
    <>
      <PageHead title={title} />
      <div class="stack wide">
        <Picker a={a} b={b} />
        {a === null || b === null ? (
          <Empty>{say('compare.pick')}</Empty>
        ) : (
          <Answered answer={answer} rows={12}>
            {({ compareBatches }) =>
              compareBatches ? <Compared comparison={compareBatches} /> : <Unknown>{say('compare.unknown')}</Unknown>
            }
          </Answered>
        )}
      </div>
    </>
  );
}

function Picker({ a, b }: { readonly a: string | null; readonly b: string | null }) {
  const answer = useAnswer(BatchesDocument, {});
  const batches = answer.state === 'ready' ? answer.data.batches.nodes : [];
  return (
    <div class="row no-print">
      {(
        [
          ['a', a],
          ['b', b],
        ] as const
      ).map(([name, chosen]) => (
        <label key={name} class="row">
          {say(`compare.${name}`)}
          <select value={chosen ?? ''} onChange={(event) => change({ [name]: event.currentTarget.value })}>
            {chosen === null || !batches.some(({ key }) => key === chosen) ? (
              <option value={chosen ?? ''}>—</option>
            ) : null}
            {batches.map(({ key, name: called }) => (
              <option key={key} value={key} selected={key === chosen}>
                {called}
              </option>
            ))}
          </select>
        </label>
      ))}
    </div>
  );
}

const sayScope = (text: string, kind: string): string => (text === kind ? text : `${text}（${kind}）`);

function Compared({ comparison }: { readonly comparison: Comparison }) {
  const { a, b } = comparison;
  const names: readonly [string, string] = [a.batch.name, b.batch.name];
  const missing = say('state.notStated');
  const link = (name: string, value: string | undefined): string | null =>
    value === undefined ? null : `/measures${formatSearch({ batch: [a.batch.key, b.batch.key], [name]: value })}`;
  const domains = comparison.domains.map((row): Difference => ({
    ...row,
    name: row.domain?.name ?? missing,
    href: link('domain', row.domain?.key),
  }));
  const bodies = comparison.agencies.map((row): Difference => ({
    ...row,
    name: row.agency?.name ?? missing,
    href: row.agency ? linkTo('body', row.agency.key) : null,
  }));
  const scopes = comparison.scopes.map((row): Difference => ({
    ...row,
    name: row.scope ? sayScope(row.scope.text, label('ScopeKind', row.scope.kind)) : missing,
    href: row.scope ? linkTo('scope', row.scope.key) : null,
  }));
  return (
    <div class="stack wide">
      <div class="halves">
        <Side side={a} />
        <Side side={b} />
      </div>
      <Section title={say('start.domains')}>
        <Differences names={names} rows={domains} caption={say('start.domains')} />
      </Section>
      <Section title={say('start.scopes')}>
        <Differences names={names} rows={scopes} caption={say('start.scopes')} />
      </Section>
      <Section title={say('measure.bodies')}>
        <Differences names={names} rows={bodies} caption={say('measure.bodies')} />
      </Section>
    </div>
  );
}

function Side({ side }: { readonly side: SidePartsFragment }) {
  return (
    <section class="card stack" aria-label={side.batch.name}>
      <h2 lang="zh-CN">{side.batch.name}</h2>
      <dl class="numbers">
        <div>
          <dt>{say('start.measures')}</dt>
          <dd>{number(side.rows)}</dd>
        </div>
        <div>
          <dt>{say('compare.followed')}</dt>
          <dd>{number(side.followedUpCount)}</dd>
        </div>
      </dl>
      <Rows title={say('compare.followed')} rows={side.followedUp} open />
      <Rows title={say('compare.notFollowed')} rows={side.notFollowedUp} open={false} />
    </section>
  );
}

function Rows({
  title,
  rows,
  open,
}: {
  readonly title: string;
  readonly rows: SidePartsFragment['followedUp'];
  readonly open: boolean;
}) {
  return (
    <details open={open}>
      <summary>
        {title} <span class="soft">{number(rows.length)}</span>
      </summary>
      {rows.length === 0 ? <Empty /> : null}
      <ol class="contents" lang="zh-CN">
        {rows.map(({ key, name, number: printed }) => (
          <li key={key}>
            <a href={linkTo('measure', key)}>
              {printed ? `${printed} ` : ''}
              {name}
            </a>
          </li>
        ))}
      </ol>
    </details>
  );
}
