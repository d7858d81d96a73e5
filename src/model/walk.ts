import type { Level } from './vocabulary.ts';

/** One link met while walking: between `from` and `to` in the direction of the link, `depth` steps from where the walk began. */
export interface WalkedLink {
  readonly from: string;
  readonly to: string;
  readonly type: string;
  readonly role?: string | null;
  readonly level: Level;
  readonly claimIds: readonly string[];
  readonly depth: number;
  /** The last step was allowed to end here, and something is beyond. */
  readonly more: boolean;
}

export interface WalkLimits {
  /** Links kept of one thing. */
  readonly perNode: number;
  /** Things in an answer, the first one included. */
  readonly nodes: number;
  readonly edges: number;
}

/**
 * The bounds of every walk, declared once. `maxDepth` is what a caller may ask for. A statement is run with one more of each, which tells that something was left out.
 */
export const WALKS = {
  lineage: { maxDepth: 6, perNode: 50, nodes: 200, edges: 1_000 },
  ladder: { maxDepth: 4, perNode: 20, nodes: 40, edges: 100 },
  neighbourhood: { maxDepth: 3, perNode: 100, nodes: 300, edges: 1_000 },
  paths: { maxDepth: 6, perNode: 200, nodes: 300, edges: 2_000 },
} as const satisfies Readonly<Record<string, WalkLimits & { readonly maxDepth: number }>>;

/** What cut an answer short. DEPTH: there is more beyond the last step; LINKS: a thing has more links than are shown; NODES and EDGES: the answer is full. */
export const CUTS = {
  DEPTH: ['深度', 'something lies beyond the last step'],
  LINKS: ['链接数', 'a thing has more links than an answer shows of one thing'],
  NODES: ['节点数', 'the answer holds as many things as it may'],
  EDGES: ['边数', 'the answer holds as many links as it may'],
} as const;
export type Cut = keyof typeof CUTS;

export interface Walk {
  /** In the order of their distance, the start first. */
  readonly nodes: readonly string[];
  readonly links: readonly WalkedLink[];
  readonly cuts: readonly Cut[];
}

const identityOf = ({ from, to, type, role }: WalkedLink): string => [from, type, role ?? '', to].join('\u0000');

/**
 * The walk that rows of a walking statement amount to, within the limits: nearest first, each link once, nothing that hangs in the air. Rows
 * come in order of depth, and begin at one of `starts`.
 */
export function boundWalk(starts: readonly string[], rows: readonly WalkedLink[], limits: WalkLimits): Walk {
  const nodes = new Set(starts);
  const links = new Map<string, WalkedLink>();
  const ofNode = new Map<string, number>();
  const cuts = new Set<Cut>();
  for (const row of rows) {
    if (links.has(identityOf(row))) continue;
    const near = nodes.has(row.from) ? row.from : row.to;
    // What led here was itself left out.
    if (!nodes.has(near)) continue;
    const far = near === row.from ? row.to : row.from;
    if ((ofNode.get(near) ?? 0) >= limits.perNode) {
      cuts.add('LINKS');
      continue;
    }
    if (!nodes.has(far) && nodes.size >= limits.nodes) {
      cuts.add('NODES');
      continue;
    }
    if (links.size >= limits.edges) {
      cuts.add('EDGES');
      break;
    }
    if (row.more) cuts.add('DEPTH');
    links.set(identityOf(row), row);
    ofNode.set(near, (ofNode.get(near) ?? 0) + 1);
    nodes.add(far);
  }
  return { nodes: [...nodes], links: [...links.values()], cuts: [...cuts] };
}

/** A way from one thing to another: its things in order, and the link between each two. */
export interface Path {
  readonly nodes: readonly string[];
  readonly links: readonly WalkedLink[];
}

/** Steps of the search for paths at most: dense surroundings have more ways than anybody reads. */
const SEARCH_STEPS = 20_000;

/**
 * The shortest ways between two things through the given links, in either direction of a link, no thing twice: shortest first, at most
 * `limit` of at most `maxLength` links. Several links between the same two things give a path each.
 */
export function findPaths(
  links: readonly WalkedLink[],
  {
    from,
    to,
    maxLength,
    limit,
  }: { readonly from: string; readonly to: string; readonly maxLength: number; readonly limit: number },
): { readonly paths: readonly Path[]; readonly complete: boolean } {
  const around = new Map<string, { readonly next: string; readonly link: WalkedLink }[]>();
  const join = (node: string, next: string, link: WalkedLink): void => {
    const known = around.get(node);
    if (known) known.push({ next, link });
    else around.set(node, [{ next, link }]);
  };
  for (const link of links) {
    join(link.from, link.to, link);
    if (link.from !== link.to) join(link.to, link.from, link);
  }
  const distance = distancesTo(to, around, maxLength);
  const paths: Path[] = [];
  let steps = 0;
  // Each length for itself, so that the shortest come first and the search ends when there are enough.
  for (let length = distance.get(from) ?? Infinity; length <= maxLength; length += 1) {
    const nodes = [from];
    const taken: WalkedLink[] = [];
    const walk = (node: string): void => {
      const left = length - taken.length;
      if (left === 0) {
        if (node === to) paths.push({ nodes: [...nodes], links: [...taken] });
        return;
      }
      for (const { next, link } of around.get(node) ?? []) {
        if (paths.length > limit || (steps += 1) > SEARCH_STEPS) return;
        if (nodes.includes(next) || (next === to && left > 1) || (distance.get(next) ?? Infinity) > left - 1) continue;
        nodes.push(next);
        taken.push(link);
        walk(next);
        nodes.pop();
        taken.pop();
      }
    };
    if (from !== to) walk(from);
    if (paths.length > limit || steps > SEARCH_STEPS) break;
  }
  return { paths: paths.slice(0, limit), complete: paths.length <= limit && steps <= SEARCH_STEPS };
}

function distancesTo(
  to: string,
  around: ReadonlyMap<string, readonly { readonly next: string }[]>,
  maxLength: number,
): ReadonlyMap<string, number> {
  const distance = new Map([[to, 0]]);
  let frontier = [to];
  for (let length = 1; length <= maxLength && frontier.length > 0; length += 1) {
    const reached: string[] = [];
    for (const node of frontier) {
      for (const { next } of around.get(node) ?? []) {
        if (distance.has(next)) continue;
        distance.set(next, length);
        reached.push(next);
      }
    }
    frontier = reached;
  }
  return distance;
}
