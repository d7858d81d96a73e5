import type { Reading } from '../../src/model/reading.ts';

const bare = (text: string | null): string | null => text?.replace(/\s/gu, '') ?? null;

/** What a reading says, without where it stands and without white space: two layouts of one document give the same. */
export function withoutLayout({ document, items, citations, mentions }: Reading): object {
  return {
    document: { ...document, title: bare(document.title), attachments: document.attachments.map(bare) },
    items: items.map(({ number, path, heading, kind, title, content, bodies, scope, area }) => ({
      number,
      path: path.map(bare),
      heading: bare(heading),
      kind,
      title: bare(title),
      content: bare(content),
      bodies: bodies.map(({ name, role }) => `${role} ${name}`),
      scope: scope && `${scope.kind} ${bare(scope.text)}`,
      area: area && bare(area.text),
    })),
    citations: citations.map(({ title, documentNumber, relation }) => `${relation} ${bare(title)} ${documentNumber}`),
    // COUNT depends on a space that a line break takes away (5000 平方米), which is layout.
    mentions: mentions
      .filter(({ kind }) => kind !== 'COUNT')
      .map(({ kind, value }) => `${kind} ${bare(JSON.stringify(value))}`),
  };
}
