import type { ReadItem } from '../model/reading.ts';
import type { MeasureKind, Role } from '../model/vocabulary.ts';
import type { TableBlock } from './blocks.ts';
import { FIRST_LEADS, readBodies, type ReadBodies } from './bodies.ts';
import type { BodyContext } from './body-names.ts';
import { collectBodies, printedIn, toScope, type BuiltItem, type Place } from './built-item.ts';
import type { ColumnKind } from './columns.ts';
import { parseMarker } from './numbering.ts';
import { createProblem } from './problem.ts';
import type { RepairedText } from './repaired-text.ts';
import type { TableRow } from './table.ts';

const ROLE_OF_COLUMN: Readonly<Partial<Record<ColumnKind, Role>>> = {
  bodies: 'RESPONSIBLE',
  lead: 'LEAD',
  support: 'SUPPORT',
  guiding: 'GUIDING',
};

/** What stands around a table: the numbers and the heading above it. */
export interface TablePlace {
  readonly bodies: BodyContext;
  readonly prefix: readonly string[];
  readonly heading: RepairedText | null;
}

/** Builds one item per row of a table. */
export function buildTableItems(block: TableBlock, kind: MeasureKind, context: TablePlace): readonly BuiltItem[] {
  return block.table.rows.map((row) => buildRow(row, block, kind, context));
}

function buildRow(row: TableRow, block: TableBlock, kind: MeasureKind, context: TablePlace): BuiltItem {
  const cell = (name: ColumnKind): RepairedText | null => row.cells.find((entry) => entry.kind === name)?.text ?? null;
  const number = cell('number');
  const title = cell('title');
  const content = cell('content');
  const area = cell('area');
  // 一、投资自由 in the column of domains
  const domain = cell('domain');
  const marker = domain && parseMarker(domain.text);
  const heading = row.heading?.text ?? domain?.slice(marker?.length ?? 0) ?? context.heading;
  const outer = row.heading?.path ?? (marker ? [marker.number] : []);
  const governs = content ? [content] : title ? [title] : [];
  const read = row.cells.flatMap((entry): { place: RepairedText; cell: ReadBodies }[] => {
    const role = ROLE_OF_COLUMN[entry.kind];
    if (!role) return [];
    const inner = { start: 0, end: entry.text.length };
    const firstLeads = context.bodies.firstLeads || FIRST_LEADS.test(entry.header);
    return [{ place: entry.text, cell: readBodies(entry.text, inner, role, { ...context.bodies, firstLeads }) }];
  });
  const brackets = read.map((entry) => ({ place: entry.place, bodies: entry.cell.bodies, governs }));
  const own = row.cells.filter((entry) => entry.kind !== 'other' && entry.kind !== 'domain').map((entry) => entry.text);
  const item: ReadItem = {
    number: number?.text ?? null,
    path: [...context.prefix, ...outer, number?.text ?? title?.text ?? String(row.row)],
    heading: heading?.text ?? null,
    kind,
    title: title?.text ?? null,
    titleSpans: title ? [...title.spans] : null,
    content: content?.text ?? '',
    contentSpans: content ? [...content.spans] : [],
    ...collectBodies(brackets),
    scope: toScope(cell('scope')),
    area: area ? { text: area.text, ...area.placeOf() } : null,
    ...interleaved(own),
  };
  return {
    item,
    places: { heading: heading?.spans ?? null, table: { row: row.row, columns: block.table.columns } },
    claimed: [],
    printed: printedIn(brackets),
    problems: read.flatMap((entry) =>
      entry.cell.unreadable.map((name) => createProblem('BODY_UNREADABLE', 'WARNING', name)),
    ),
  };
}

/** Spans of cells that a page break interleaves: title, content, …, title again, content again. */
function interleaved(cells: readonly RepairedText[]): Place {
  const spans = cells.flatMap((cell) => [...cell.spans]).sort((a, b) => a.start - b.start);
  return { spans, start: spans[0]?.start ?? 0, end: spans[spans.length - 1]?.end ?? 0 };
}
