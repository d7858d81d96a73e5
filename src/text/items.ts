import type { ReadBody, ReadBracket, ReadingPlaces, ReadItem, ReadProblem } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import type { MeasureKind, Role } from '../model/vocabulary.ts';
import type { Paragraph, TableBlock } from './blocks.ts';
import { readBodies, type BodyContext, type PrintedBody } from './bodies.ts';
import { findUnitBrackets } from './brackets.ts';
import { isHeadingOnly } from './paragraph-claims.ts';
import { createProblem } from './problem.ts';
import { RepairedText } from './repaired-text.ts';
import { scopeKindOf } from './scopes.ts';
import { pathOf, type Node } from './structure.ts';

/** An item with what claims need beside it, and the text it accounts for. */
export interface BuiltItem {
  readonly item: ReadItem;
  readonly places: ReadingPlaces['items'][number];
  readonly claimed: readonly Span[];
  /** Every printing of a body, collectives left out: the mentions of its lists. */
  readonly printed: readonly PrintedBody[];
  readonly problems: readonly ReadProblem[];
}

const NOWHERE = { spans: [], start: 0, end: 0 };

function placeOfAll(parts: readonly RepairedText[]): { spans: Span[]; start: number; end: number } {
  const filled = parts.filter((part) => part.length > 0);
  if (filled.length === 0) return { ...NOWHERE };
  const spans = [...RepairedText.join([...filled].sort((a, b) => a.start - b.start)).spans];
  return { spans, start: (spans[0] as Span).start, end: (spans[spans.length - 1] as Span).end };
}

const textOfAll = (parts: readonly RepairedText[]): string => parts.map((part) => part.text).join('');

/** Bodies of an item, distinct by name and role; each governs the union of what its brackets govern. */
function collectBodies(
  brackets: readonly {
    readonly place: RepairedText;
    readonly bodies: readonly PrintedBody[];
    readonly governs: readonly RepairedText[];
  }[],
): { bodies: ReadBody[]; brackets: ReadBracket[] } {
  const index = new Map<string, { body: PrintedBody; governs: RepairedText[] }>();
  const order: string[] = [];
  const read = brackets.map((bracket): ReadBracket => {
    const members = bracket.bodies.map((body) => {
      const key = `${body.role} ${body.name}`;
      const known = index.get(key);
      if (known) known.governs.push(...bracket.governs.filter((part) => !known.governs.includes(part)));
      else {
        index.set(key, { body, governs: [...bracket.governs] });
        order.push(key);
      }
      return order.indexOf(key);
    });
    return { bodies: [...new Set(members)], governs: placeOfAll(bracket.governs).spans, ...bracket.place.placeOf() };
  });
  const bodies = order.map((key): ReadBody => {
    const { body, governs } = index.get(key) as { body: PrintedBody; governs: RepairedText[] };
    return {
      text: body.text.text,
      name: body.name,
      role: body.role,
      governs: placeOfAll(governs).spans,
      ...body.text.placeOf(),
    };
  });
  return { bodies, brackets: read };
}

const printedIn = (brackets: readonly { readonly bodies: readonly PrintedBody[] }[]): PrintedBody[] =>
  brackets.flatMap((bracket) => bracket.bodies.filter((body) => body.role !== 'COLLECTIVE'));

const scopeOf = (text: RepairedText | null): ReadItem['scope'] =>
  text && text.length > 0 ? { text: text.text, kind: scopeKindOf(text.text), ...text.placeOf() } : null;

/** Which nodes print their title as a first sentence: a habit of the series, not of the item (国发〔2018〕38号 has none). */
export function findTitledStyles(nodes: readonly Node[]): ReadonlySet<string> {
  const tally = new Map<string, { titled: number; all: number }>();
  for (const node of nodes) {
    if (isHeadingOnly(node)) continue;
    const entry = tally.get(node.marker.style) ?? { titled: 0, all: 0 };
    entry.all += 1;
    if (inlineTitle(node) !== null) entry.titled += 1;
    tally.set(node.marker.style, entry);
  }
  return new Set([...tally].filter(([, { titled, all }]) => titled * 2 >= all).map(([style]) => style));
}

const LONGEST_TITLE = 60;

