import { useEffect, useState } from 'preact/hooks';
import { asked, askedAll, step } from '../address.ts';
import { ask } from '../data.ts';
import {
  NeighbourhoodDocument,
  PathsDocument,
  type Level,
  type NeighbourhoodQuery,
  type NodeNameFragment,
  type PathsQuery,
} from '../generated/graphql.ts';
import { label, number, say } from '../language.ts';
import { useArrival } from '../navigation.ts';
import { GraphCanvas, type GraphEdge, type GraphNode } from '../parts/graph-canvas.tsx';
import { nameOf } from '../parts/node-name.ts';
import { PageHead } from '../parts/page-head.tsx';
import { Failed, Loading } from '../parts/states.tsx';
import { GraphPicker } from './graph-picker.tsx';
import { GraphSide } from './graph-side.tsx';
import { GraphTools } from './graph-tools.tsx';

/** More is neither drawn in a second nor read by anybody. */
export const CAP = 300;
const DEFAULT_LEVELS: readonly Level[] = ['STATED', 'DERIVED', 'JUDGED'];

type Link =
  | NonNullable<NeighbourhoodQuery['neighbourhood']>['links'][number]
  | PathsQuery['paths']['paths'][number]['links'][number];

export interface Drawn {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  /** There is more than the cap allows, or than the API gave. */
  readonly capped: boolean;
  /** Why there is no path where one was asked for, or that there are more. */
  readonly note: string | null;
  /** The ways that were asked for, each from link to link. */
  readonly paths: readonly (readonly GraphEdge[])[];
}

const NOTHING: Drawn = { nodes: [], edges: [], capped: false, note: null, paths: [] };

const toNode = (node: NodeNameFragment): GraphNode => ({
  id: node.id,
  type: node.__typename,
  key: node.key,
  name: nameOf(node),
});

const toEdge = ({ from, to, predicate, level, role }: Link): GraphEdge => ({
  id: `${from.id} ${predicate} ${role ?? ''} ${to.id}`,
  from: from.id,
  to: to.id,
  type: predicate,
  level,
});

function join(drawn: Drawn, nodes: readonly GraphNode[], edges: readonly GraphEdge[], truncated: boolean): Drawn {
  const all = new Map([...drawn.nodes, ...nodes].map((node) => [node.id, node]));
  const kept = [...all.values()].slice(0, CAP);
  const ids = new Set(kept.map(({ id }) => id));
  const lines = new Map([...drawn.edges, ...edges].map((edge) => [edge.id, edge]));
  return {
    nodes: kept,
    edges: [...lines.values()].filter(({ from, to }) => ids.has(from) && ids.has(to)),
    capped: drawn.capped || truncated || all.size > CAP,
    note: drawn.note,
    paths: drawn.paths,
  };
}

/** Everything that the address asks for: the ways from the first thing to another, else what surrounds each thing opened. */
async function gather(
  ids: readonly string[],
  to: string | null,
  levels: readonly Level[],
  signal: AbortSignal,
): Promise<Drawn> {
  const [from] = ids;
  const ways = to === null || from === undefined ? NOTHING : await findWays(from, to, levels, signal);
  // Only the ways are drawn between two things; what surrounds a third is added when it is opened.
  const opened = to === null ? ids : ids.slice(1);
  const around = await Promise.all(
    opened.map((id) => ask(NeighbourhoodDocument, { of: { id }, depth: 1, limit: 100, levels: [...levels] }, signal)),
  );
  let drawn = ways;
  for (const { neighbourhood } of around) {
    if (!neighbourhood) continue;
    // One step away there is always something beyond; that is no cap.
    const isCut = neighbourhood.cuts.some((cut) => cut !== 'DEPTH');
    drawn = join(drawn, neighbourhood.nodes.map(toNode), neighbourhood.links.map(toEdge), isCut);
  }
  return drawn;
}

