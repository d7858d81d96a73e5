import type { GraphQLResolveInfo } from 'graphql';
import { allKnown, whenKnown, type Soon } from '../../graph/soon.ts';
import { LineageKinds } from '../../model/vocabulary.ts';
import { WALKS } from '../../model/walk.ts';
import { toKey, toLevels, toLimit, toLinkPageRequest } from '../arguments.ts';
import type { ApiContext } from '../context.ts';
import type { PassageUpstreamArgs, Resolvers } from '../generated/resolver-types.ts';
import type { LineageConnectionRow } from '../lineage-rows.ts';
import type { PassageRow } from '../row-types.ts';
import { claimsBehind } from '../things.ts';
import { PASSAGE_TYPES } from '../types.ts';
import { citedEdge } from '../edges.ts';

/** Passages of a list shown unless told. */
const SHOWN = 100;

function passageNamed(key: string, { reads }: ApiContext): Soon<PassageRow> {
  return whenKnown(reads.passages.byKey(key), (passage) => {
    if (!passage) throw new Error(`expected passage ${key} in the version, came none`);
    return passage;
  });
}

type Args = PassageUpstreamArgs;
const direct = {
  upstream: (
    { key }: PassageRow,
    args: Args,
    { reads }: ApiContext,
    info: GraphQLResolveInfo,
  ): Promise<LineageConnectionRow> => reads.lineage.upstream(key, toLinkPageRequest(args, info), args.kinds ?? null),
  downstream: (
    { key }: PassageRow,
    args: Args,
    { reads }: ApiContext,
    info: GraphQLResolveInfo,
  ): Promise<LineageConnectionRow> => reads.lineage.downstream(key, toLinkPageRequest(args, info), args.kinds ?? null),
};

export const lineage: Resolvers = {
  Query: {
    lineage: async (_, { of, direction, maxDepth, kinds, levels }, { reads }) => {
      const key = toKey(of, PASSAGE_TYPES, reads);
      if (key === null || !(await reads.passages.byKey(key))) return null;
      return reads.lineage.walk(key, {
        direction,
        maxDepth: toLimit(maxDepth, 'maxDepth', WALKS.lineage.maxDepth, 3),
        kinds: kinds ?? LineageKinds,
        levels: toLevels(levels),
      });
    },
  },
  Measure: direct,
  PlainPassage: direct,
  LineageEdge: citedEdge,
  Lineage: {
    of: ({ of }, _, context) => passageNamed(of, context),
    nodes: ({ nodes }, { first }, context) =>
      allKnown(
        nodes.slice(0, toLimit(first, 'first', WALKS.lineage.nodes, SHOWN)).map((key) => passageNamed(key, context)),
      ),
    hops: ({ links }, { first }) => links.slice(0, toLimit(first, 'first', WALKS.lineage.edges, SHOWN)),
    nodeCount: ({ nodes }) => nodes.length,
    hopCount: ({ links }) => links.length,
    truncated: ({ cuts }) => cuts.length > 0,
  },
  LineageHop: {
    from: ({ from }, _, context) => passageNamed(from, context),
    to: ({ to }, _, context) => passageNamed(to, context),
    kind: ({ type }) => LineageKinds.find((kind) => kind === type) ?? 'RELATED_TO',
    claims: claimsBehind,
  },
};
