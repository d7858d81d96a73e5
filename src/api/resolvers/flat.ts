import { whenKnown, type Soon } from '../../graph/soon.ts';
import { refText } from '../../graph/reads/paths.ts';
import { digest } from '../../model/keys.ts';
import { WALKS, type WalkedLink } from '../../model/walk.ts';
import { toLimit } from '../arguments.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import type { CitedRow } from '../row-types.ts';
import { thingNamed, thingsNamed } from '../things.ts';
import { globalIdOf, typeOf } from '../types.ts';
import { linkFields } from './paths.ts';

const { nodes: MOST_NODES, edges: MOST_LINKS } = WALKS.neighbourhood;

function nameOf(row: CitedRow): string {
  switch (row.label) {
    case 'PolicyDocument':
      return row.title ?? row.key;
    case 'Passage':
      return row.name ?? row.key;
    case 'Scope':
      return row.text;
    default:
      return row.name;
  }
}

function contextOf(row: CitedRow): string | null {
  if (row.label === 'Passage') return row.documentKey;
  if (row.label === 'Agency') return row.tier;
  return row.label === 'Batch' ? row.series : null;
}

const passage = (key: string): string => refText({ label: 'Passage', key });

/** Of one link the same in every answer and version. */
const identityOf = ({ from, to, type, role }: WalkedLink): string => digest(from, type, role ?? null, to);

export const flat: Resolvers = {
  Neighbourhood: { flat: ({ nodes, links }) => ({ nodes, links }) },
  Lineage: {
    flat: ({ nodes, links }) => ({
      nodes: nodes.map(passage),
      links: links.map((link) => ({ ...link, from: passage(link.from), to: passage(link.to) })),
    }),
  },
  PathSet: {
    flat: ({ paths }) => ({
      nodes: [...new Set(paths.flatMap(({ nodes }) => nodes))],
      links: [...new Map(paths.flatMap(({ links }) => links.map((link) => [identityOf(link), link]))).values()],
    }),
  },
  FlatGraph: {
    nodes: ({ nodes }, { first }, context): Soon<readonly CitedRow[]> =>
      thingsNamed(nodes.slice(0, toLimit(first, 'first', MOST_NODES, MOST_NODES)), context),
    edges: ({ links }, { first }) => links.slice(0, toLimit(first, 'first', MOST_LINKS, MOST_LINKS)),
  },
  FlatNode: {
    id: globalIdOf,
    type: typeOf,
    name: nameOf,
    context: contextOf,
    date: (row) => (row.label === 'Passage' ? row.date : row.label === 'PolicyDocument' ? row.documentDate : null),
  },
  FlatLink: {
    id: identityOf,
    source: ({ from }, _, context) => whenKnown(thingNamed(from, context), globalIdOf),
    target: ({ to }, _, context) => whenKnown(thingNamed(to, context), globalIdOf),
    ...linkFields,
  },
};
