import type { ComponentChildren } from 'preact';
import { label, say } from '../language.ts';
import { Grounds } from '../parts/claim-view.tsx';
import { LevelBadge } from '../parts/level.tsx';
import { formatSearch, linkTo, linkToNode } from '../routes.ts';
import type { MeasurePassage } from './measure-passage.ts';

type Measure = Extract<MeasurePassage, { readonly __typename: 'Measure' }>;

/** What is known of a measure; what no text states is said to be so. */
export function MeasureFacts({ measure }: { readonly measure: Measure }) {
  const { batch, domain, scope, pilotArea, agencies } = measure;
  return (
    <section class="card" aria-label={say('measure.facts')}>
      <dl class="facts">
        <Fact name={say('measure.scope')} known={scope !== null}>
          {scope ? (
            <>
              <span class="verbatim" lang="zh-CN">
                {scope.text}
              </span>{' '}
              {label('ScopeKind', scope.kind) === scope.text ? null : (
                <span class="tag">{label('ScopeKind', scope.kind)}</span>
              )}
            </>
          ) : null}
        </Fact>
        {scope && scope.covers.edges.length > 0 ? (
          <Fact name={say('measure.holdsIn')} known>
            <Covers scope={scope} />
          </Fact>
        ) : null}
        <Fact name={say('measure.area')} known={pilotArea !== null}>
          {pilotArea ? (
            <a href={linkTo('area', pilotArea.key)} lang="zh-CN">
              {pilotArea.name}
            </a>
          ) : null}
        </Fact>
        <Fact name={say('measure.bodies')} known={agencies.edges.length > 0}>
          <Bodies edges={agencies.edges} />
        </Fact>
        <Fact name={say('measure.batch')} known={batch !== null}>
          {batch ? (
            <a href={`/measures${formatSearch({ batch: batch.key })}`} lang="zh-CN">
              {batch.name}
            </a>
          ) : null}
        </Fact>
        <Fact name={say('measure.domain')} known={domain !== null}>
          {domain ? (
            <a href={`/measures${formatSearch({ domain: domain.key })}`} lang="zh-CN">
              {domain.name}
            </a>
          ) : null}
        </Fact>
      </dl>
    </section>
  );
}

function Fact({
  name,
  known,
  children,
}: {
  readonly name: string;
  readonly known: boolean;
  readonly children: ComponentChildren;
}) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{known ? children : <span class="soft">{say('state.notStated')}</span>}</dd>
    </>
  );
}

function Covers({ scope }: { readonly scope: NonNullable<Measure['scope']> }) {
  return (
    <details>
      <summary>{say('measure.places', { count: scope.covers.totalCount })}</summary>
      <ul>
        {scope.covers.edges.map(({ node, level }) => (
          <li key={node.key} class="row">
            <a href={linkToNode(node.__typename, node.key) ?? '#'} lang="zh-CN">
              {node.name}
            </a>{' '}
            <LevelBadge level={level} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** As named then, and what the body is called now; the words that say so are one click away. */
function Bodies({ edges }: { readonly edges: Measure['agencies']['edges'] }) {
  return (
    <ul class="bodies">
      {edges.map(({ node, role, level, claims }) => {
        const later = node.knownAs.find(({ key }) => key !== node.key);
        return (
          <li key={`${node.key} ${role}`}>
            <span class="row">
              <a href={linkTo('body', node.key)} lang="zh-CN">
                {node.name}
              </a>
              <span class="soft small">{label('Role', role)}</span>
              {node.resolution === 'RESOLVED' ? null : (
                <span class="soft small">{label('Resolution', node.resolution)}</span>
              )}
              <Grounds claims={claims} level={level} name={node.name} />
            </span>
            {later ? (
              <span class="soft small" lang="zh-CN">
                {say('measure.nowKnownAs', { name: later.name })}
              </span>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
