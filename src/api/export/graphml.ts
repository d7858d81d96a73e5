import type { LinkRow } from '../../graph/reads/export-rows.ts';
import { refText, ThingLabels } from '../../graph/reads/export-rows.ts';
import type { Ref } from '../../graph/reads/lookups.ts';
import type { CitedRow } from '../../graph/rows.ts';
import { typeOf } from '../types.ts';
import type { ExportSource, ExportText } from './source.ts';
import { escapeXml, toNmtoken } from './xml.ts';

type AttributeType = 'string' | 'int' | 'boolean';

/** Attributes of nodes and edges with their types, declared in the file as `key` elements. */
export const GRAPHML_KEYS = {
  node: {
    type: 'string',
    key: 'string',
    label: 'string',
    kind: 'string',
    title: 'string',
    date: 'string',
    year: 'int',
    document: 'string',
    documentNumber: 'string',
    genre: 'string',
    tier: 'string',
    resolution: 'string',
    inCorpus: 'boolean',
    selected: 'boolean',
    link: 'string',
  },
  edge: { type: 'string', role: 'string', level: 'string', claimIds: 'string' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, AttributeType>>>>;
type Values<Of extends keyof typeof GRAPHML_KEYS> = Readonly<
  Partial<Record<keyof (typeof GRAPHML_KEYS)[Of], string | number | boolean | null>>
>;

const keyOf = (of: string, name: string): string => `${of}-${name}`;

function head(version: string): string {
  const declared = Object.entries(GRAPHML_KEYS).flatMap(([of, attributes]) =>
    Object.entries(attributes).map(
      ([name, type]) => `  <key id="${keyOf(of, name)}" for="${of}" attr.name="${name}" attr.type="${type}"/>\n`,
    ),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
${declared.join('')}  <graph id="${toNmtoken(version)}" edgedefault="directed">
`;
}

const TAIL = '  </graph>\n</graphml>\n';

/** Only what is known has an element. */
const data = (
  of: keyof typeof GRAPHML_KEYS,
  values: Readonly<Record<string, string | number | boolean | null | undefined>>,
): string =>
  Object.entries(values)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => `<data key="${keyOf(of, name)}">${escapeXml(String(value))}</data>`)
    .join('');

const idOf = ({ label, key }: Ref): string => toNmtoken(`${label}:${key}`);

/** What the rows of the labels have in common, as far as each has it. */
type AnyRow = CitedRow &
  Readonly<
    Partial<
      Record<
        | 'kind'
        | 'title'
        | 'date'
        | 'documentDate'
        | 'name'
        | 'text'
        | 'documentNumber'
        | 'genre'
        | 'tier'
        | 'resolution',
        string | null
      >
    >
  > & {
    readonly year?: number | null;
    readonly inCorpus?: boolean;
    readonly documentKey?: string;
  };

function writeNode(row: CitedRow, { selection, iris }: ExportSource): string {
  const any = row as AnyRow;
  const view = row.label === 'Passage' ? 'measure' : row.label === 'PolicyDocument' ? 'document' : null;
  const values: Values<'node'> = {
    type: typeOf(row),
    key: row.key,
    label: any.name ?? any.title ?? (row.label === 'Scope' ? row.text : null) ?? any.documentNumber ?? row.key,
    kind: any.kind ?? null,
    title: any.title ?? null,
    date: any.date ?? any.documentDate ?? null,
    year: any.year ?? null,
    document: any.documentKey ?? null,
    documentNumber: any.documentNumber ?? null,
    genre: any.genre ?? null,
    tier: any.tier ?? null,
    resolution: any.resolution ?? null,
    inCorpus: any.inCorpus ?? null,
    selected: row.label === 'Passage' ? selection.has(row.key) : null,
    link: view && iris.page(view, row.key),
  };
  return `    <node id="${idOf(row)}">${data('node', values)}</node>\n`;
}

function writeEdge({ type, from, to, role, level, claimIds }: LinkRow): string {
  const values: Values<'edge'> = { type, role, level, claimIds: claimIds.join(' ') };
  return `    <edge id="e${claimIds[0] ?? ''}" source="${idOf(from)}" target="${idOf(to)}">${data('edge', values)}</edge>\n`;
}

/**
 * graph.graphml: things as nodes, relationships as directed edges with their level and claims; lineage runs from the earlier to the later. Without a filter the
 * whole graph; with one the selected measures and their documents, and what their relationships lead to. Nodes come first: some readers want it so.
 */
export async function* writeGraphml(source: ExportSource): ExportText {
  yield head(source.version);
  for await (const rows of source.isWhole ? allNodes(source) : selectedNodes(source))
    yield rows.map((row) => writeNode(row, source)).join('');
  for await (const links of source.isWhole ? source.reads.links(source.levels) : selectedLinks(source))
    yield links.map(writeEdge).join('');
  yield TAIL;
}

async function* allNodes({ reads }: ExportSource): AsyncIterable<readonly CitedRow[]> {
  for (const label of ThingLabels) yield* reads.things(label);
}

/** Measures, documents and then the far ends, whose names are what is kept meanwhile. */
async function* selectedNodes(source: ExportSource): AsyncIterable<readonly CitedRow[]> {
  const { reads, selection } = source;
  yield* reads.measures(selection);
  const far = new Map<string, Ref>();
  const documents = selection.documents.map((key) => ({ label: 'PolicyDocument', key }));
  for (const document of documents) far.set(refText(document), document);
  for await (const links of selectedLinks(source)) {
    for (const end of links.flatMap(({ from, to }) => [from, to]))
      if (end.label !== 'Passage' || !selection.has(end.key)) far.set(refText(end), end);
  }
  yield* reads.thingsByRef([...far.values()]);
}

/** Links of the selected measures and from their documents, each once: one between two of the measures counts where it comes from. */
async function* selectedLinks({ reads, selection, levels }: ExportSource): AsyncIterable<readonly LinkRow[]> {
  const isSelected = ({ label, key }: Ref): boolean => label === 'Passage' && selection.has(key);
  for (const keys of pagesOf(selection)) {
    const links = await reads.linksOf(keys, levels);
    yield links.filter(({ ref, from }) => ref === refText(from) || !isSelected(from));
  }
}

/** Documents that are asked for at once. */
const DOCUMENTS = 100;

function* pagesOf(selection: ExportSource['selection']): Iterable<readonly Ref[]> {
  const { documents } = selection;
  for (const keys of selection.pages()) yield keys.map((key) => ({ label: 'Passage', key }));
  for (let from = 0; from < documents.length; from += DOCUMENTS)
    yield documents.slice(from, from + DOCUMENTS).map((key) => ({ label: 'PolicyDocument', key }));
}