async function findWays(from: string, to: string, levels: readonly Level[], signal: AbortSignal): Promise<Drawn> {
  const asked = { from: { id: from }, to: { id: to }, levels: [...levels] };
  const { paths: found } = await ask(PathsDocument, asked, signal);
  const { paths, reason, truncated } = found;
  const edges = paths.map(({ links }) => links.map(toEdge));
  const drawn = join(
    NOTHING,
    paths.flatMap(({ nodes }) => nodes.map(toNode)),
    edges.flat(),
    false,
  );
  const none =
    paths.length === 0 ? `${say('graph.noPath')}${reason ? `：${label('NoLinkReason', reason)}` : ''}` : null;
  return { ...drawn, paths: edges, note: truncated ? say('graph.morePaths', { count: paths.length }) : none };
}

type Gathered =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly message: string }
  | { readonly state: 'ready'; readonly drawn: Drawn };

export function GraphView() {
  const ids = askedAll('at');
  const to = asked('to');
  const hidden = new Set(askedAll('hide'));
  const levels: readonly Level[] = asked('candidates') === 'shown' ? [...DEFAULT_LEVELS, 'CANDIDATE'] : DEFAULT_LEVELS;
  const off = new Set(askedAll('off'));
  const [gathered, setGathered] = useState<Gathered>({ state: 'loading' });
  const [attempt, setAttempt] = useState(0);
  const drawn = gathered.state === 'ready' && ids.length > 0 ? gathered.drawn : null;
  const title = say('graph.title');
  const question = JSON.stringify([ids, to, levels]);
  useArrival(title, ids.length === 0 || gathered.state === 'ready');
  useEffect(() => {
    if (ids.length === 0) return;
    const control = new AbortController();
    gather(ids, to, levels, control.signal).then(
      (drawn) => setGathered({ state: 'ready', drawn }),
      (error: unknown) => {
        if (!control.signal.aborted)
          setGathered({ state: 'failed', message: error instanceof Error ? error.message : String(error) });
      },
    );
    return () => control.abort();
  }, [question, attempt]);
  return (
    <>
      <PageHead title={title} />
      <div class="stack">
        <GraphPicker ids={ids} nodes={drawn?.nodes ?? []} />
        <GraphTools
          levels={levels}
          off={off}
          hidden={hidden}
          present={drawn === null ? null : new Set(drawn.nodes.map(({ type }) => type))}
        />
        {ids.length === 0 ? null : gathered.state === 'loading' ? (
          <Loading rows={12} />
        ) : gathered.state === 'failed' ? (
          <Failed message={gathered.message} retry={() => setAttempt(attempt + 1)} />
        ) : (
          <Shown drawn={gathered.drawn} ids={ids} hidden={hidden} off={off} />
        )}
      </div>
    </>
  );
}

function Shown({
  drawn,
  ids,
  hidden,
  off,
}: {
  readonly drawn: Drawn;
  readonly ids: readonly string[];
  readonly hidden: ReadonlySet<string>;
  readonly off: ReadonlySet<string>;
}) {
  const [picked, setPicked] = useState<string | null>(ids[0] ?? null);
  const nodes = drawn.nodes.filter(({ id, type }) => ids.includes(id) || !hidden.has(type));
  const there = new Set(nodes.map(({ id }) => id));
  const edges = drawn.edges.filter(({ from, to, level }) => there.has(from) && there.has(to) && !off.has(level));
  return (
    <>
      <p class="soft small" role="status">
        {say('graph.nodes', { nodes: number(nodes.length), edges: number(edges.length) })}
        {drawn.capped ? ` · ${say('graph.capped', { count: number(drawn.nodes.length), cap: CAP })}` : ''}
        {drawn.note ? ` · ${drawn.note}` : ''}
      </p>
      <div class="graph">
        <GraphCanvas nodes={nodes} edges={edges} picked={picked} onPick={setPicked} />
        <GraphSide
          nodes={nodes}
          edges={edges}
          picked={picked}
          opened={ids}
          onPick={setPicked}
          paths={drawn.paths}
          onExpand={(id) => step({ at: [...ids, id] })}
        />
      </div>
    </>
  );
}
