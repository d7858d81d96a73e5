import { Levels, type Level, type LineageKind } from '../../model/vocabulary.ts';
import { boundWalk, WALKS, type Cut, type Walk, type WalkedLink, type WalkLimits } from '../../model/walk.ts';
import type { Edge, Page, PassageRow } from '../rows.ts';
import type { Lookups, LinkPageRequest } from './lookups.ts';

export type Direction = 'UPSTREAM' | 'DOWNSTREAM' | 'BOTH';

export interface LineageRequest {
  readonly direction: Direction;
  readonly maxDepth: number;
  readonly kinds: readonly LineageKind[];
  readonly levels: readonly Level[];
}

/** Levels that an answer shows unless it is asked for others. */
export const SHOWN_LEVELS: readonly Level[] = Levels.filter((level) => level !== 'CANDIDATE');

/** What came before a passage and what came after: passages by key, and the links between them. */
export interface LineageWalk extends Walk {
  readonly of: string;
}

/** A passage with the link it was reached by. */
export interface LineageEdge extends Edge<PassageRow> {
  readonly kind: LineageKind;
}

/** A page whose edges say more than those of others do. */
export interface PageOf<E extends Edge<PassageRow>> extends Page<PassageRow> {
  readonly edges: readonly E[];
}

interface LinkRow extends Omit<WalkedLink, 'type'> {
  readonly kind: LineageKind;
}

export interface LineageReads {
  /** Links step by step, up, down or both; bounded by `limits`. */
  walk(key: string, request: LineageRequest, limits?: WalkLimits): Promise<LineageWalk>;
  /** Earlier passages that lead to it directly. */
  upstream(key: string, page: LinkPageRequest, kinds: readonly LineageKind[] | null): Promise<PageOf<LineageEdge>>;
  downstream(key: string, page: LinkPageRequest, kinds: readonly LineageKind[] | null): Promise<PageOf<LineageEdge>>;
}

export function createLineageReads(lookups: Lookups): LineageReads {
  async function walkOneWay(
    statement: string,
    key: string,
    { kinds, levels, maxDepth }: LineageRequest,
    limits: WalkLimits,
  ): Promise<Walk> {
    const { perNode, nodes, edges } = limits;
    // One more of each than is shown tells that something was left out.
    const bounds = { perNode: perNode + 1, nodeLimit: nodes + 1, edgeLimit: edges + 1 };
    const rows = await lookups.many<LinkRow>(statement, key, { kinds, levels, maxDepth, ...bounds });
    return boundWalk(
      [key],
      rows.map(({ kind, ...row }) => ({ ...row, type: kind })),
      limits,
    );
  }

  return {
    walk: async (key, request, limits = WALKS.lineage) => {
      const ways = await Promise.all([
        ...(request.direction === 'DOWNSTREAM' ? [] : [walkOneWay('lineage/walk-upstream', key, request, limits)]),
        ...(request.direction === 'UPSTREAM' ? [] : [walkOneWay('lineage/walk-downstream', key, request, limits)]),
      ]);
      // Bounded once more together: both ways share the limits of one answer.
      const all = boundWalk(
        [key],
        ways.flatMap(({ links }) => links),
        limits,
      );
      return { of: key, ...all, cuts: [...new Set<Cut>([...ways.flatMap(({ cuts }) => cuts), ...all.cuts])] };
    },
    // What the statement gives for an edge is handed on whole.
    upstream: (key, page, kinds) =>
      lookups.page<PassageRow>('lineage/find-upstream', key, page, { kinds }) as Promise<PageOf<LineageEdge>>,
    downstream: (key, page, kinds) =>
      lookups.page<PassageRow>('lineage/find-downstream', key, page, { kinds }) as Promise<PageOf<LineageEdge>>,
  };
}