/** End of the title sentence within the first paragraph, number included; `null` when the first sentence is not followed by text of its own. */
function inlineTitle(node: Node): { readonly end: number; readonly next: number } | null {
  const text = node.first.text;
  const rest = text.text.slice(node.marker.length);
  const match = /^[^。！？；]{2,}?[。！]/u.exec(rest);
  const stop = match && match[0].length - 1 <= LONGEST_TITLE ? node.marker.length + match[0].length - 1 : null;
  if (stop !== null) {
    const after = text.text.slice(stop + 1);
    const bracket = findUnitBrackets(text).find(
      (entry) => entry.start <= stop + 1 + (after.length - after.trimStart().length) && entry.end > stop + 1,
    );
    return after === '' || bracket ? null : { end: stop, next: stop + 1 };
  }
  // 一、加强领导 各部门要…: a space where a full stop could stand
  for (let at = node.marker.length + 4; at < Math.min(text.length, node.marker.length + 40); at += 1) {
    if (/[，。；：、]/u.test(text.text[at - 1] as string)) return null;
    if (text.isGapBefore(at) && /[\u4E00-\u9FFF]/u.test(text.text[at] as string) && text.text.slice(at).includes('。'))
      return { end: at, next: at };
  }
  return null;
}

/** The title of a node as printed, without its number, its full stop and a （N项） behind it; `null` when it has none. */
export function titleOfNode(node: Node, titledStyles: ReadonlySet<string>): RepairedText | null {
  const text = node.first.text;
  let title: RepairedText | null = null;
  if (isHeadingOnly(node)) title = text.slice(node.marker.length);
  else {
    const inline = titledStyles.has(node.marker.style) ? inlineTitle(node) : null;
    if (inline) title = text.slice(node.marker.length, inline.end);
  }
  if (!title) return null;
  const tail = /(?:[。：:；;]|[（(][\d一二三四五六七八九十]{1,3}项[）)])+$/u.exec(title.text);
  const bare = tail ? title.slice(0, tail.index) : title;
  return bare.length > 0 ? bare : null;
}

export interface NodeContext {
  readonly titledStyles: ReadonlySet<string>;
  readonly bodies: BodyContext;
  readonly prefix: readonly string[];
  readonly onFirstLeads: () => void;
}

/** Builds the item of a numbered node from its own paragraphs. */
export function buildNodeItem(
  node: Node,
  paragraphs: readonly Paragraph[],
  kind: MeasureKind | null,
  context: NodeContext,
): BuiltItem {
  const problems: ReadProblem[] = [];
  const title = titleOfNode(node, context.titledStyles);
  const inline = title && !isHeadingOnly(node) ? inlineTitle(node) : null;
  const whole = [node.first, ...paragraphs].map((paragraph) => paragraph.text);
  const content: RepairedText[] = [];
  const brackets: { place: RepairedText; bodies: readonly PrintedBody[]; governs: RepairedText[] }[] = [];
  let scope: RepairedText | null = null;
  let since: RepairedText[] = [];
  whole.forEach((text, index) => {
    let from = index > 0 ? 0 : title ? (inline?.next ?? text.length) : node.marker.length;
    for (const bracket of findUnitBrackets(text)) {
      const before = text.slice(from, Math.max(from, bracket.start));
      if (before.length > 0) {
        content.push(before);
        since.push(before);
      }
      const read = readBodies(text, bracket.inner, 'RESPONSIBLE', context.bodies);
      if (read.saysFirstLeads) context.onFirstLeads();
      scope ??= read.scope;
      const place = text.slice(bracket.start, bracket.end);
      if (!bracket.closed) problems.push(createProblem('UNCLOSED_BRACKET', 'WARNING', place));
      brackets.push({ place, bodies: read.bodies, governs: since });
      since = [];
      // A full stop behind the bracket closes the sentence before it and is no text of its own.
      from = bracket.end + (/^[。；]/u.exec(text.text.slice(bracket.end))?.[0].length ?? 0);
    }
    const rest = text.slice(from);
    if (rest.length > 0 && from < text.length) {
      content.push(rest);
      since.push(rest);
    }
  });
  const parent = nearestTitled(node, context.titledStyles);
  const { bodies, brackets: readBrackets } = collectBodies(brackets);
  const contentPlace = placeOfAll(content);
  const item: ReadItem = {
    number: node.marker.number,
    path: [...context.prefix, ...pathOf(node)],
    heading: parent?.text ?? null,
    kind,
    title: title?.text ?? null,
    titleSpans: title ? [...title.spans] : null,
    content: textOfAll(content),
    contentSpans: contentPlace.spans,
    bodies,
    brackets: readBrackets,
    scope: scopeOf(scope),
    area: null,
    ...placeOfAll(whole),
  };
  return {
    item,
    places: { heading: parent?.spans ?? null, table: null },
    claimed: item.spans,
    printed: printedIn(brackets),
    problems,
  };
}

function nearestTitled(node: Node, titledStyles: ReadonlySet<string>): RepairedText | null {
  for (let at = node.parent; at; at = at.parent) {
    const title = titleOfNode(at, titledStyles);
    if (title) return title;
  }
  return null;
}

