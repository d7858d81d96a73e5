import { compose, type Block } from '../compose.ts';
import type { DroppedParts } from '../format.ts';
import { layOutTable, type Cell } from '../table-grid.ts';
import { readHeaderTable, type HeaderTable } from './header-table.ts';
import { readPages } from './open-pdf.ts';
import type { PageContent } from './page-content.ts';
import { findColumn, joinParagraphs } from './paragraphs.ts';
import { findRuledTables, isInside, type RuledTable } from './ruled-table.ts';
import { groupLines, type TextLine } from './text-lines.ts';

type PageLine = TextLine & { readonly page: number };
type Part =
  | { readonly type: 'lines'; readonly lines: PageLine[] }
  | {
      readonly type: 'table';
      readonly columns: number;
      readonly rows: (readonly Cell[])[];
      readonly headers: readonly TextLine[] | null;
    };

// — 3 —   - 12 -   3   第 3 页 共 5 页   3/12
const PAGE_NUMBER =
  /^(?:[-—–―·.\s]*\d{1,4}[-—–―·.\s]*|第\s*\d{1,4}\s*页(?:[\s,，/]*共\s*\d{1,4}\s*页)?|\d{1,4}\s*\/\s*\d{1,4})$/u;
/** Page numbers and running titles stand in the outer eighth. */
const MARGIN = 0.125;

/**
 * The text of a PDF with a text layer: lines joined to paragraphs by where they begin and end, tables by their lines, or below a header of known column names by where
 * their columns stand. Page numbers and running titles are left out and reported. A table that goes over pages is one.
 *
 * @throws Fault BAD_INPUT, TableTooLarge, TextTooLong
 */
export async function readPdf(bytes: Uint8Array, where: string, dropped: DroppedParts): Promise<string> {
  const pages = await readPages(bytes, where, dropped);
  const running = findRunningTitles(pages);
  const parts: Part[] = [];
  for (const page of pages) {
    const tables = findRuledTables(page.rules, page.pieces);
    const loose = page.pieces.filter((piece) => !tables.some((table) => isInside(table, piece)));
    const lines = groupLines(loose).filter((line) => !isMargin(line, page, running, dropped));
    addPage(parts, page.number, lines, tables);
  }
  return compose(toBlocks(parts, pages[0]?.width ?? 0, dropped));
}

const bare = (text: string): string => text.replace(/[\d\s]/gu, '');

const isInMargin = (line: TextLine, { height }: PageContent): boolean =>
  line.y < height * MARGIN || line.y > height * (1 - MARGIN);

/** Lines in the margin that stand there on half of the pages, three at least. */
function findRunningTitles(pages: readonly PageContent[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const texts = groupLines(page.pieces).flatMap((line) => (isInMargin(line, page) ? [bare(line.text)] : []));
    for (const text of new Set(texts)) if (text !== '') counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([text, count]) => (count >= 3 && count * 2 >= pages.length ? [text] : [])));
}

function isMargin(line: TextLine, page: PageContent, running: ReadonlySet<string>, dropped: DroppedParts): boolean {
  if (!isInMargin(line, page)) return false;
  const kind = PAGE_NUMBER.test(line.text) ? 'page number' : running.has(bare(line.text)) ? 'running title' : null;
  if (kind !== null) dropped.add(kind, line.text);
  return kind !== null;
}

/** Adds a page: its lines and tables from the top. */
function addPage(parts: Part[], page: number, lines: readonly TextLine[], tables: readonly RuledTable[]): void {
  const waiting = [...tables];
  for (let at = 0; at < lines.length;) {
    const line = lines[at] as TextLine;
    while (waiting[0] && waiting[0].top < line.y) addTable(parts, waiting.shift() as RuledTable);
    const before = parts[parts.length - 1];
    const table = readHeaderTable(lines, at, at === 0 && before?.type === 'table' ? before.headers : null);
    if (table) {
      addTable(parts, table);
      at = table.to;
      continue;
    }
    const last = parts[parts.length - 1];
    if (last?.type === 'lines') last.lines.push({ ...line, page });
    else parts.push({ type: 'lines', lines: [{ ...line, page }] });
    at += 1;
  }
  for (const table of waiting) addTable(parts, table);
}

/** A table right below one of as many columns is the same, continued on the next page. */
function addTable(parts: Part[], table: RuledTable | HeaderTable): void {
  const { columns, rows } = table;
  const last = parts[parts.length - 1];
  if (last?.type === 'table' && last.columns === columns) last.rows.push(...rows);
  else parts.push({ type: 'table', columns, rows: [...rows], headers: 'headers' in table ? table.headers : null });
}

function toBlocks(parts: readonly Part[], pageWidth: number, dropped: DroppedParts): readonly Block[] {
  const column = findColumn(
    parts.flatMap((part) => (part.type === 'lines' ? part.lines : [])),
    pageWidth,
  );
  return parts.flatMap((part): readonly Block[] =>
    part.type === 'table'
      ? [{ type: 'table', rows: layOutTable(part.rows, dropped) }]
      : joinParagraphs(part.lines, column).map((text) => ({ type: 'paragraph', lines: [text] })),
  );
}
