import type { DocumentPassagesQuery } from '../generated/graphql.ts';
import { label, say } from '../language.ts';
import { LocalTable } from '../parts/local-table.tsx';
import type { Column } from '../parts/table.tsx';
import { linkTo } from '../routes.ts';

type Passage = NonNullable<DocumentPassagesQuery['document']>['passages']['nodes'][number];

/** Every item that was read in a document, and what was put right in it. */
export function PassageTable({ passages }: { readonly passages: readonly Passage[] }) {
  const kindOf = (passage: Passage): string =>
    passage.__typename === 'Measure' ? label('MeasureKind', passage.kind) : label('NodeType', 'PlainPassage');
  const columns: readonly Column<Passage>[] = [
    { key: 'number', title: say('column.number'), value: ({ number, ordinal }) => number ?? `(${ordinal})` },
    {
      key: 'name',
      title: say('column.name'),
      value: ({ name }) => name,
      render: ({ key, name }) => <a href={linkTo('measure', key)}>{name}</a>,
      verbatim: true,
      main: true,
    },
    { key: 'kind', title: say('column.kind'), value: kindOf, facet: (passage) => [kindOf(passage)] },
    {
      key: 'domain',
      title: say('column.domain'),
      value: ({ heading }) => heading ?? null,
      facet: ({ heading }) => (heading ? [heading] : []),
    },
    {
      key: 'corrections',
      title: say('measure.corrected'),
      value: ({ corrections }) =>
        corrections
          .map(({ field, from, to, who, why }) => `${field}：${from ?? '—'} → ${to ?? '—'}（${who}：${why}）`)
          .join('；'),
    },
  ];
  return (
    <LocalTable
      name="item"
      caption={say('document.items')}
      columns={columns}
      rows={passages}
      keyOf={({ key }) => key}
      file="yuanliu-items"
    />
  );
}
