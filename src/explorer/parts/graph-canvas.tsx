import cytoscape, { type Core, type ElementDefinition, type StylesheetJson } from 'cytoscape';
import fcose from 'cytoscape-fcose';
import { useEffect, useRef } from 'preact/hooks';
import type { Level } from '../generated/graphql.ts';
import { label, say } from '../language.ts';
import { useStore } from '../store.ts';
import { colour, theme } from '../theme.ts';

cytoscape.use(fcose);
// It warns of lines between overlapping nodes, which a reader can do nothing about.
cytoscape.warnings(false);

export interface GraphNode {
  readonly id: string;
  readonly type: string;
  readonly key: string;
  readonly name: string;
}

export interface GraphEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly type: string;
  readonly level: Level;
}

/** Each kind of thing has a shape; colour only helps. */
export const NODE_SHAPES: Readonly<Record<string, readonly [shape: string, token: string]>> = {
  Measure: ['round-rectangle', 'seal'],
  PlainPassage: ['rectangle', 'edge'],
  PolicyDocument: ['cut-rectangle', 'ink'],
  Agency: ['ellipse', 'derived'],
  Batch: ['hexagon', 'judged'],
  Domain: ['round-tag', 'stated'],
  Place: ['pentagon', 'stated'],
  PilotZone: ['octagon', 'stated'],
  PilotArea: ['heptagon', 'stated'],
  Park: ['diamond', 'stated'],
  Scope: ['barrel', 'judged'],
};

/** How long a drawing took, in the browser's own list of measures; a test holds it under a second. */
const DRAWING = 'yuanliu.graph';

/** Links whose words are still readable around one node. */
const READABLE = 12;

const LINES: Readonly<Record<Level, readonly [style: 'solid' | 'dashed' | 'dotted', pattern: number[]]>> = {
  STATED: ['solid', [1, 0]],
  DERIVED: ['dashed', [11, 4]],
  JUDGED: ['dashed', [9, 4, 2, 4]],
  CANDIDATE: ['dotted', [2, 5]],
};

function stylesheet(): StylesheetJson {
  const ink = colour('ink');
  return [
    {
      selector: 'node',
      style: {
        label: 'data(short)',
        'font-family': 'PingFang SC, Microsoft YaHei, Noto Sans CJK SC, sans-serif',
        'font-size': 11,
        color: ink,
        'text-wrap': 'wrap',
        'text-max-width': '96px',
        'text-valign': 'bottom',
        'text-margin-y': 4,
        'text-background-color': colour('surface'),
        'text-background-opacity': 0.8,
        width: 22,
        height: 22,
        'background-color': colour('edge'),
        'border-width': 1.5,
        'border-color': colour('surface'),
        // Words are not drawn where they could not be read anyway: 300 labels cost more than 300 nodes.
        'min-zoomed-font-size': 9,
      },
    },
    ...Object.entries(NODE_SHAPES).map(([type, [shape, token]]) => ({
      selector: `node[type = "${type}"]`,
      style: { shape: shape as 'ellipse', 'background-color': colour(token) },
    })),
    {
      selector: 'node.picked',
      style: { 'border-color': colour('quote-edge'), 'border-width': 5, width: 30, height: 30 },
    },
    {
      selector: 'edge',
      style: {
        width: 1.6,
        'curve-style': 'bezier',
        'target-arrow-shape': 'triangle',
        'arrow-scale': 0.8,
        'line-color': ink,
        'target-arrow-color': ink,
      },
    },
    ...(Object.keys(LINES) as Level[]).map((level) => {
      const own = colour(level.toLowerCase());
      const [style, pattern] = LINES[level];
      return {
        selector: `edge[level = "${level}"]`,
        style: {
          'line-color': own,
          'target-arrow-color': own,
          'line-style': style,
          ...(style === 'dashed' ? { 'line-dash-pattern': pattern } : {}),
        },
      };
    }),
    {
      selector: 'edge.near',
      style: {
        label: 'data(called)',
        'font-size': 10,
        color: ink,
        'text-background-color': colour('surface'),
        'text-background-opacity': 0.9,
        width: 2.6,
      },
    },
  ] as StylesheetJson;
}

/** Chinese has no spaces to wrap at: two lines of nine characters. */
function inLines(name: string): string {
  const cut = name.length > 18 ? `${name.slice(0, 17)}…` : name;
  return cut.length > 9 ? `${cut.slice(0, 9)}\n${cut.slice(9)}` : cut;
}

const toElements = (nodes: readonly GraphNode[], edges: readonly GraphEdge[]): ElementDefinition[] => [
  ...nodes.map(({ id, type, key, name }) => ({
    data: { id, type, key, short: inLines(name) },
  })),
  ...edges.map(({ id, from, to, type, level }) => ({
    data: { id, source: from, target: to, level, called: label('Predicate', type) },
  })),
];

/** Draws what surrounds something. A list beside it says the same in words, for keyboards and screen readers. */
export function GraphCanvas({
  nodes,
  edges,
  picked,
  onPick,
}: {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly picked: string | null;
  readonly onPick: (id: string) => void;
}) {
  const box = useRef<HTMLDivElement>(null);
  const core = useRef<Core | null>(null);
  const pick = useRef(onPick);
  pick.current = onPick;
  const colours = useStore(theme);
  useEffect(() => {
    const drawn = cytoscape({ container: box.current, minZoom: 0.15, maxZoom: 3, pixelRatio: 'auto' });
    drawn.on('tap', 'node', (event) => pick.current((event.target as { id(): string }).id()));
    core.current = drawn;
    return () => drawn.destroy();
  }, []);
  useEffect(() => {
    core.current?.style(stylesheet());
  }, [colours]);
  const ids = `${nodes.map(({ id }) => id).join()} ${edges.map(({ id }) => id).join()}`;
  useEffect(() => {
    const drawn = core.current;
    if (!drawn) return;
    performance.mark(DRAWING);
    show(drawn, toElements(nodes, edges));
    performance.measure(DRAWING, DRAWING);
  }, [ids]);
  useEffect(() => {
    const drawn = core.current;
    if (!drawn) return;
    drawn.elements().removeClass('picked near');
    if (picked === null) return;
    const near = drawn.$id(picked).addClass('picked').connectedEdges();
    // The words of a hub's links would lie on top of each other; the list beside the drawing has them.
    if (near.length <= READABLE) near.addClass('near');
  }, [picked, ids]);
  return <div ref={box} class="graph-canvas" role="img" aria-label={say('graph.title')} />;
}

/** Changes what is drawn to these elements. What was there stays where it was, so that an expansion does not move the rest far. */
function show(drawn: Core, elements: readonly ElementDefinition[]): void {
  const wanted = new Set(elements.map(({ data }) => data.id));
  const before = drawn.nodes().length;
  drawn.batch(() => {
    drawn
      .elements()
      .filter((element) => !wanted.has(element.id()))
      .remove();
    drawn.add(elements.filter(({ data }) => drawn.$id(data.id ?? '').empty()).map((element) => ({ ...element })));
  });
  // `draft` is three times as fast and is enough above some hundred nodes.
  const quality = drawn.nodes().length > 120 ? 'draft' : 'default';
  drawn
    .layout({
      name: 'fcose',
      quality,
      animate: false,
      randomize: before === 0 || quality === 'draft',
      nodeDimensionsIncludeLabels: quality === 'default',
      nodeSeparation: quality === 'draft' ? 160 : 100,
      idealEdgeLength: () => 110,
      nodeRepulsion: () => 9000,
      packComponents: true,
    } as unknown as cytoscape.LayoutOptions)
    .run();
}
