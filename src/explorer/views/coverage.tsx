import { useAll } from '../data.ts';
import { CoverageDocument, type CoverageQuery } from '../generated/graphql.ts';
import { label, number, say } from '../language.ts';
import { useArrival } from '../navigation.ts';
import { NodeLink } from '../parts/claim-view.tsx';
import { LocalTable } from '../parts/local-table.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { documentName, Quote } from '../parts/quote.tsx';
import { Answered, Empty } from '../parts/states.tsx';
import type { Column } from '../parts/table.tsx';

type Total = CoverageQuery['coverage']['nodes'][number];

/** Does the corpus agree with the totals that official texts state? */
export function CoverageView() {
  const answer = useAll(CoverageDocument, {}, ({ coverage }) => coverage, 1000);
  const title = say('coverage.title');
  useArrival(title, answer.state === 'ready');
  return (
    <>
      <PageHead title={title}>
        <p>{say('coverage.intro')}</p>
      </PageHead>
      <Answered answer={answer} rows={10}>
        {({ nodes }) => (nodes.length === 0 ? <Empty /> : <Totals totals={nodes} />)}
      </Answered>
    </>
  );
}

function sayGap({ gap, agrees }: Total): string {
  if (agrees) return say('coverage.agrees');
  return gap > 0 ? say('coverage.missing', { count: number(gap) }) : say('coverage.more', { count: number(-gap) });
}

function Totals({ totals }: { readonly totals: readonly Total[] }) {
  const agree = totals.filter(({ agrees }) => agrees).length;
  const columns: readonly Column<Total>[] = [
    {
      key: 'statement',
      title: say('coverage.statement'),
      value: ({ claim, stated, unit, of }) => claim.evidence[0]?.quote ?? `${stated}${unit}${of ?? ''}`,
      render: ({ claim }) => (
        <>
          {claim.evidence.slice(0, 2).map((evidence, i) => (
            <Quote key={i} evidence={evidence} named={false} />
          ))}
        </>
      ),
      main: true,
    },
    {
      key: 'document',
      title: say('column.document'),
      value: ({ claim }) => (claim.evidence[0]?.document ? documentName(claim.evidence[0].document) : null),
      facet: ({ claim }) => (claim.evidence[0]?.document ? [documentName(claim.evidence[0].document)] : []),
    },
    { key: 'stated', title: say('coverage.stated'), value: ({ stated }) => stated, short: true },
    {
      key: 'found',
      title: say('coverage.found'),
      value: ({ found }) => found,
      render: (total) => <Found total={total} />,
    },
    {
      key: 'gap',
      title: say('coverage.gap'),
      value: ({ gap }) => Math.abs(gap),
      render: (total) => <strong class={total.agrees ? 'stated' : 'judged'}>{sayGap(total)}</strong>,
      facet: ({ agrees }) => [say(agrees ? 'coverage.agrees' : 'coverage.gap')],
      short: true,
    },
    {
      key: 'rule',
      title: say('coverage.rule'),
      value: ({ rule }) => label('CoverageRule', rule),
      facet: ({ rule }) => [label('CoverageRule', rule)],
    },
  ];
  return (
    <div class="stack">
      <p role="status">{say('coverage.summary', { agree, gap: totals.length - agree })}</p>
      <LocalTable
        caption={say('coverage.title')}
        columns={columns}
        rows={totals}
        keyOf={({ claim, rule }) => `${claim.id} ${rule}`}
        file="yuanliu-coverage"
      />
    </div>
  );
}

function Found({ total }: { readonly total: Total }) {
  const { found, undated, missingBatches, parts } = total;
  return (
    <div>
      {number(found)}
      {undated > 0 ? <p class="soft small">{say('coverage.undated', { count: undated })}</p> : null}
      {missingBatches.length > 0 ? (
        <p class="soft small">{say('coverage.missingBatches', { list: missingBatches.join('、') })}</p>
      ) : null}
      {parts.length > 0 ? (
        <details class="small">
          <summary>{say('coverage.parts')}</summary>
          <ul>
            {parts.map((node) => (
              <li key={node.id}>
                <NodeLink node={node} />
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </div>
  );
}
