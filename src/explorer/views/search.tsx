import { asked } from '../address.ts';
import { useAnswer } from '../data.ts';
import { SearchDocument, type SearchQuery } from '../generated/graphql.ts';
import { label, number, say } from '../language.ts';
import { useArrival } from '../navigation.ts';
import { nameOf, noteOf } from '../parts/node-name.ts';
import { PageHead, Section } from '../parts/page-head.tsx';
import { cut } from '../parts/source-layout.ts';
import { Answered, Empty } from '../parts/states.tsx';
import { linkToNode } from '../routes.ts';

type Edge = SearchQuery['search']['edges'][number];

export function SearchView() {
  const text = (asked('q') ?? '').trim();
  const answer = useAnswer(SearchDocument, text === '' ? null : { text });
  const title = text === '' ? say('search.submit') : say('search.title', { text });
  useArrival(title, answer.state === 'ready');
  return (
    <>
      <PageHead title={title}>
        <p class="soft small">{say('search.hint')}</p>
      </PageHead>
      {text === '' ? null : (
        <Answered answer={answer} rows={12}>
          {({ search }) =>
            search.edges.length === 0 ? (
              <Empty>{say('search.none', { text })}</Empty>
            ) : (
              <Results edges={search.edges} total={search.totalCount} />
            )
          }
        </Answered>
      )}
    </>
  );
}

function Results({ edges, total }: { readonly edges: readonly Edge[]; readonly total: number }) {
  const types = [...new Set(edges.map(({ node }) => node.__typename))];
  return (
    <div class="stack wide">
      <p class="soft" role="status">
        {say('search.count', { count: number(total) })}
      </p>
      {types.map((type) => (
        <Section key={type} title={label('NodeType', type)}>
          <ul class="results">
            {edges
              .filter(({ node }) => node.__typename === type)
              .map((edge) => (
                <Result key={edge.node.id} edge={edge} />
              ))}
          </ul>
        </Section>
      ))}
    </div>
  );
}

function Result({ edge }: { readonly edge: Edge }) {
  const { node, match, highlights } = edge;
  const found = highlights.find(({ field }) => field === 'content');
  return (
    <li>
      <a class="verbatim" href={linkToNode(node.__typename, node.key) ?? '#'} lang="zh-CN">
        {nameOf(node)}
      </a>{' '}
      <span class="soft small">
        <span lang="zh-CN">{noteOf(node)}</span> · {label('SearchMatch', match)}
      </span>
      {found ? (
        <p class="verbatim small" lang="zh-CN">
          {cut({ start: 0, end: found.text.length }, found.spans).map(({ start, end, marks }) =>
            marks.length > 0 ? <mark key={start}>{found.text.slice(start, end)}</mark> : found.text.slice(start, end),
          )}
        </p>
      ) : null}
    </li>
  );
}
