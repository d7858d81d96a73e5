import { useAll } from '../data.ts';
import { DocumentsDocument, type DocumentsQuery } from '../generated/graphql.ts';
import { label, say } from '../language.ts';
import { useArrival } from '../navigation.ts';
import { LocalTable } from '../parts/local-table.tsx';
import { PageHead, Section } from '../parts/page-head.tsx';
import { Answered, Empty } from '../parts/states.tsx';
import type { Column } from '../parts/table.tsx';
import { linkTo } from '../routes.ts';
import { documentName } from '../parts/quote.tsx';

type Document = DocumentsQuery['documents']['nodes'][number];

const name = (): Column<Document> => ({
  key: 'name',
  title: say('column.name'),
  value: ({ title, key }) => title ?? key,
  render: ({ key, title }) => <a href={linkTo('document', key)}>{title ?? key}</a>,
  verbatim: true,
  main: true,
});

const documentNumber = (): Column<Document> => ({
  key: 'number',
  title: say('column.documentNumber'),
  value: ({ documentNumber: printed }) => printed?.text ?? null,
  short: true,
  expected: true,
});

export function DocumentsView() {
  const answer = useAll(DocumentsDocument, {}, ({ documents }) => documents, 1000);
  const title = say('documents.title');
  useArrival(title, answer.state === 'ready');
  return (
    <>
      <PageHead title={title} />
      <Answered answer={answer} rows={12}>
        {({ nodes }) => (
          <div class="stack wide">
            <Held documents={nodes.filter(({ inCorpus }) => inCorpus)} />
            <Section title={say('documents.stubs')}>
              <Stubs documents={nodes.filter(({ inCorpus }) => !inCorpus)} />
            </Section>
          </div>
        )}
      </Answered>
    </>
  );
}

function Held({ documents }: { readonly documents: readonly Document[] }) {
  const columns: readonly Column<Document>[] = [
    name(),
    documentNumber(),
    {
      key: 'genre',
      title: say('column.genre'),
      value: ({ genre }) => (genre ? label('Genre', genre) : null),
      short: true,
      facet: ({ genre }) => (genre ? [label('Genre', genre)] : []),
    },
    {
      key: 'issuer',
      title: say('column.issuer'),
      value: ({ issuers }) => issuers.nodes.map((issuer) => issuer.name).join('、') || null,
      expected: true,
      facet: ({ issuers }) => issuers.nodes.map((issuer) => issuer.name),
    },
    {
      key: 'date',
      title: say('column.date'),
      value: ({ documentDate }) => documentDate ?? null,
      short: true,
      expected: true,
    },
    { key: 'count', title: say('column.count'), value: ({ measures }) => measures.totalCount, short: true },
    {
      key: 'problems',
      title: say('document.report'),
      value: ({ problems }) => problems.totalCount,
      short: true,
      render: ({ key, problems, unclaimed }) => (
        <a href={linkTo('report', key)}>
          {say('documents.report', { problems: problems.totalCount, unclaimed: unclaimed.length })}
        </a>
      ),
    },
    {
      key: 'origin',
      title: say('column.origin'),
      short: true,
      value: ({ origin }) => (origin === 'library' ? say('documents.added') : say('documents.shipped')),
      facet: ({ origin }) => [origin === 'library' ? say('documents.added') : say('documents.shipped')],
    },
  ];
  return (
    <LocalTable
      caption={say('documents.title')}
      columns={columns}
      rows={documents}
      keyOf={({ key }) => key}
      file="yuanliu-documents"
    />
  );
}

function Stubs({ documents }: { readonly documents: readonly Document[] }) {
  const columns: readonly Column<Document>[] = [
    name(),
    documentNumber(),
    {
      key: 'cited',
      title: say('document.citedBy'),
      value: ({ citedBy }) => citedBy.edges.map(({ node }) => documentName(node)).join('、') || null,
      render: ({ citedBy }) => (
        <span class="names">
          {citedBy.edges.map(({ node, relation }) => (
            <span key={`${node.key} ${relation}`}>
              <a href={linkTo('document', node.key)}>{documentName(node)}</a>{' '}
              <span class="soft small">{label('CitationRelation', relation)}</span>{' '}
            </span>
          ))}
        </span>
      ),
      facet: ({ citedBy }) => citedBy.edges.map(({ node }) => documentName(node)),
    },
  ];
  return documents.length === 0 ? (
    <Empty />
  ) : (
    <LocalTable
      name="cited"
      caption={say('documents.stubs')}
      columns={columns}
      rows={documents}
      keyOf={({ key }) => key}
      file="yuanliu-cited-documents"
    />
  );
}
