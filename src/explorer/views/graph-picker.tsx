import { asked, step } from '../address.ts';
import { useAnswer } from '../data.ts';
import { GraphStartsDocument } from '../generated/graphql.ts';
import { label, say } from '../language.ts';
import { SearchBox } from '../parts/search-box.tsx';
import { formatSearch } from '../routes.ts';
import type { GraphNode } from '../parts/graph-canvas.tsx';

/** What is in the drawing, one more thing by search, and the ways between two of them. */
export function GraphPicker({ ids, nodes }: { readonly ids: readonly string[]; readonly nodes: readonly GraphNode[] }) {
  const nameOf = (id: string): string => nodes.find((node) => node.id === id)?.name ?? '…';
  const [first, second] = ids;
  const to = asked('to');
  return (
    <div class="graph-picker stack no-print">
      <SearchBox
        id="graph-search"
        called={say('graph.add')}
        onPick={({ id }) => step({ at: [...ids.filter((one) => one !== id), id] })}
      />
      {ids.length > 0 ? (
        <p class="row small">
          <span class="soft">{say('graph.opened')}</span>
          {ids.map((id) => (
            <span key={id} class="tag">
              <span lang="zh-CN">{nameOf(id)}</span>{' '}
              <button
                type="button"
                class="link"
                aria-label={`${say('graph.remove')} ${nameOf(id)}`}
                onClick={() => step({ at: ids.filter((one) => one !== id), to: null })}
              >
                ×
              </button>
            </span>
          ))}
          {ids.length === 2 && to === null ? (
            <a class="button" href={`/graph${formatSearch({ at: first, to: second })}`}>
              {say('graph.between', { from: nameOf(first as string), to: nameOf(second as string) })}
            </a>
          ) : null}
          {to === null ? null : (
            <a class="button" href={`/graph${formatSearch({ at: [...ids, to] })}`}>
              {say('graph.leave')}
            </a>
          )}
        </p>
      ) : (
        <Starts />
      )}
    </div>
  );
}

/** A few things to begin with, of different kinds, out of the corpus itself. */
function Starts() {
  const answer = useAnswer(GraphStartsDocument, {});
  if (answer.state !== 'ready') return null;
  const { pilotAreas, batches, documents } = answer.data;
  const starts = [...pilotAreas.nodes, ...batches.nodes, ...documents.nodes];
  return starts.length === 0 ? null : (
    <>
      <p class="soft">{say('graph.pick')}</p>
      <p class="row">
        <span class="soft small">{say('graph.examples')}</span>
        {starts.map((node) => (
          <a key={node.id} class="button" href={`/graph${formatSearch({ at: node.id })}`}>
            <span class="soft small">{label('NodeType', node.__typename)}</span>
            <span lang="zh-CN">
              {node.__typename === 'PolicyDocument' ? (node.documentNumber?.text ?? node.title) : node.name}
            </span>
          </a>
        ))}
      </p>
    </>
  );
}
