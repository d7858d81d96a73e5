import { findUnitBrackets } from './unit-brackets.ts';
import { readFieldLabel } from './field-labels.ts';
import { asksNothing } from './kinds.ts';
import type { NumberStyle } from './numbering.ts';
import { endsWithOneOf, tailOf } from './scan.ts';
import { findScopeBracket } from './scopes.ts';
import type { RepairedText } from './repaired-text.ts';
import type { Node } from './structure.ts';

/** Where the title of a numbered item stands: alone on its line, or as a first sentence before the text. */

const LONGEST_HEADING = 80;
const LONGEST_TITLE = 60;

/** A title line alone, as 一、指导思想: its text follows in paragraphs of their own. */
export function isHeadingOnly(node: Node): boolean {
  const { text } = node.first;
  if (text.length - node.marker.length > LONGEST_HEADING || node.marker.style === 'article') return false;
  const rest = text.text.slice(node.marker.length);
  // 一、主要目标 到2036年，…: where breaks were lost, a space is all that is left of one
  const gap = rest.endsWith('。') ? titleBeforeGap(node) : null;
  if (gap && asksNothing(text.text.slice(gap.start, gap.end))) return false;
  return !/[。；;]./u.test(rest) && !leadsToList(rest) && findUnitBrackets(text).length === 0;
}

// 贸易便利化领域：“…”、“…”等4项: the heading ends at the colon
const LIST_HEADING =
  /^[^。：:，]{2,24}(?:领域|方面|环节)(?:[：:](?=.*等?[\d一二三四五六七八九十]{1,3}(?:项|个|条))|[\d一二三四五六七八九十]{1,3}项[：:]|[：:](?=“))/u;
const leadsToList = (text: string): boolean => LIST_HEADING.test(text.slice(0, 400));

/** How the numbered items of a part print their titles: a habit of the series, not of the item. */
export interface TitleHabits {
  /** Whether items with a unit bracket are named by the sentence before it: the experiences of a notice that promotes. */
  readonly names: boolean;
  /** Styles whose items begin with a title and a colon: 1. 建设“无感监测”平台：归集…。 */
  readonly colon: ReadonlySet<string>;
  /** Styles whose items begin with a title sentence (国发〔2018〕38号's have none). */
  readonly inline: ReadonlySet<string>;
  /** Styles, and parents, most of whose items have a title and text: what says no more than a title is one there. */
  readonly alone: ReadonlySet<unknown>;
  /** Styles whose items are one sentence each, which is no title. */
  readonly sentences: ReadonlySet<string>;
}

// 加强经费保障   建设“互联网+监管”系统
const SHORT_TITLE = /^(?:[^，。；：、！？“]|“[^”]{0,30}”){2,24}[。！]?$/u;

/** Whether a node says no more than a title would: in a series whose others have a title and text, it is one. Articles are sentences. */
function isTitleAlone(node: Node): boolean {
  if (node.marker.style === 'article') return false;
  const { text } = node.first;
  const bracket = findUnitBrackets(text)[0];
  const own = text.text.slice(node.marker.length, bracket?.start ?? text.length);
  return SHORT_TITLE.test(own.trim()) && (bracket === undefined || bracket.end >= text.length - 1);
}

// 工程建设项目审批统一化、标准化、信息化。（牵头单位：…）
const NAME = /^(?:[^，。；：！？“]|“[^”]{0,30}”){2,40}[。！]?$/u;

/** Whether all that stands before the bracket of a node is a name. */
function isName(node: Node): boolean {
  const bracket = findUnitBrackets(node.first.text)[0];
  return bracket !== undefined && NAME.test(node.first.text.text.slice(node.marker.length, bracket.start).trim());
}

type Tally<K> = Map<K, { yes: number; all: number }>;

function count<K>(tally: Tally<K>, key: K, yes: boolean): void {
  const entry = tally.get(key) ?? { yes: 0, all: 0 };
  entry.all += 1;
  if (yes) entry.yes += 1;
  tally.set(key, entry);
}

// A habit is what at least two items do.
const HABIT = 2;

/** What at least half of those counted do. */
const habitual = <K>(tally: Tally<K>): ReadonlySet<K> =>
  new Set([...tally].filter(([, { yes, all }]) => yes * 2 >= all).map(([key]) => key));

export function findTitleHabits(nodes: readonly Node[], names = false): TitleHabits {
  const inline: Tally<NumberStyle> = new Map();
  const alone: Tally<NumberStyle | Node | null> = new Map();
  const sentences: Tally<NumberStyle> = new Map();
  const colon: Tally<NumberStyle> = new Map();
  const countAlone = (node: Node, yes: boolean): void => {
    count(alone, node.marker.style, yes);
    count(alone, node.parent, yes);
  };
  // Below the last one stands what closes the document.
  const last = nodes[nodes.length - 1];
  for (const node of nodes) {
    if (!isHeadingOnly(node) || colonTitle(node)) count(colon, node.marker.style, colonTitle(node) !== null);
    if (!isHeadingOnly(node)) {
      if (inlineTitle(node) !== null) {
        count(inline, node.marker.style, true);
        countAlone(node, true);
      } else if (isTitleAlone(node)) countAlone(node, node.paragraphs.length > 0 && node !== last);
      else count(inline, node.marker.style, false);
    } else if (node.children.length === 0 && isSentence(node)) {
      if (isTitleAlone(node)) countAlone(node, node.paragraphs.length > 0 && node !== last);
      count(sentences, node.marker.style, node.paragraphs.length === 0 || node === last || isLongSentence(node));
    }
  }
  return {
    names,
    inline: habitual(inline),
    alone: habitual(alone),
    sentences: habitual(sentences),
    colon: new Set([...habitual(colon)].filter((style) => (colon.get(style)?.yes ?? 0) >= HABIT)),
  };
}

