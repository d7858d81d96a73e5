import { toGlobalId } from '../../model/keys.ts';
import { Roles, type Role } from '../../model/vocabulary.ts';
import { WALKS, type WalkedLink } from '../../model/walk.ts';
import { Predicates, type Predicate } from '../../model/dataset.ts';
import { refText } from '../../graph/reads/paths.ts';
import { toLevels, toLimit } from '../arguments.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import { claimsBehind, thingNamed, thingsNamed, toThing } from '../things.ts';

/** Ways between two things at most: more are no answer that anybody reads. */
const MAX_PATHS = 20;

/** What a link says, out of its type in the graph. */
export const linkFields = {
  predicate: ({ type }: WalkedLink): Predicate => {
    const predicate = Predicates.find((name) => name === type);
    if (!predicate) throw new Error(`expected a predicate of the model, came ${type}`);
    return predicate;
  },
  role: ({ role }: WalkedLink): Role | null => Roles.find((name) => name === role) ?? null,
};

export const paths: Resolvers = {
  Query: {
    paths: async (_, args, { reads }) => {
      const [from, to] = [toThing(args.from, reads), toThing(args.to, reads)];
      const [one, two] = await Promise.all([reads.nodes.byRef(from), reads.nodes.byRef(to)]);
      if (!one || !two) return { paths: [], cuts: [], reason: 'NOT_IN_CORPUS' };
      const found = await reads.paths.between({
        from,
        to,
        maxLength: toLimit(args.maxLength, 'maxLength', WALKS.paths.maxDepth, 4),
        via: args.via ?? null,
        levels: toLevels(args.levels),
        limit: toLimit(args.first, 'first', MAX_PATHS, 5),
      });
      return { ...found, reason: found.paths.length > 0 ? null : 'NOT_STATED' };
    },
    neighbourhood: async (_, args, { reads }) => {
      const of = toThing(args.of, reads);
      if (!(await reads.nodes.byRef(of))) return null;
      const walk = await reads.paths.around({
        of,
        depth: toLimit(args.depth, 'depth', WALKS.neighbourhood.maxDepth, 1),
        limit: toLimit(args.limit, 'limit', WALKS.neighbourhood.nodes, 100),
        via: args.via ?? null,
        levels: toLevels(args.levels),
      });
      return { ...walk, of: refText(of) };
    },
  },
  PathSet: { truncated: ({ cuts }) => cuts.length > 0 },
  Path: {
    length: ({ links }) => links.length,
    nodes: ({ nodes }, _, context) => thingsNamed(nodes, context),
  },
  Neighbourhood: {
    of: ({ of }, _, context) => thingNamed(of, context),
    nodes: ({ nodes }, { first }, context) =>
      thingsNamed(nodes.slice(0, toLimit(first, 'first', WALKS.neighbourhood.nodes, 100)), context),
    links: ({ links }, { first }) => links.slice(0, toLimit(first, 'first', WALKS.neighbourhood.edges, 100)),
    nodeCount: ({ nodes }) => nodes.length,
    linkCount: ({ links }) => links.length,
    truncated: ({ cuts }) => cuts.length > 0,
  },
  GraphLink: {
    from: ({ from }, _, context) => thingNamed(from, context),
    to: ({ to }, _, context) => thingNamed(to, context),
    ...linkFields,
    claimIds: ({ claimIds }) => claimIds.map((id) => toGlobalId('Claim', id)),
    claims: claimsBehind,
  },
};
