import { createLadder, type Ladder, type LadderContext } from '../../model/ladder.ts';
import type { Level } from '../../model/vocabulary.ts';
import { WALKS, type Cut } from '../../model/walk.ts';
import type { LineageReads } from './lineage.ts';
import type { Lookups } from './lookups.ts';

/** A ladder, and what kept it from holding everything. */
export interface BoundedLadder extends Ladder {
  readonly cuts: readonly Cut[];
}

export interface LadderReads {
  of(key: string, levels: readonly Level[]): Promise<BoundedLadder>;
}

/** Ladders of many passages of one answer cost three statements: links up, links down, and what is known of the passages met. */
export function createLadderReads(lookups: Lookups, lineage: LineageReads): LadderReads {
  return {
    of: async (key, levels) => {
      const { maxDepth, ...limits } = WALKS.ladder;
      const walk = await lineage.walk(
        key,
        { direction: 'BOTH', maxDepth, kinds: ['RESTATED_IN', 'EVOLVED_INTO'], levels },
        limits,
      );
      const found = await Promise.all(
        walk.nodes.map((node) => lookups.many<LadderContext>('ladder/find-contexts', node, { levels })),
      );
      const contexts = new Map(found.flat().map((context) => [context.key, context]));
      return { ...createLadder(key, walk.links, contexts), cuts: walk.cuts };
    },
  };
}
