import type { ReadProblem } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { readCards } from './cards.ts';
import { isDateLine } from './frame-lines.ts';
import { readFlatTable } from './flat-table.ts';
import { findFurniture, type Furniture, type FurnitureKind } from './furniture.ts';
import { splitLines, type Line } from './lines.ts';
import { hasLostBreaks, restoreBreaks } from './lost-breaks.ts';
import type { Metadata } from './metadata.ts';
import { isOrganName } from './organ-names.ts';
import {
  addLine,
  closeParagraph,
  continues,
  findOpeningContext,
  findWrapColumn,
  openParagraph,
  type OpeningContext,
  type OpenParagraph,
  type Paragraph,
  type WrapColumn,
} from './paragraphs.ts';
import { createProblem, type Noted } from './problem.ts';
import { findOtherTable, headersByKind, readTable, type Table } from './table.ts';

/** A paragraph with its layout healed, or a table. */
export type Block = Paragraph | TableBlock;

export interface TableBlock {
  readonly type: 'table';
  readonly table: Table;
}

export interface BlockSequence {
  readonly blocks: readonly Block[];
  /** Lines of the page around the document, and tables of other things than tasks: accounted for, and read for nothing more. */
  readonly claimed: readonly Span[];
  readonly metadata: readonly Metadata[];
}

// 表1 主要指标完成情况: the caption of a table
const CAPTION = /^(?:附?表|图)\s*[\d一二三四五六七八九十]{1,3}\s*\S/u;
const LONGEST_CAPTION = 40;

/** Whether the line at `index` is the name of an issuer with a date, or more issuers and a date, below it. */
function startsSignature(lines: readonly Line[], index: number): boolean {
  for (let at = index; at < Math.min(lines.length, index + 4); at += 1) {
    const text = (lines[at] as Line).text.text;
    if (isDateLine(text)) return at > index;
    if (!isOrganName(text)) return false;
  }
  return false;
}

/** Reads lines to blocks one by one; a paragraph stays open until a line does not continue it. */
class BlockReader {
  readonly blocks: Block[] = [];
  readonly claimed: Span[] = [];
  readonly problems: ReadProblem[] = [];
  private open: OpenParagraph | null = null;
  /** Whether a page number stands between the open paragraph and the next line. */
  private acrossPages = false;
  private readonly furniture: ReadonlyMap<number, FurnitureKind>;
  private readonly wrap: WrapColumn;
  private readonly opening: OpeningContext;

  constructor(
    private readonly source: string,
    private readonly lines: readonly Line[],
    furniture: Furniture,
  ) {
    this.furniture = furniture.kinds;
    this.wrap = findWrapColumn(lines.filter((_, index) => !furniture.kinds.has(index)));
    this.opening = findOpeningContext(lines);
    for (const index of furniture.kinds.keys()) this.claimLine(index);
  }

  read(): this {
    for (let index = 0; index < this.lines.length;) index = this.readLine(index);
    this.close();
    return this;
  }

  /** Reads the line at `index` and gives the index of the next one. */
  private readLine(index: number): number {
    const kind = this.furniture.get(index);
    if (kind !== undefined) {
      // A page number inside a paragraph interrupts it; anything else ends it.
      if (kind === 'page-number') this.acrossPages = true;
      else this.close();
      return index + 1;
    }
    return (
      this.takeTable(readTable(this.source, this.lines, index)) ??
      this.readOtherTable(index) ??
      this.takeTable({ value: readFlatTable(this.lines, index), problems: [] }) ??
      this.takeTable({ value: readCards(this.lines, index), problems: [] }) ??
      this.readText(index)
    );
  }

  private takeTable({ value: table, problems }: Noted<Table | null>): number | null {
    if (!table) return null;
    this.close();
    this.blocks.push({ type: 'table', table });
    for (const problem of problems) this.problems.push(problem);
    for (const stranger of strangersOf(table, this.lines, this.furniture)) this.blocks.push(stranger);
    return table.to;
  }