const LONGEST_SENTENCE_TITLE = 24;
const SHORTEST_BODY = 40;
/**
 * 自2033年9月1日起，全面推行出口货物“船边直装”。: too long for a title that ends in a full stop, or in clauses. With a paragraph of some length below
 * it is one all the same: 1.以开放促发展，建设东北亚重要国际中心城市的引领区。
 */
const isLongSentence = ({ marker, first, paragraphs }: Node): boolean =>
  (first.text.length - marker.length > LONGEST_SENTENCE_TITLE || first.text.text.includes('，')) &&
  (paragraphs[0]?.text.length ?? 0) < SHORTEST_BODY;
const isSentence = (node: Node): boolean => endsWithOneOf(node.first.text.text, '。；;！');
// 海关应当自受理之日起5个工作日内作出决定。   本公告自2032年5月1日起施行。
const RULES =
  /应当|不得|可以|^各(?:责任|牵头|有关|相关)?(?:单位|部门|地区|级)|^本(?:公告|通告|通知|办法|规定|决定)|自[^，。]{2,20}起(?:施行|实施|执行)/u;
// 企业可以提出申请，并提交以下材料：: leads up to its parts
const LEADS_UP = /，.*[：:]$|(?:以下|如下)[^，。]{0,8}[：:]$/u;

const isAloneHere = (node: Node, { inline, alone }: TitleHabits): boolean =>
  inline.has(node.marker.style) && (alone.has(node.marker.style) || alone.has(node.parent)) && isTitleAlone(node);

/** Whether a node is one sentence of its own and no title: 二、请你市加强风险防控，健全监测机制。 */
export function isSentenceOnly(node: Node, habits: TitleHabits): boolean {
  const { style } = node.marker;
  const own = node.first.text.text.slice(node.marker.length);
  if (style !== 'named' && own.length <= LONGEST_HEADING && LEADS_UP.test(own)) return true;
  if (node.children.length > 0 || style === 'named') return false;
  if (isHeadingOnly(node) && isSentence(node) && RULES.test(own)) return true;
  if (isAloneHere(node, habits)) return false;
  return isHeadingOnly(node) && isSentence(node) && (habits.sentences.has(style) || isLongSentence(node));
}

