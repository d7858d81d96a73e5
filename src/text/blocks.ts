import type { Span } from '../model/span.ts';
import { isOpen } from './brackets.ts';
import { findFurniture } from './furniture.ts';
import { hasLostBreaks, restoreBreaks, splitLines, type Line } from './lines.ts';
import { parseMarker, type Marker } from './numbering.ts';
import { createProblem, type Noted } from './problem.ts';
import { RepairedText } from './repaired-text.ts';
import { isAnnexLabel, readTable, type Table } from './table.ts';

/** A paragraph with its layout healed, or a table. */
export type Block = Paragraph | TableBlock;

export interface Paragraph {
  readonly type: 'paragraph';
  readonly text: RepairedText;
  /** The number that opens it. */
  readonly marker: Marker | null;
  readonly emphasised: boolean;
  /** Whether an empty line precedes. */
  readonly afterBlank: boolean;
}

export interface TableBlock {
  readonly type: 'table';
  readonly table: Table;
}

export interface BlockSequence {
  readonly blocks: readonly Block[];
  /** Lines of the page around the document: claimed, and the source of metadata. */
  readonly furniture: readonly Line[];
}

const NUMBER_LINE =
  /^(?:文号\s*[:：])?\s*[\u3400-\u9FFF]{1,12}\s*[〔[［﹝（(【]\s*(?:19|20)\d{2}\s*[〕\]］﹞）)】]\s*第?\s*\d{1,5}\s*号$/u;
const DATE_LINE =
  /^(?:[（(])?(?:(?:19|20)\d{2}\s*年\s*\d{1,2}\s*月(?:\s*\d{1,2}\s*日)?|[二一〇○零ＯO]{2,}[〇○零一二三四五六七八九ＯO]*年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日)(?:[）)])?(?:印发)?$/u;
const TITLE_LINE = /(?:通知|意见|方案|措施|办法|规定|细则|条例|决定|批复|答复|函|分工表)》?$/u;

/** Whether a line is a document number and nothing else. */
export const isNumberLine = (text: string): boolean => NUMBER_LINE.test(text);
/** Whether a line is a date and nothing else, 印发 allowed after it. */
export const isDateLine = (text: string): boolean => DATE_LINE.test(text);

// Shorter lines end where their author ended them; a heading has no punctuation and is short.
const SHORTEST_BROKEN = 20;
const SHORTEST_WRAPPED = 30;
const LONGEST_HEADING = 45;

/** Whether `line` continues the paragraph that `so far` holds: a page break or a hard wrap in the middle of a sentence. */
function continues(soFar: RepairedText, marker: Marker | null, line: Line, joined: number): boolean {
  const text = soFar.text;
  const next = line.text.text;
  if (
    parseMarker(next) ||
    isDateLine(next) ||
    isNumberLine(next) ||
    isNumberLine(text) ||
    isAnnexLabel(next) ||
    isAnnexLabel(text)
  )
    return false;
  if (joined < 12 && isOpen(text) && /[）)》”〕】]/u.test(next) && !/[。；]$/u.test(text)) return true;
  if (/[。；;！!？?：:”）)》】〕]$/u.test(text)) return false;
  if (/[，、,]$/u.test(text)) return true;
  if (marker && text.length <= LONGEST_HEADING && !/[。；]/u.test(text)) return false;
  if (TITLE_LINE.test(text) && !/[，。；]/u.test(text)) return false;
  if (line.afterBlank) return text.length >= SHORTEST_BROKEN && /[，。、；,;：]/u.test(text);
  return text.length >= SHORTEST_WRAPPED;
}

/**
 * The blocks of a source: page furniture set aside, tables read, paragraphs healed over page breaks and hard wraps,
 * and line breaks restored where a text lost them.
 */
export function readBlocks(source: string): Noted<BlockSequence> {
  const problems = [];
  let lines = splitLines(source);
  if (hasLostBreaks(lines)) {
    lines = restoreBreaks(source, lines);
    problems.push(createProblem('BREAKS_LOST', 'WARNING', { start: 0, end: source.length }));
  }
  const furniture = findFurniture(lines);
  const blocks: Block[] = [];
  let open: {
    parts: RepairedText[];
    text: RepairedText;
    marker: Marker | null;
    emphasised: boolean;
    afterBlank: boolean;
  } | null = null;
  const close = (): void => {
    if (open) {
      const { text, marker, emphasised, afterBlank } = open;
      blocks.push({ type: 'paragraph', text, marker, emphasised, afterBlank });
    }
    open = null;
  };
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] as Line;
    const table = furniture.has(index) ? null : readTable(source, lines, index);
    if (table?.value) {
      close();
      blocks.push({ type: 'table', table: table.value });
      problems.push(...table.problems);
      // Lines without columns inside the table belong to nobody: they stay to be seen as unclaimed.
      const inside = table.value.claimed;
      for (let at = index; at < table.value.to; at += 1) {
        const inner = lines[at] as Line;
        if (!furniture.has(at) && !inside.some((span) => span.start < inner.end && span.end > inner.start)) {
          blocks.push({ type: 'paragraph', text: inner.text, marker: null, emphasised: false, afterBlank: true });
        }
      }
      index = table.value.to - 1;
      continue;
    }
    if (furniture.has(index)) {
      // A page number inside a paragraph interrupts it; anything else ends it.
      if (!['page-number'].includes(furniture.get(index) as string)) close();
      continue;
    }
    const current = open as {
      parts: RepairedText[];
      text: RepairedText;
      marker: Marker | null;
      emphasised: boolean;
      afterBlank: boolean;
    } | null;
    if (
      current &&
      !current.emphasised &&
      !line.emphasised &&
      continues(current.text, current.marker, line, current.parts.length)
    ) {
      current.parts.push(line.text);
      current.text = RepairedText.join(current.parts);
      continue;
    }
    close();
    const marker = parseMarker(line.text.text);
    open = { parts: [line.text], text: line.text, marker, emphasised: line.emphasised, afterBlank: line.afterBlank };
  }
  close();
  return { value: { blocks, furniture: [...furniture.keys()].map((index) => lines[index] as Line) }, problems };
}

/** The parts of `[from, to)` of a source that print something and that no claim covers, line by line. */
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
