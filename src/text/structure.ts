import type { ReadProblem } from '../model/reading.ts';
import { foldTitle } from '../model/keys.ts';
import type { Block, TableBlock } from './blocks.ts';
import { readFieldLabel } from './field-labels.ts';
import { isContentsLabel } from './frame-lines.ts';
import { isSameSeries, rankOf, type Marker, type NumberStyle } from './numbering.ts';
import { parseNumeral } from './numerals.ts';
import type { Paragraph } from './paragraphs.ts';
import { createProblem, type Noted } from './problem.ts';
import { findUnitBrackets } from './unit-brackets.ts';

/** A numbered thing and what stands under it. */
export interface Node {
  readonly marker: Marker;
  readonly first: Paragraph;
  /** Unnumbered paragraphs below the first, before any numbered part. */
  readonly paragraphs: Paragraph[];
  readonly children: Node[];
  readonly tables: TableBlock[];
  /** A unit bracket alone below its last part, when none of its parts has one: it answers for all of them. */
  readonly closing: Paragraph[];
  readonly parent: Node | null;
}

/** A table, and the numbered thing below which it stands. */
export interface PlacedTable {
  readonly block: TableBlock;
  readonly under: Node | null;
}

/** The tree of one part: what precedes the first number, the numbered things, the tables. */
export interface Outline {
  readonly preamble: readonly Paragraph[];
  readonly roots: readonly Node[];
  readonly tables: readonly PlacedTable[];
  /** Paragraphs below a table. */
  readonly afterTable: readonly Paragraph[];
  /** A table of contents: its headings all stand again below. */
  readonly contents: readonly Paragraph[];
}

/**
 * Nests numbered paragraphs by the style of their numbers. A style that is open already continues its series; a new one that
 * begins at 1 opens a series inside what is open; one that counts on across sections (003's tasks, 国发〔2018〕38号's measures) stands
 * below a number of the style that its series began under, and where it never began, as far out as its style does.
 */
export function readOutline(printed: readonly Block[]): Noted<Outline> {
  const problems: ReadProblem[] = [];
  const contents = findContents(printed);
  const blocks = withOrdinals(printed.map(withoutRunOn));
  const skipped = new Set<Block>(contents);
  const preamble: Paragraph[] = [];
  const afterTable: Paragraph[] = [];
  const tables: PlacedTable[] = [];
  const roots: Node[] = [];
  const lastOf = new Map<string, Marker>();
  const parentStyles = new Map<NumberStyle, NumberStyle | null>();
  let open: Node | null = null;
  for (const block of blocks) {
    if (skipped.has(block)) continue;
    if (block.type === 'table') {
      tables.push({ block, under: open });
      open?.tables.push(block);
      continue;
    }
    if (!block.marker) {
      if (open) paragraphsFor(open, block).push(block);
      else (tables.length > 0 ? afterTable : preamble).push(block);
      continue;
    }
    const parent = findParent(open, block.marker, parentStyles);
    parentStyles.set(block.marker.style, parent?.marker.style ?? null);
    const node: Node = {
      marker: block.marker,
      first: block,
      paragraphs: [],
      children: [],
      tables: [],
      closing: [],
      parent,
    };
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

const INNER: ReadonlySet<NumberStyle> = new Set(['arabic-bracket', 'arabic-half', 'circled']);

/** ①建设交易中心。②优化审核流程。 in one paragraph: text of the item above, whose parts nobody printed apart. */
function withoutRunOn(block: Block): Block {
  if (block.type !== 'paragraph' || !block.marker || !INNER.has(block.marker.style) || block.marker.value !== 1)
    return block;
  return /②|(?<!\d)2[）)]/u.test(block.text.text) ? { ...block, marker: null } : block;
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

/** Parts inside an item, numbered （1）, 1） or ①, where only the item as a whole names bodies. */
export const hasInnerParts = (node: Node): boolean => node.children.some((child) => INNER.has(child.marker.style));

/**
 * Whose a paragraph is: a unit bracket alone below inner parts, none of which has one, is that of the item around them; a line with
 * a label in 【】 below the numbered parts of a case is that of the case.
 */
function paragraphsFor(open: Node, paragraph: Paragraph): Paragraph[] {
  const { parent } = open;
  if (paragraph.text.text.startsWith('【') && readFieldLabel(paragraph.text.text))
    return (caseAround(open) ?? open).paragraphs;
  if (!parent || !hasInnerParts(parent) || !isBracketAlone(paragraph)) return open.paragraphs;
  return parent.children.some(namesBodies) ? open.paragraphs : parent.closing;
}

/** The case that a node is, or stands in; `null` outside of cases. */
export function caseAround(node: Node): Node | null {
  for (let at: Node | null = node; at; at = at.parent) if (at.marker.style === 'case') return at;
  return null;
}

// （一）主要做法   （二）实践效果：…   三、下一步工作思路
const PART_OF_CASE =
  /^(?:主要做法|(?:实践|实施|工作|创新|改革|取得的?)?(?:成效|效果)|创新(?:点|亮点|背景|内容)|(?:改革|工作|实施|基本)?背景|推广(?:价值|意义|建议)|下一步(?:工作)?(?:思路|打算|计划)?|基本情况|经验启示)$/u;

/** Whether a numbered thing is one case, told in parts: 1.公安服务“七个便利”, and below it （一）主要做法 and （二）实践效果. */
export const isCaseInParts = (node: Node): boolean =>
  node.children.length >= 2 &&
  node.children.every(({ first, marker }) =>
    PART_OF_CASE.test(/^[^。：:\s]{0,12}/u.exec(first.text.text.slice(marker.length))?.[0] ?? ''),
  );

function isBracketAlone({ text }: Paragraph): boolean {
  const [bracket] = findUnitBrackets(text);
  return bracket?.start === 0 && bracket.end >= text.length - 1;
}

/** Whether a unit bracket stands in a node's own text. */
export const namesBodies = (node: Node): boolean =>
  [node.first, ...node.paragraphs, ...node.closing].some(({ text }) => findUnitBrackets(text).length > 0);

const isGap = (before: Marker, marker: Marker): boolean =>
  marker.value !== 0 && before.style === marker.style && marker.value !== before.value + 1 && marker.value !== 1;

function findParent(
  open: Node | null,
  marker: Marker,
  parentStyles: ReadonlyMap<NumberStyle, NumberStyle | null>,
): Node | null {
  for (let node = open; node; node = node.parent) if (isSameSeries(node.marker, marker)) return node.parent;
  if (marker.style === 'bullet') return open;
  if (marker.style === 'named' || marker.style === 'decimal') return outerLevel(open, marker);
  if (marker.value === 1) return open;
  const style = parentStyles.get(marker.style);
  // Articles count on through all sections of all chapters.
  const isAbove = (node: Node): boolean =>
    node.marker.style === style ||
    (marker.style === 'article' && (node.marker.style === 'section' || node.marker.style === 'chapter'));
  for (let at = open; style && at; at = at.parent) if (isAbove(at)) return at;
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
