import type { MeasureRowFragment } from '../generated/graphql.ts';
import { label, language, say } from '../language.ts';
import { linkTo } from '../routes.ts';
import { documentName } from './quote.tsx';
import type { Column } from './table.tsx';

/** Names shown in a cell; the measure's own page and the CSV have all. */
const NAMES = 3;

type Key = 'name' | 'document' | 'kind' | 'batch' | 'domain' | 'bodies' | 'scope' | 'date';

/** The columns of every table of measures; a table takes those that its page does not say already. */
export function measureColumns(keys: readonly Key[]): readonly Column<MeasureRowFragment>[] {
  const all: Readonly<Record<Key, Column<MeasureRowFragment>>> = {
    name: {
      key: 'name',
      title: say('column.name'),
      value: ({ name }) => name,
      render: ({ key, name }) => <a href={linkTo('measure', key)}>{name}</a>,
      verbatim: true,
      main: true,
    },
    document: {
      key: 'document',
      title: say('column.document'),
      value: ({ document, number }) => `${documentName(document)}${number === null ? '' : ` · ${number}`}`,
      render: ({ document, number }) => (
        <span class={document.documentNumber ? 'one-line' : undefined}>
          {documentName(document)}
          {number === null ? '' : `\u00a0·\u00a0${number}`}
        </span>
      ),
      facet: ({ document }) => [documentName(document)],
    },
    kind: {
      key: 'kind',
      title: say('column.kind'),
      value: ({ kind }) => label('MeasureKind', kind),
      short: true,
      facet: ({ kind }) => [label('MeasureKind', kind)],
    },
    batch: {
      key: 'batch',
      title: say('column.batch'),
      value: ({ batch }) => batch?.name ?? null,
      short: true,
      facet: ({ batch }) => (batch ? [batch.name] : []),
    },
    domain: {
      key: 'domain',
      title: say('column.domain'),
      value: ({ domain }) => domain?.name ?? null,
      facet: ({ domain }) => (domain ? [domain.name] : []),
    },
    bodies: {
      key: 'bodies',
      title: say('column.bodies'),
      sortable: false,
      value: ({ agencies }) => agencies.edges.map(({ node }) => node.name).join('、') || null,
      render: ({ agencies }) => <BodyNames edges={agencies.edges} />,
      facet: ({ agencies }) => [...new Set(agencies.edges.map(({ node }) => node.name))],
    },
    scope: {
      key: 'scope',
      title: say('column.scope'),
      value: ({ scope }) => scope?.text ?? null,
      facet: ({ scope }) => (scope ? [scope.text] : []),
    },
    date: { key: 'date', title: say('column.date'), value: ({ date }) => date ?? null, short: true, expected: true },
  };
  return keys.map((key) => all[key]);
}

/** 等 N 个 counts all of them, “and N more” those that are left out. */
const moreOf = (all: number): number => (language.get() === 'zh' ? all : all - NAMES);

function BodyNames({ edges }: { readonly edges: MeasureRowFragment['agencies']['edges'] }) {
  return (
    <span class="names" lang="zh-CN">
      {edges.slice(0, NAMES).map(({ node, role }, i) => (
        <span key={`${node.key} ${role}`}>
          {i > 0 ? '、' : ''}
          <a href={linkTo('body', node.key)}>{node.name}</a>
          {role === 'RESPONSIBLE' ? null : <span class="soft small">（{label('Role', role)}）</span>}
        </span>
      ))}
      {edges.length > NAMES ? (
        <span class="soft small"> {say('column.bodies.more', { count: moreOf(edges.length) })}</span>
      ) : null}
    </span>
  );
}
