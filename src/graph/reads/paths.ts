import { Predicates, type Predicate } from '../../model/dataset.ts';
import type { Level } from '../../model/vocabulary.ts';
import {
  boundWalk,
  findPaths,
  WALKS,
  type Cut,
  type Path,
  type Walk,
  type WalkedLink,
  type WalkLimits,
} from '../../model/walk.ts';
import type { Lookups, Ref } from './lookups.ts';

export interface PathsRequest {
  readonly from: Ref;
  readonly to: Ref;
  readonly maxLength: number;
  readonly via: readonly Predicate[] | null;
  readonly levels: readonly Level[];
  readonly limit: number;
}

export interface NeighbourhoodRequest {
  readonly of: Ref;
  readonly depth: number;
  readonly limit: number;
  readonly via: readonly Predicate[] | null;
  readonly levels: readonly Level[];
}

export interface Paths {
  readonly paths: readonly Path[];
  /** What kept the search from looking at everything; empty when every path of that length is known. */
  readonly cuts: readonly Cut[];
}

export interface PathReads {
  /** How two things are connected: shortest first. Things are named `Label:key`. */
  between(request: PathsRequest): Promise<Paths>;
  /** What surrounds a thing. */
  around(request: NeighbourhoodRequest): Promise<Walk>;
}

/** A thing as walks name it. */
export const refText = ({ label, key }: Ref): string => `${label}:${key}`;

/** A thing out of its name; keys may hold colons, labels do not. */
export function toRef(text: string): Ref {
  const colon = text.indexOf(':');
  return { label: text.slice(0, colon), key: text.slice(colon + 1) };
}

/** A link of one of the two walks that paths are found in, with the thing that the walk began at. */
interface LinkBetween extends WalkedLink {
  readonly start: string;
}

/**
 * Paths are looked for from both ends at once, each half as far as the path may be long: two measures of one body meet at the body, and
 * its other 10,000 measures are never walked to. A path lies whole within what the two halves see.
 */
export function createPathReads(lookups: Lookups): PathReads {
  return {
    between: async (request) => {
      const { maxLength, limit } = request;
      const [from, to] = [refText(request.from), refText(request.to)];
      const half = Math.floor(maxLength / 2);
      const rows = await lookups.many<LinkBetween>('paths/find-links-between', from, {
        ...boundsOf(WALKS.paths),
        ...asked(request),
        to,
        near: Math.ceil(maxLength / 2),
        // One step from the other end is what the statement looks for anyway.
        far: half > 1 ? half : 0,
      });
      const walks = [from, to].map((start) => {
        const links = rows.filter((row) => row.start === start);
        return boundWalk([start], links, withSlack(WALKS.paths));
      });
      const links = [
        ...new Map(
          walks
            .flatMap((walk) => walk.links)
            .map((link) => [`${link.from} ${link.type} ${link.role ?? ''} ${link.to}`, link]),
        ).values(),
      ];
      const { paths, complete } = findPaths(links, { from, to, maxLength, limit });
      const cuts = walks.flatMap((walk) => walk.cuts).filter((cut) => cut !== 'DEPTH');
      return { paths, cuts: [...new Set<Cut>([...cuts, ...(complete ? [] : (['NODES'] as const))])] };
    },
    around: async (request) => {
      const of = refText(request.of);
      const { nodes, ...limits } = WALKS.neighbourhood;
      const rows = await lookups.many<WalkedLink>('paths/expand-things', of, {
        ...boundsOf(WALKS.neighbourhood),
        ...asked(request),
        depth: request.depth,
      });
      const walk = boundWalk([of], rows, withSlack(WALKS.neighbourhood));
      return boundWalkAgain(of, walk, { ...limits, nodes: Math.min(request.limit, nodes) });
    },
  };
}

/** What a statement is run with: one more of each than is shown tells that something was left out. */
const boundsOf = ({ perNode, nodes, edges }: WalkLimits) => ({
  perNode: perNode + 1,
  nodeLimit: nodes + 1,
  edgeLimit: edges + 1,
});
/** A statement bounds its steps, and a walk has several. */
const withSlack = (limits: WalkLimits): WalkLimits => ({
  ...limits,
  nodes: limits.nodes * 3,
  edges: limits.edges * 2,
});
const asked = ({ via, levels }: Pick<PathsRequest, 'via' | 'levels'>) => ({ types: via ?? Predicates, levels });

function boundWalkAgain(
  of: string,
  walk: Walk,
  limits: { readonly perNode: number; readonly nodes: number; readonly edges: number },
): Walk {
  const bounded = boundWalk([of], walk.links, limits);
  return { ...bounded, cuts: [...new Set([...walk.cuts, ...bounded.cuts])] };
}