  private readOtherTable(index: number): number | null {
    const to = findOtherTable(this.lines, index);
    if (to === null) return null;
    this.close();
    for (let at = index; at < to; at += 1) this.claimLine(at);
    const place = { start: (this.lines[index] as Line).start, end: (this.lines[to - 1] as Line).end };
    this.problems.push(createProblem('TABLE_NOT_READ', 'INFO', place));
    // It stands where it stands: a sentence below its heading is not what the heading leads to.
    const table: Table = { columns: headersByKind([], []), rows: [], claimed: [place], from: index, to };
    this.blocks.push({ type: 'table', table });
    return to;
  }

  private readText(index: number): number {
    const line = this.lines[index] as Line;
    const { wrap, acrossPages } = this;
    const context = { ...this.opening, wrap, acrossPages, startsSignature: startsSignature(this.lines, index) };
    this.acrossPages = false;
    if (this.open && continues(this.open, line, context)) addLine(this.open, line);
    else {
      this.close();
      this.open = openParagraph(line, this.opening);
    }
    return index + 1;
  }

  private close(): void {
    if (this.open && CAPTION.test(this.open.head) && !this.open.punctuated && this.open.length <= LONGEST_CAPTION)
      for (const part of this.open.parts) this.claimed.push(...part.spans);
    else if (this.open) this.blocks.push(closeParagraph(this.open));
    this.open = null;
  }

  private claimLine(index: number): void {
    const { start, end } = this.lines[index] as Line;
    this.claimed.push({ start, end });
  }
}

/**
 * The blocks of a source: page furniture set aside, tables read, paragraphs healed over page breaks and hard wraps,
 * and line breaks restored where a text lost them.
 */
export function readBlocks(source: string): Noted<BlockSequence> {
  const printed = splitLines(source);
  const broken = hasLostBreaks(printed);
  const lines = broken ? restoreBreaks(source, printed) : printed;
  const furniture = findFurniture(lines);
  const { blocks, claimed, problems } = new BlockReader(source, lines, furniture).read();
  if (broken) problems.unshift(createProblem('BREAKS_LOST', 'WARNING', { start: 0, end: source.length }));
  return { value: { blocks, claimed, metadata: furniture.metadata }, problems };
}

const PLAIN = { emphasised: false, isPageTitle: false, isListMember: false } as const;

/** Lines without columns inside a table belong to nobody: they stay to be seen as unclaimed. */
function* strangersOf(
  table: Table,
  lines: readonly Line[],
  furniture: ReadonlyMap<number, unknown>,
): Generator<Paragraph> {
  let next = 0;
  for (let at = table.from; at < table.to; at += 1) {
    const { start, end, text } = lines[at] as Line;
    while (next < table.claimed.length && (table.claimed[next] as Span).end <= start) next += 1;
    const first = table.claimed[next];
    if (furniture.has(at) || (first && first.start < end)) continue;
    yield { type: 'paragraph', text, marker: null, ...PLAIN, afterBlank: true };
  }
}

/** The parts of a source that print something and that no claim covers, line by line. */
export function findUnclaimed(source: string, claimed: readonly Span[]): Span[] {
  const covered = new Uint8Array(source.length);
  for (const span of claimed) covered.fill(1, span.start, span.end);
  const found: Span[] = [];
  let open: { start: number; end: number } | null = null;
  for (let at = 0; at < source.length; at += 1) {
    const char = source[at] as string;
    const breaks = char === '\n' || char === '\r';
    if (open && (covered[at] || breaks)) {
      found.push({ start: open.start, end: open.end });
      open = null;
    }
    if (covered[at] || /[\s\u200B]/u.test(char)) continue;
    if (open) open.end = at + 1;
    else open = { start: at, end: at + 1 };
  }
  if (open) found.push({ start: open.start, end: open.end });
  // Marks alone (asterisks of Markdown, a stray full stop) say nothing that could be lost.
  return found.filter((span) => /[\p{L}\p{N}]/u.test(source.slice(span.start, span.end)));
}
