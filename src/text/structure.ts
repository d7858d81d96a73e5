import type { ReadProblem } from '../model/reading.ts';
import { foldTitle } from '../model/keys.ts';
import type { Block, TableBlock } from './blocks.ts';
import { isContentsLabel } from './frame-lines.ts';
import { isSameSeries, rankOf, type Marker } from './numbering.ts';
import { parseNumeral } from './numerals.ts';
import type { Paragraph } from './paragraphs.ts';
import { createProblem, type Noted } from './problem.ts';

/** A numbered thing and what stands under it. */
export interface Node {
  readonly marker: Marker;
  readonly first: Paragraph;
  /** Unnumbered paragraphs below the first, before any numbered part. */
  readonly paragraphs: Paragraph[];
  readonly children: Node[];
  readonly parent: Node | null;
}

/** The tree of one part: what precedes the first number, the numbered things, the tables. */
export interface Outline {
  readonly preamble: readonly Paragraph[];
  readonly roots: readonly Node[];
  readonly tables: readonly TableBlock[];
  /** Paragraphs below a table. */
  readonly afterTable: readonly Paragraph[];
  /** A table of contents: its headings all stand again below. */
  readonly contents: readonly Paragraph[];
}

/**
 * Nests numbered paragraphs by the style of their numbers. A style that is open already continues its series; a new one that
 * begins at 1 opens a series inside what is open; one that does not begin at 1 belongs as far out as its style does (003's tasks
 * count on across sections, 国发〔2018〕38号's measures too).
 */
export function readOutline(printed: readonly Block[]): Noted<Outline> {
  const problems: ReadProblem[] = [];
  const contents = findContents(printed);
  const blocks = withOrdinals(printed);
  const skipped = new Set<Block>(contents);
  const preamble: Paragraph[] = [];
  const afterTable: Paragraph[] = [];
  const tables: TableBlock[] = [];
  const roots: Node[] = [];
  const lastOf = new Map<string, Marker>();
  let open: Node | null = null;
  for (const block of blocks) {
    if (skipped.has(block)) continue;
    if (block.type === 'table') {
      tables.push(block);
      continue;
    }
    if (!block.marker) {
      if (open) open.paragraphs.push(block);
      else (tables.length > 0 ? afterTable : preamble).push(block);
      continue;
    }
    const parent = findParent(open, block.marker);
    const node: Node = { marker: block.marker, first: block, paragraphs: [], children: [], parent };
    const siblings = parent ? parent.children : roots;
    siblings.push(node);
    const sibling = siblings[siblings.length - 2]?.marker;
    const before = sibling ?? (block.marker.value === 1 ? undefined : lastOf.get(block.marker.style));
    if (before && isGap(before, block.marker)) {
      const detail = `${block.marker.number} follows ${before.number}`;
      problems.push(
        createProblem('NUMBERING_GAP', 'INFO', { start: block.text.start, end: block.text.start + 1 }, detail),
      );
    }
    lastOf.set(block.marker.style, block.marker);
    open = node;
  }
  return { value: { preamble, roots, tables, afterTable, contents }, problems };
}

// 第一，抓好重点企业服务。
const ORDINAL = /^(第([一二三四五六七八九十]{1,2}))[，,、]\s*/u;

/** Paragraphs that begin 第一，第二， are numbered where nothing else is; elsewhere they are text of what they stand under. */
function withOrdinals(blocks: readonly Block[]): readonly Block[] {
  if (blocks.some((block) => block.type === 'table' || block.marker !== null)) return blocks;
  return blocks.map((block): Block => {
    if (block.type !== 'paragraph') return block;
    const [printed, number, numeral] = ORDINAL.exec(block.text.text.slice(0, 12)) ?? [];
    const value = numeral === undefined ? null : parseNumeral(numeral);
    if (printed === undefined || number === undefined || value === null) return block;
    return { ...block, marker: { style: 'ordinal', number, value, length: printed.length } };
  });
}

const isGap = (before: Marker, marker: Marker): boolean =>
  marker.style !== 'named' && before.style === marker.style && marker.value !== before.value + 1 && marker.value !== 1;

function findParent(open: Node | null, marker: Marker): Node | null {
  for (let node = open; node; node = node.parent) if (isSameSeries(node.marker, marker)) return node.parent;
  if (marker.style === 'named' || marker.style === 'decimal') return outerLevel(open, marker);
  if (marker.value === 1) return open;
  let node = open;
  while (node && node.marker.style !== 'named' && rankOf(node.marker.style) > rankOf(marker.style)) node = node.parent;
  return node;
}

/** Where a marker belongs whose print shows its level: below the nearest of its kind that is farther out, else as far in as is open. */
function outerLevel(open: Node | null, marker: Marker): Node | null {
  const { level, style } = marker;
  if (level === undefined) return open;
  for (let node = open; node; node = node.parent) {
    if (node.marker.style !== style) continue;
    if ((node.marker.level ?? level) < level) return node;
    if (node.parent?.marker.style !== style) return node.parent;
  }
  return open;
}

/** The lines of a table of contents: 目录, and headings below it that all stand again later. */
function findContents(blocks: readonly Block[]): readonly Paragraph[] {
  const at = blocks.findIndex((block) => block.type === 'paragraph' && isContentsLabel(block.text.text));
  const label = blocks[at];
  if (label?.type !== 'paragraph') return [];
  const entries: Paragraph[] = [];
  for (const block of blocks.slice(at + 1)) {
    if (block.type !== 'paragraph' || !block.marker || entryOf(block) === entryOf(entries[0])) break;
    entries.push(block);
  }
  const later = new Set(
    blocks.slice(at + 1 + entries.length).flatMap((block) => (block.type === 'paragraph' ? [entryOf(block)] : [])),
  );
  const known = entries.filter((entry) => later.has(entryOf(entry)));
  return entries.length >= 2 && known.length === entries.length ? [label, ...entries] : [];
}

/** What an entry of a table of contents says, without leaders and page number: 第一章 总则……1 */
const entryOf = (paragraph: Paragraph | undefined): string | null =>
  paragraph && paragraph.text.length <= 80 ? foldTitle(paragraph.text.text.replace(/[.…·\s]*\d{0,4}$/u, '')) : null;

/** All nodes of a tree, each before what stands under it. */
export function walk(roots: readonly Node[]): readonly Node[] {
  const found: Node[] = [];
  const stack = [...roots].reverse();
  for (let node = stack.pop(); node; node = stack.pop()) {
    found.push(node);
    for (let at = node.children.length - 1; at >= 0; at -= 1) stack.push(node.children[at] as Node);
  }
  return found;
}

/** The printed numbers from the outermost to the node; a heading without a number gives its words. */
export function pathOf(node: Node): readonly string[] {
  const path: string[] = [];
  for (let at: Node | null = node; at; at = at.parent) path.unshift(at.marker.number);
  return path;
}
