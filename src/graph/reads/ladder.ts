import { createLadder, type Ladder } from '../../model/ladder.ts';
import type { LadderContext } from '../../model/ladder-context.ts';
import type { Level, MeasureKind, ScopeKind } from '../../model/vocabulary.ts';
import { WALKS, type Cut } from '../../model/walk.ts';
import type { LineageReads } from './lineage.ts';
import type { Page, PassageRow } from '../rows.ts';
import type { LinkPageRequest, Lookups } from './lookups.ts';

/** A ladder, and what kept it from holding everything. */
export interface BoundedLadder extends Ladder {
  readonly cuts: readonly Cut[];
}

/** Which measures that spread. AND across fields, OR within one; null asks for nothing. */
export interface PromotionFilter {
  /** Keys of areas that it was tried in. */
  readonly areas: readonly string[] | null;
  /** Whether an area of trial is known at all. */
  readonly tried: boolean | null;
  readonly batches: readonly string[] | null;
  readonly domains: readonly string[] | null;
  readonly scopes: readonly ScopeKind[] | null;
  readonly kinds: readonly MeasureKind[] | null;
}

export interface LadderReads {
  of(key: string, levels: readonly Level[]): Promise<BoundedLadder>;
  /** Measures that spread to a scope that covers more, by rule:promotion, at one of the levels of the page. */
  promoted(filter: PromotionFilter, page: LinkPageRequest): Promise<Page<PassageRow>>;
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
    promoted: (filter, page) => lookups.list('ladder/list-promotions', page, { ...filter, levels: page.levels }),
  };
}
