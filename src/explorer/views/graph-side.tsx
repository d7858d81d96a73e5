import type { GraphEdge, GraphNode } from '../parts/graph-canvas.tsx';
import { label, say } from '../language.ts';
import { LevelBadge } from '../parts/level.tsx';
import { formatSearch, linkToNode } from '../routes.ts';

/** The same as the drawing, in words: what is picked, and each of its links. The keyboard needs no more than this. */
export function GraphSide({
  nodes,
  edges,
  picked,
  opened,
  paths,
  onPick,
  onExpand,
}: {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly picked: string | null;
  readonly opened: readonly string[];
  readonly paths: readonly (readonly GraphEdge[])[];
  readonly onPick: (id: string) => void;
  readonly onExpand: (id: string) => void;
}) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const chosen = picked === null ? undefined : byId.get(picked);
  const near = edges.filter(({ from, to }) => from === picked || to === picked);
  const link = chosen ? linkToNode(chosen.type, chosen.key) : null;
  return (
    <aside class="graph-side stack" aria-label={say('graph.list')}>
      {paths.map((path, order) => (
        <Path key={order} path={path} order={order} byId={byId} onPick={onPick} />
      ))}
      {chosen ? (
        <div class="card stack">
          <p class="soft small">{label('NodeType', chosen.type)}</p>
          <h2 lang="zh-CN" class="verbatim">
            {chosen.name}
          </h2>
          <p class="row">
            {link ? (
              <a class="button" href={link}>
                {say('graph.open')}
              </a>
            ) : null}
            {opened.includes(chosen.id) ? null : (
              <button type="button" onClick={() => onExpand(chosen.id)}>
                {say('graph.expand')}
              </button>
            )}
            {opened[0] !== undefined && opened[0] !== chosen.id ? (
              <a class="button" href={`/graph${formatSearch({ at: opened[0], to: chosen.id })}`}>
                {say('graph.path')}
              </a>
            ) : null}
          </p>
        </div>
      ) : null}
      <ul class="graph-links">
        {near.map((edge) => {
          const outward = edge.from === picked;
          const other = byId.get(outward ? edge.to : edge.from);
          return other ? (
            <li key={edge.id}>
              <LevelBadge level={edge.level} />{' '}
              <span class="soft small">
                {outward ? '→' : '←'} {label('Predicate', edge.type)}
              </span>{' '}
              <button type="button" class="link" lang="zh-CN" onClick={() => onPick(other.id)}>
                {other.name}
              </button>
            </li>
          ) : null;
        })}
      </ul>
    </aside>
  );
}

/** One way, link by link, each with how it is known. */
function Path({
  path,
  order,
  byId,
  onPick,
}: {
  readonly path: readonly GraphEdge[];
  readonly order: number;
  readonly byId: ReadonlyMap<string, GraphNode>;
  readonly onPick: (id: string) => void;
}) {
  return (
    <section aria-label={say('graph.pathOf', { n: order + 1 })}>
      <h2>{say('graph.pathOf', { n: order + 1 })}</h2>
      <ol class="graph-links">
        {path.map(({ id, from, to, type, level }) => (
          <li key={id} class={`hop ${level.toLowerCase()}`}>
            {[from, to].map((end, side) => (
              <>
                {side === 1 ? (
                  <span class="soft small">
                    {' '}
                    {label('Predicate', type)} <LevelBadge level={level} />{' '}
                  </span>
                ) : null}
                <button type="button" class="link" lang="zh-CN" onClick={() => onPick(end)}>
                  {byId.get(end)?.name}
                </button>
              </>
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}
