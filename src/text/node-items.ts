import type { ReadItem, ReadProblem } from '../model/reading.ts';
import type { MeasureKind } from '../model/vocabulary.ts';
import { readBodies } from './bodies.ts';
import type { BodyContext } from './body-names.ts';
import {
  collectBodies,
  placeOfAll,
  printedIn,
  textOfAll,
  toScope,
  type BuiltItem,
  type OpenBracket,
} from './built-item.ts';
import { findAreaLine, isTimeLine, readFieldLabel } from './field-labels.ts';
import type { Paragraph } from './paragraphs.ts';
import { createProblem } from './problem.ts';
import type { RepairedText } from './repaired-text.ts';
import { findScopeBracket } from './scopes.ts';
import { pathOf, walk, type Node } from './structure.ts';
import { titleOfNode, type NodeTitle, type TitleHabits } from './titles.ts';
import { findUnitBrackets } from './unit-brackets.ts';

export interface NodeContext {
  readonly habits: TitleHabits;
  readonly bodies: BodyContext;
  readonly prefix: readonly string[];
  readonly onFirstLeads: () => void;
  /** What holds for all items from one on, stated once. */
  readonly defaultScope: { current: RepairedText | null };
}

// 创新主体：海口市人民政府 names no area
const IS_BODY = /(?:政府|海关|厅|局|委|公司|集团|银行|管委会)$/u;

/** What the paragraphs of a node say, its title set aside. */
interface NodeText {
  readonly content: readonly RepairedText[];
  readonly brackets: readonly OpenBracket[];
  readonly scope: RepairedText | null;
  readonly area: RepairedText | null;
  readonly problems: readonly ReadProblem[];
}

/** Reads content and unit brackets; a bracket governs the text since the one before it, the first one of a title the title. */
function readNodeText(
  node: Node,
  paragraphs: readonly Paragraph[],
  title: NodeTitle | null,
  context: NodeContext,
): NodeText {
  const problems: ReadProblem[] = [];
  const content: RepairedText[] = [];
  const brackets: OpenBracket[] = [];
  let scope: RepairedText | null = null;
  let area: RepairedText | null = null;
  let since: RepairedText[] = [];
  const add = (part: RepairedText): void => {
    if (part.length === 0) return;
    content.push(part);
    since.push(part);
  };
  for (const [index, paragraph] of [node.first, ...paragraphs, ...node.closing].entries()) {
    const { text } = paragraph;
    const isFirst = index === 0;
    const field = isFirst ? null : readFieldLabel(text.text);
    const areaLine = isFirst ? null : findAreaLine(text.text);
    if (field?.kind === 'scope') scope ??= text.slice(field.next);
    const isArea = (field?.kind === 'area' && !IS_BODY.test(text.text)) || areaLine !== null;
    if (isArea) area ??= text.slice(field?.next ?? areaLine?.start ?? 0, areaLine?.end);
    if (field?.kind === 'scope' || isArea || (!isFirst && isTimeLine(text.text))) continue;
    if (paragraph === node.closing[0]) since = [...since, ...textsBelow(node)];
    const stated = findScopeBracket(text.text);
    if (stated) scope ??= text.slice(stated.start, stated.end);
    let from = !isFirst ? 0 : title ? (title.next ?? text.length) : node.marker.length;
    for (const bracket of findUnitBrackets(text)) {
      add(text.slice(from, Math.max(from, bracket.start)));
      const read = readBodies(text, bracket.inner, 'RESPONSIBLE', context.bodies);
      if (read.saysFirstLeads) context.onFirstLeads();
      scope ??= read.scope;
      context.defaultScope.current ??= read.defaultScope;
      const place = text.slice(bracket.start, bracket.end);
      if (!bracket.closed) problems.push(createProblem('UNCLOSED_BRACKET', 'WARNING', place));
      for (const name of read.unreadable) problems.push(createProblem('BODY_UNREADABLE', 'WARNING', name));
      const inTitle = isFirst && title !== null && since.length === 0 && brackets.length === 0;
      brackets.push({ place, bodies: read.bodies, governs: inTitle ? [title.title] : since });
      since = [];
      // A full stop behind the bracket closes the sentence before it and is no text of its own.
      // 由省应急厅牵头，8月底前出台流程: nor is the comma that keeps the two apart
      const isClause = text.text[bracket.start] === '由';
      const stop = (isClause ? /[。；，]/u : /[。；]/u).test(text.text[bracket.end] ?? '') ? 1 : 0;
      from = Math.max(from, bracket.end + stop);
    }
    if (from < text.length) add(text.slice(from));
  }
  return { content, brackets: withTitleBracket(brackets, since, title), scope, area, problems };
}

/** A bracket behind the title, the only one of its item, answers for the text below the title too. */
function withTitleBracket(
  brackets: readonly OpenBracket[],
  since: readonly RepairedText[],
  title: NodeTitle | null,
): readonly OpenBracket[] {
  const [only] = brackets;
  if (brackets.length !== 1 || !only || only.governs[0] !== title?.title || since.length === 0) return brackets;
  return [{ ...only, governs: [...only.governs, ...since] }];
}

// “一业一证一码”改革（长沙片区）: whose practice it is
const AREA_BEHIND = /[（(][\u4E00-\u9FFF]{2,24}(?:自贸试验区|自由贸易试验区|自由贸易港|片区|联动创新区)[）)]$/u;

/** A title and the area that it names in brackets at its end; `null` when it names none. */
function withoutArea({ title, next }: NodeTitle): (NodeTitle & { readonly area: RepairedText }) | null {
  const at = AREA_BEHIND.exec(title.text)?.index ?? 0;
  return at < 2 ? null : { title: title.slice(0, at), next, area: title.slice(at + 1, title.length - 1) };
}

/** Builds the item of a numbered node from its own paragraphs. */
export function buildNodeItem(
  node: Node,
  paragraphs: readonly Paragraph[],
  kind: MeasureKind | null,
  context: NodeContext,
): BuiltItem {
  const printed = titleOfNode(node, context.habits);
  const ofArea = printed && kind !== null ? withoutArea(printed) : null;
  const title = ofArea ?? printed;
  const read = readNodeText(node, paragraphs, title, context);
  const { content, brackets, scope, problems } = read;
  const area = ofArea?.area ?? read.area;
  const parent = nearestTitled(node, context.habits);
  const whole = [node.first, ...paragraphs, ...node.closing].map((paragraph) => paragraph.text);
  const item: ReadItem = {
    number: node.marker.value === 0 ? null : node.marker.number,
    path: [...context.prefix, ...pathOf(node)],
    heading: parent?.text ?? null,
    kind,
    title: title?.title.text ?? null,
    titleSpans: title ? [...title.title.spans] : null,
    content: textOfAll(content),
    contentSpans: placeOfAll(content).spans,
    ...collectBodies(brackets),
    scope: toScope(scope ?? (kind === null ? null : context.defaultScope.current)),
    area: area && { text: area.text, ...area.placeOf() },
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

const textsBelow = (node: Node): RepairedText[] =>
  walk(node.children).flatMap((child) => [child.first.text, ...child.paragraphs.map((paragraph) => paragraph.text)]);

function nearestTitled(node: Node, habits: TitleHabits): RepairedText | null {
  for (let at = node.parent; at; at = at.parent) {
    const title = titleOfNode(at, habits);
    if (title) return (withoutArea(title) ?? title).title;
  }
  return null;
}
