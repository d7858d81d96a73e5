import { useAnswer } from '../data.ts';
import { ScopeDocument, type ScopeQuery } from '../generated/graphql.ts';
import { label, say } from '../language.ts';
import { useArrival } from '../navigation.ts';
import { Grounds } from '../parts/claim-view.tsx';
import { PageHead, Section } from '../parts/page-head.tsx';
import { Answered, Empty, NotInCorpus } from '../parts/states.tsx';
import { linkToNode } from '../routes.ts';
import { ScopeMeasures } from './holding.tsx';

type Scope = NonNullable<ScopeQuery['scope']>;

/** A statement of scope: what it covers, and what is to hold there. */
export function ScopeView({ scope: key }: { readonly scope: string }) {
  const answer = useAnswer(ScopeDocument, { key });
  return (
    <Answered page answer={answer}>
      {({ scope }) => (scope ? <Page scope={scope} /> : <NotInCorpus name={key} />)}
    </Answered>
  );
}

function Page({ scope }: { readonly scope: Scope }) {
  useArrival(scope.text, true);
  return (
    <>
      <PageHead
        title={scope.text}
        verbatim
        over={`${label('NodeType', 'Scope')} · ${label('ScopeKind', scope.kind)}`}
      />
      <div class="stack wide">
        <Section title={say('measure.holdsIn')}>
          {scope.covers.edges.length === 0 ? <Empty /> : null}
          <ul class="stack">
            {scope.covers.edges.map(({ node, level, claims }) => (
              <li key={node.key}>
                <a href={linkToNode(node.__typename, node.key) ?? '#'} lang="zh-CN">
                  {node.name}
                </a>{' '}
                <Grounds claims={claims} level={level} name={node.name} />
              </li>
            ))}
          </ul>
        </Section>
        <Section title={say('measures.title')}>
          <ScopeMeasures scope={scope} />
        </Section>
      </div>
    </>
  );
}
