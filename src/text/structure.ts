import type { ReadProblem } from '../model/reading.ts';
import type { Block, Paragraph, TableBlock } from './blocks.ts';
import { rankOf, type Marker } from './numbering.ts';
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
}

/**
 * Nests numbered paragraphs by the style of their numbers. A style that is open already continues its series; a new one that
 * begins at 1 opens a series inside what is open; one that does not begin at 1 belongs as far out as its style does (003's tasks
 * count on across sections, 国发〔2018〕38号's measures too).
 */
export function readOutline(blocks: readonly Block[]): Noted<Outline> {
  const problems: ReadProblem[] = [];
  const preamble: Paragraph[] = [];
  const afterTable: Paragraph[] = [];
  const tables: TableBlock[] = [];
  const roots: Node[] = [];
  const lastOf = new Map<string, Marker>();
  let open: Node | null = null;
  for (const block of blocks) {
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
    (parent ? parent.children : roots).push(node);
    const siblings = parent ? parent.children : roots;
    const before =
      siblings[siblings.length - 2]?.marker ?? (block.marker.value === 1 ? undefined : lastOf.get(block.marker.style));
    if (
      before &&
      before.style === block.marker.style &&
      block.marker.value !== before.value + 1 &&
      block.marker.value !== 1
    ) {
      const detail = `${block.marker.number} follows ${before.number}`;
      problems.push(
        createProblem('NUMBERING_GAP', 'INFO', { start: block.text.start, end: block.text.start + 1 }, detail),
      );
    }
    lastOf.set(block.marker.style, block.marker);
    open = node;
  }
  return { value: { preamble, roots, tables, afterTable }, problems };
}

function findParent(open: Node | null, marker: Marker): Node | null {
  for (let node = open; node; node = node.parent) if (node.marker.style === marker.style) return node.parent;
  if (marker.value === 1) return open;
  let node = open;
  while (node && rankOf(node.marker.style) > rankOf(marker.style)) node = node.parent;
  return node;
}

/** All nodes of a tree, each before what stands under it. */
export function walk(roots: readonly Node[]): readonly Node[] {
  const found: Node[] = [];
  const stack = [...roots].reverse();
  for (let node = stack.pop(); node; node = stack.pop()) {
    found.push(node);
    stack.push(...[...node.children].reverse());
  }
  return found;
}

/** The printed numbers from the outermost to the node. */
export function pathOf(node: Node): readonly string[] {
  const path: string[] = [];
  for (let at: Node | null = node; at; at = at.parent) path.unshift(at.marker.number);
  return path;
}