/** End of the title sentence within the first paragraph, number included, and where the text behind it begins. */
export interface InlineTitle {
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

// 第一条 支持企业落户。对新落户的…; not 第三条 市商务局负责本办法的实施。
const ARTICLE_TITLE = /^(?![^。]*(?:本|应当|不得|可以|负责|适用|是指))[^，。；：、！？]{2,16}(?=。.)/u;

/** The title sentence within the first paragraph; `null` when the first sentence is not followed by text of its own. */
export function inlineTitle(node: Node): InlineTitle | null {
  const text = node.first.text;
  const from = node.marker.length;
  const rest = text.text.slice(from, from + LONGEST_HEADING * 5);
  // 第四条 【管理机构】片区管委会…
  const bracketed = /^【[^【】]{2,20}】/u.exec(rest)?.[0].length;
  if (bracketed !== undefined) return { start: from + 1, end: from + bracketed - 1, next: from + bracketed };
  if (node.marker.style === 'article') {
    const length = ARTICLE_TITLE.exec(rest)?.[0].length;
    return length === undefined ? null : { start: from, end: from + length, next: from + length + 1 };
  }
  const listed = LIST_HEADING.exec(rest)?.[0].length;
  if (listed !== undefined) return { start: from, end: from + listed - 1, next: from + listed };
  // 将第三条修改为：“…工作。”: a full stop inside quotation marks ends no title
  // “跨境直接缴税”。银行…: nor is a name in quotation marks too short for one
  const match = /^(?:“[^”]{2,60}”|(?:[^。！？；“]|“[^”]{0,60}”){2,}?)[。！]/u.exec(rest);
  const stop = match && match[0].length - 1 <= LONGEST_TITLE ? from + match[0].length - 1 : null;
  if (stop !== null) {
    const after = text.text.slice(stop + 1);
    const early = after === '' ? titleBeforeGap(node) : null;
    if (early && asksNothing(text.text.slice(early.start, early.end))) return early;
    if (after === '' || findScopeBracket(after)?.bracket === after.length - after.trimStart().length) return null;
    const gap = after.length - after.trimStart().length;
    // （省商务厅） behind a sentence answers for it; 由省商务厅牵头，… goes on from a title
    const bracket = findUnitBrackets(text).find(
      (entry) => entry.start <= stop + 1 + gap && entry.end > stop + 1 && text.text[entry.start] !== '由',
    );
    return bracket ? null : { start: from, end: stop, next: stop + 1 };
  }
  return titleBeforeGap(node);
}

// 建设“无感监测”服务平台：归集…; not 主要内容：…, not 会议指出：…
const COLON_TITLE = /^(?:[^，。；：:、“（(]|“[^”]{1,30}”|[（(][^（）()：:]{1,12}[）)]){4,30}(?=[：:].{8,})/u;

/** The title that a colon ends, where the series has the habit. */
function colonTitle(node: Node): InlineTitle | null {
  const text = node.first.text.text.slice(node.marker.length, node.marker.length + LONGEST_HEADING);
  const length = readFieldLabel(text) ? undefined : COLON_TITLE.exec(text)?.[0].length;
  if (length === undefined || /(?:如下|以下|要求|指出|强调|包括)$/u.test(text.slice(0, length))) return null;
  const start = node.marker.length;
  return { start, end: start + length, next: start + length + 1 };
}

/** 一、加强领导 各部门要…: a space where a full stop could stand. */
function titleBeforeGap(node: Node): InlineTitle | null {
  const text = node.first.text;
  const from = node.marker.length;
  for (let at = from + 4; at < Math.min(text.length, from + 40); at += 1) {
    if (/[，。；：、]/u.test(text.text[at - 1] as string)) return null;
    if (text.isGapBefore(at) && /[\u4E00-\u9FFF]/u.test(text.text[at] as string) && text.text.includes('。', at))
      return { start: from, end: at, next: at };
  }
  return null;
}

/** The title of a node, where its text begins, and what stands in it that is no part of it. */
export interface NodeTitle {
  readonly title: RepairedText;
  /** Where the text behind an inline title begins; `null` when the title is all of the first paragraph. */
  readonly next: number | null;
}

// ：   。   （4项）
const TITLE_TAIL = /(?:[。：:；;]|[（(][\d一二三四五六七八九十]{1,3}项[）)])+$/u;

/** The title of a node as printed, without its number, its full stop, a （N项） and a unit bracket behind it; `null` when it has none. */
export function titleOfNode(node: Node, habits: TitleHabits): NodeTitle | null {
  const text = node.first.text;
  if (node.marker.style === 'named') {
    const inside = /^【.*】$/u.test(text.text) ? text.slice(1, text.length - 1) : text;
    return { title: inside, next: null };
  }
  const colon = habits.colon.has(node.marker.style) ? colonTitle(node) : null;
  if (colon) return { title: text.slice(colon.start, colon.end), next: colon.next };
  if (isHeadingOnly(node)) {
    if (isSentenceOnly(node, habits)) return null;
    const title = withoutTail(text.slice(node.marker.length));
    return title && { title, next: null };
  }
  const bracket = titleBeforeBracket(node);
  if (bracket) return bracket;
  const isHabit = habits.inline.has(node.marker.style);
  const found = isHabit || text.text.startsWith('【', node.marker.length) ? inlineTitle(node) : null;
  const inline = found && RULES.test(text.text.slice(found.start, found.end)) ? null : found;
  if (!inline && (isAloneHere(node, habits) || (habits.names && isName(node)))) {
    const end = findUnitBrackets(text)[0]?.start ?? text.length;
    const title = withoutTail(text.slice(node.marker.length, end));
    return title && { title, next: end };
  }
  const title = inline && withoutTail(withoutUnits(text.slice(inline.start, inline.end)));
  return inline && title && { title, next: inline.next };
}

const withoutTail = (title: RepairedText): RepairedText | null => {
  const tail = TITLE_TAIL.exec(tailOf(title.text, 20));
  const bare = tail ? title.slice(0, title.length - (Math.min(20, title.length) - tail.index)) : title;
  return bare.length > 0 ? bare : null;
};

/** 加快重大项目开工（市发展改革委牵头）: the bracket is no part of the title. */
function withoutUnits(title: RepairedText): RepairedText {
  const brackets = findUnitBrackets(title);
  const last = brackets[brackets.length - 1];
  return last?.end === title.length ? title.slice(0, last.start) : title;
}

/** （一）加快留抵退税进度（市税务局、市财政局）: a line without a full stop whose last word is the bracket. */
function titleBeforeBracket(node: Node): NodeTitle | null {
  const text = node.first.text;
  if (text.length - node.marker.length > LONGEST_HEADING * 2) return null;
  const brackets = findUnitBrackets(text);
  const first = brackets[0];
  if (!first || brackets.length > 1 || first.end !== text.length || first.start - node.marker.length > LONGEST_TITLE)
    return null;
  const printed = text.slice(node.marker.length, first.start);
  // 公开作业时限标准。责任单位：…: without a bracket the full stop only keeps the two apart
  const title = /^[（(【〔]/u.test(text.text.slice(first.start)) ? printed : withoutTail(printed);
  if (!title || title.length < 2 || /[。；，,]/u.test(title.text)) return null;
  return { title, next: first.start };
}
