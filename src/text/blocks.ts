import type { ReadProblem } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { isDateLine } from './frame-lines.ts';
import { findFurniture } from './furniture.ts';
import type { Line } from './lines.ts';
import { splitLines } from './lines.ts';
import { hasLostBreaks, restoreBreaks } from './lost-breaks.ts';
import type { Metadata } from './metadata.ts';
import { isOrganName } from './organ-names.ts';
import {
  addLine,
  closeParagraph,
  continues,
  findWrapColumn,
  openParagraph,
  type OpenParagraph,
  type Paragraph,
} from './paragraphs.ts';
import { createProblem, type Noted } from './problem.ts';
import { findOtherTable, readTable, type Table } from './table.ts';

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
const CAPTION = /^(?:附?表|图)\s*[\d一二三四五六七八九十]{1,3}/u;

/** Whether the line at `index` is the name of an issuer with a date, or more issuers and a date, below it. */
function startsSignature(lines: readonly Line[], index: number): boolean {
  for (let at = index; at < Math.min(lines.length, index + 4); at += 1) {
    const text = (lines[at] as Line).text.text;
    if (isDateLine(text)) return at > index;
    if (!isOrganName(text)) return false;
  }
  return false;
}

/**
 * The blocks of a source: page furniture set aside, tables read, paragraphs healed over page breaks and hard wraps,
 * and line breaks restored where a text lost them.
 */
export function readBlocks(source: string): Noted<BlockSequence> {
  const problems: ReadProblem[] = [];
  let lines = splitLines(source);
  if (hasLostBreaks(lines)) {
    lines = restoreBreaks(source, lines);
    problems.push(createProblem('BREAKS_LOST', 'WARNING', { start: 0, end: source.length }));
  }
  const furniture = findFurniture(lines);
  const wrap = findWrapColumn(lines);
  const claimed: Span[] = [...furniture.kinds.keys()]
    .map((index) => lines[index] as Line)
    .map(({ start, end }) => ({ start, end }));
  const blocks: Block[] = [];
  let open: OpenParagraph | null = null;
  let acrossPages = false;
  const close = (): void => {
    if (open) blocks.push(closeParagraph(open));
    open = null;
  };
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] as Line;
    const kind = furniture.kinds.get(index);
    if (kind !== undefined) {
      // A page number inside a paragraph interrupts it; anything else ends it.
      if (kind === 'page-number') acrossPages = true;
      else close();
      continue;
    }
    const table = readTable(source, lines, index);
    if (table.value) {
      close();
      blocks.push({ type: 'table', table: table.value });
      for (const problem of table.problems) problems.push(problem);
      for (const stranger of strangersOf(table.value, lines, furniture.kinds)) blocks.push(stranger);
      index = table.value.to - 1;
      continue;
    }
    const other = findOtherTable(lines, index);
    if (other !== null) {
      const caption = open as OpenParagraph | null;
      if (caption && CAPTION.test(caption.head) && !caption.stopped) {
        claimed.push(...caption.parts.flatMap((part) => [...part.spans]));
        open = null;
      }
      close();
      const last = lines[other - 1] as Line;
      for (let at = index; at < other; at += 1)
        claimed.push({ start: (lines[at] as Line).start, end: (lines[at] as Line).end });
      problems.push(createProblem('TABLE_NOT_READ', 'INFO', { start: line.start, end: last.end }));
      index = other - 1;
      continue;
    }
    const current = open as OpenParagraph | null;
    const context = { wrap, acrossPages, startsSignature: startsSignature(lines, index) };
    acrossPages = false;
    if (current && continues(current, line, context)) addLine(current, line);
    else {
      close();
      open = openParagraph(line);
    }
  }
  close();
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
