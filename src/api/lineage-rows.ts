import type { Application } from '../graph/reads/applying.ts';
import type { Responsibility } from '../graph/reads/bodies.ts';
import type { BoundedLadder } from '../graph/reads/ladder.ts';
import type { LineageEdge, LineageWalk, PageOf } from '../graph/reads/lineage.ts';
import type { Paths } from '../graph/reads/paths.ts';
import type { BatchSide, BatchComparison } from '../model/compare-batches.ts';
import type { RejectionFacts, NoLinkReason } from '../model/explain.ts';
import type { Level } from '../model/vocabulary.ts';
import type { Walk } from '../model/walk.ts';

/** What resolvers of the answers about lineage are handed, by the names that `codegen.ts` uses: the type's name and `Row`. */
export type LineageRow = LineageWalk;
export type {
  WalkedLink as LineageHopRow,
  WalkedLink as GraphLinkRow,
  WalkedLink as FlatLinkRow,
  Path as PathRow,
} from '../model/walk.ts';
/** Things are named `Label:key` here. */
export type FlatGraphRow = Pick<Walk, 'nodes' | 'links'>;
export type LineageEdgeRow = LineageEdge;
export type LineageConnectionRow = PageOf<LineageEdge>;

/** A ladder with the levels it was asked for at. */
export interface LadderRow extends BoundedLadder {
  readonly levels: readonly Level[];
}
export type { LadderArea as LadderAreaRow, LadderHop as LadderHopRow } from '../model/ladder.ts';
export type { LadderScope as LadderExtentRow, Promotion as PromotionRow } from '../model/ladder-spread.ts';

export type { LinkExplanation as LinkExplanationRow, Rival as RivalRow } from '../graph/reads/link.ts';
export type RejectionRow = RejectionFacts;

export interface PathSetRow extends Paths {
  readonly reason: NoLinkReason | null;
}
export interface NeighbourhoodRow extends Walk {
  readonly of: string;
}

export type BatchComparisonRow = Omit<BatchComparison, 'a' | 'b'> & {
  readonly a: BatchSideRow;
  readonly b: BatchSideRow;
};
export interface BatchSideRow extends BatchSide {
  readonly batch: string;
}
export type {
  Difference as DomainDifferenceRow,
  Difference as AgencyDifferenceRow,
  Difference as ScopeDifferenceRow,
} from '../model/compare-batches.ts';
/** Each list of gaps is read by its own field. */
export type GapsRow = Readonly<Record<string, never>>;

export type ApplicationEdgeRow = Application;
export type ApplicationConnectionRow = PageOf<Application>;
export type ResponsibilityEdgeRow = Responsibility;
export type ResponsibilityConnectionRow = PageOf<Responsibility>;