const ROLE_OF_COLUMN: Readonly<Record<string, Role>> = { bodies: 'RESPONSIBLE', lead: 'LEAD', support: 'SUPPORT' };

/** Builds one item per row of a table. */
export function buildTableItems(block: TableBlock, kind: MeasureKind, context: NodeContext): readonly BuiltItem[] {
  return block.table.rows.map((row): BuiltItem => {
    const cell = (name: string): RepairedText | null => row.cells.find((entry) => entry.kind === name)?.text ?? null;
    const number = cell('number');
    const title = cell('title');
    const content = cell('content');
    const heading = row.heading?.text ?? cell('domain');
    const governs = content ? [content] : title ? [title] : [];
    const brackets = row.cells.flatMap((entry) => {
      const role = ROLE_OF_COLUMN[entry.kind];
      if (!role) return [];
      const read = readBodies(entry.text, { start: 0, end: entry.text.length }, role, context.bodies);
      return [{ place: entry.text, bodies: read.bodies, governs }];
    });
    const { bodies, brackets: readBrackets } = collectBodies(brackets);
    const area = cell('area');
    const name = number?.text ?? title?.text ?? String(row.row);
    const own = row.cells
      .filter((entry) => entry.kind !== 'other' && entry.kind !== 'domain')
      .map((entry) => entry.text);
    const outer = row.heading?.number ?? null;
    const item: ReadItem = {
      number: number?.text ?? null,
      path: [...context.prefix, ...(outer === null ? [] : [outer]), name],
      heading: heading?.text ?? null,
      kind,
      title: title?.text ?? null,
      titleSpans: title ? [...title.spans] : null,
      content: content?.text ?? '',
      contentSpans: content ? [...content.spans] : [],
      bodies,
      brackets: readBrackets,
      scope: scopeOf(cell('scope')),
      area: area ? { text: area.text, ...area.placeOf() } : null,
      ...interleaved(own),
    };
    const table = { row: row.row, columns: block.table.columns };
    return {
      item,
      places: { heading: heading?.spans ?? null, table },
      claimed: [],
      printed: printedIn(brackets),
      problems: [],
    };
  });
}

/** Spans of cells that a page break interleaves: title, content, …, title again, content again. */
function interleaved(cells: readonly RepairedText[]): { spans: Span[]; start: number; end: number } {
  const spans = cells.flatMap((cell) => [...cell.spans]).sort((a, b) => a.start - b.start);
  return { spans, start: spans[0]?.start ?? 0, end: spans[spans.length - 1]?.end ?? 0 };
}

/** An item that prose names: a member of a list, or a practice of an area. */
export function buildNamedItem(
  name: RepairedText,
  whole: RepairedText,
  area: RepairedText | null,
  kind: MeasureKind,
  parent: ReadItem | null,
  prefix: readonly string[],
): BuiltItem {
  const at = name.start - whole.start;
  const wholeSpans = whole.spans;
  // What is said beside the name, quotation marks at its edges left out.
  const inside = locate(whole, name);
  const before = whole.slice(0, inside.start);
  const after = whole.slice(inside.end);
  const beforeText =
    at > 0 ? trimQuotes(area ? before.slice(area.start === whole.start ? area.length : 0) : before) : null;
  const parts = [beforeText, trimQuotes(after)].filter(
    (part): part is RepairedText => part !== null && part.length > 0,
  );
  const item: ReadItem = {
    number: null,
    path: [...(parent?.path ?? prefix), name.text],
    heading: parent?.title ?? parent?.heading ?? null,
    kind,
    title: name.text,
    titleSpans: [...name.spans],
    content: textOfAll(parts),
    contentSpans: placeOfAll(parts).spans,
    bodies: [],
    brackets: [],
    scope: null,
    area: area ? { text: area.text, ...area.placeOf() } : null,
    spans: [...wholeSpans],
    start: whole.start,
    end: whole.end,
  };
  return { item, places: { heading: parent?.titleSpans ?? null, table: null }, claimed: [], printed: [], problems: [] };
}

function locate(whole: RepairedText, part: RepairedText): { start: number; end: number } {
  for (let at = 0; at < whole.length; at += 1)
    if (whole.offsetAt(at) === part.start) return { start: at, end: at + part.length };
  return { start: 0, end: 0 };
}

function trimQuotes(text: RepairedText): RepairedText {
  const lead = /^[”’，,、\s]+/u.exec(text.text)?.[0].length ?? 0;
  const tail = /[“‘，,、\s]+$/u.exec(text.text)?.index ?? text.length;
  return text.slice(lead, Math.max(lead, tail));
}
