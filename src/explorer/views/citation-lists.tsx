import { useAnswer } from '../data.ts';
import { DocumentCitationsDocument, type DocumentCitationsQuery } from '../generated/graphql.ts';
import { label, say } from '../language.ts';
import { Grounds } from '../parts/claim-view.tsx';
import { Section } from '../parts/page-head.tsx';
import { Answered, Empty } from '../parts/states.tsx';
import { linkTo } from '../routes.ts';

type Document = NonNullable<DocumentCitationsQuery['document']>;
type Edge = Document['citations']['edges'][number] | Document['citedBy']['edges'][number];

/** What a document rests on, and what cites it, each with the words that say so. */
export function CitationLists({ document: key }: { readonly document: string }) {
  const answer = useAnswer(DocumentCitationsDocument, { key });
  return (
    <Answered answer={answer} rows={4}>
      {({ document }) =>
        document ? (
          <div class="halves citation-lists">
            <Section title={say('document.cites')}>
              <List edges={document.citations.edges} />
            </Section>
            <Section title={say('document.citedBy')}>
              <List edges={document.citedBy.edges} />
            </Section>
          </div>
        ) : null
      }
    </Answered>
  );
}

function List({ edges }: { readonly edges: readonly Edge[] }) {
  if (edges.length === 0) return <Empty />;
  return (
    <ul class="stack">
      {edges.map(({ node, relation, level, claims }) => (
        <li key={`${node.key} ${relation}`}>
          <span class="tag">{label('CitationRelation', relation)}</span>{' '}
          <a href={linkTo('document', node.key)} class="verbatim" lang="zh-CN">
            {node.title ?? node.key}
          </a>{' '}
          <span class="soft small" lang="zh-CN">
            {node.documentNumber?.text}
          </span>{' '}
          {node.inCorpus ? null : <span class="tag">{say('document.notHeld')}</span>}{' '}
          <Grounds claims={claims} level={level} name={node.title ?? node.key} />
        </li>
      ))}
    </ul>
  );
}
