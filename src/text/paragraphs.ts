import { isOpen } from './brackets.ts';
import { isTimeLine, readFieldLabel } from './field-labels.ts';
import { isAnnexLabel, isDateLine, isNumberLine } from './frame-lines.ts';
import type { Line } from './lines.ts';
import { parseDecimalChapter, parseMarker, parseNamedHeading, type Marker } from './numbering.ts';
import { ORGAN_SUFFIX } from './organ-names.ts';
import { RepairedText } from './repaired-text.ts';
import { endsWithOneOf, tailOf } from './scan.ts';
import { TITLE_ENDING } from './title-words.ts';

/** A paragraph with its layout healed. */
export interface Paragraph {
  readonly type: 'paragraph';
  readonly text: RepairedText;
  /** The number that opens it, or the heading without a number that it is. */
  readonly marker: Marker | null;
  readonly emphasised: boolean;
  /** A Markdown heading of the first level: the title of the page. */
  readonly isPageTitle: boolean;
  /** A member of a Markdown list. */
  readonly isListMember: boolean;
  /** Whether an empty line precedes. */
  readonly afterBlank: boolean;
}

// Shorter lines end where their author ended them; a heading has no punctuation and is short.
const SHORTEST_BROKEN = 20;
const SHORTEST_WRAPPED = 30;
const LONGEST_HEADING = 45;
const LABELLED = /^[\u4E00-\u9FFF]{2,6}[：:](?!.*。)/u;
const UNIT_LIST = /(?:责任|负责|牵头|配合)(?:单位|部门)[:：][^。；]*$/u;
const LONGEST_UNIT_LIST = 200;
// A bracket that is not closed after so many lines was never closed.
const LONGEST_BRACKET = 12;

/** Where lines of a hard-wrapped text end, in columns (a CJK character takes two); `null` for a text that is not wrapped. */
export type WrapColumn = number | null;

const COLUMN_SLACK = 8;
const NARROWEST_WRAP = 36;
const WIDEST_WRAP = 140;

const widthOf = (raw: string): number => {
  let width = 0;
  for (let at = 0; at < raw.length; at += 1) width += raw.charCodeAt(at) > 0x2e7f ? 2 : 1;
  return width;
};

/** The column at which the lines of a text were wrapped: most lines that end in mid-sentence end at the widest. */
export function findWrapColumn(lines: readonly Line[]): WrapColumn {
  let widest = 0;
  for (const line of lines) widest = Math.max(widest, widthOf(line.raw.trimEnd()));
  if (widest < NARROWEST_WRAP || widest > WIDEST_WRAP) return null;
  let broken = 0;
  let atEdge = 0;
  for (const line of lines) {
    if (endsWithOneOf(line.text.text, '。；;！!？?：:”）)》】〕') || line.emphasised) continue;
    const width = widthOf(line.raw.trimEnd());
    if (width < widest / 2) continue;
    broken += 1;
    if (width >= widest - COLUMN_SLACK) atEdge += 1;
  }
  return atEdge >= 3 && atEdge * 2 > broken ? widest : null;
}

/** What the lines of a text tell about all of it. */
export function findOpeningContext(lines: readonly Line[]): OpeningContext {
  const levels = lines.flatMap((line) =>
    line.headingLevel === null || isAnnexLabel(line.text.text) ? [] : [line.headingLevel],
  );
  const outermost = Math.min(...levels.slice(0, 1000));
  // A level that stands once and first is the title, whatever its depth.
  const isTitle =
    outermost === 1 || (levels[0] === outermost && levels.filter((level) => level === outermost).length === 1);
  let decimals = 0;
  for (const line of lines) if (parseMarker(line.text.text.slice(0, 40))?.style === 'decimal') decimals += 1;
  return { titleLevel: levels.length > 0 && isTitle ? outermost : null, hasDecimals: decimals >= 2 };
}

/** A paragraph that lines are still added to. */
export interface OpenParagraph {
  readonly marker: Marker | null;
  readonly emphasised: boolean;
  readonly isPageTitle: boolean;
  readonly isListMember: boolean;
  readonly afterBlank: boolean;
  readonly parts: RepairedText[];
  /** The last line that was added. */
  last: Line;
  /** The text so far, as far as rules about its beginning need it. */
  head: string;
  /** Whether it has any punctuation of a sentence already, a comma or a stop, a stop. */
  punctuated: boolean;
  divided: boolean;
  stopped: boolean;
  length: number;
}

/** What opening a paragraph may know about its text. */
export interface OpeningContext {
  /** The level of the Markdown heading that is the title of the page. */
  readonly titleLevel: number | null;
  /** Whether parts are numbered 1.1, 1.2, so that 1 on its own numbers a chapter. */
  readonly hasDecimals: boolean;
}

export function openParagraph(line: Line, context: OpeningContext): OpenParagraph {
  const text = line.text.text;
  const isPageTitle = line.headingLevel !== null && line.headingLevel === context.titleLevel;
  const marker =
    parseMarker(text) ??
    (context.hasDecimals ? parseDecimalChapter(text) : null) ??
    (isPageTitle || isAnnexLabel(text) ? null : parseNamedHeading(text, line.headingLevel));
  const open: OpenParagraph = {
    marker,
    emphasised: line.emphasised,
    isPageTitle,
    isListMember: line.isListMember,
    afterBlank: line.afterBlank,
    parts: [],
    last: line,
    head: '',
    punctuated: false,
    divided: false,
    stopped: false,
    length: 0,
  };
  addLine(open, line);
  return open;
}

const LONGEST_HEAD = 2000;

export function addLine(open: OpenParagraph, line: Line): void {
  const text = line.text.text;
  open.parts.push(line.text);
  open.last = line;
  if (open.head.length < LONGEST_HEAD) open.head += text;
  open.length += text.length;
  open.punctuated ||= /[，。、；,;：》]/u.test(text);
  open.divided ||= /[，。；]/u.test(text);
  open.stopped ||= /[。；]/u.test(text);
}

export function closeParagraph(open: OpenParagraph): Paragraph {
  const { marker, emphasised, isPageTitle, isListMember, afterBlank } = open;
  const text = RepairedText.join(open.parts);
  return { type: 'paragraph', text, marker, emphasised, isPageTitle, isListMember, afterBlank };
}

/**
 * Whether `line` continues a paragraph: a page break or a hard wrap in the middle of a sentence.
 *
 * @param startsSignature whether the line is the name of an issuer with its date below: it ends what precedes.
 */
export function continues(
  open: OpenParagraph,
  line: Line,
  context: OpeningContext & {
    readonly wrap: WrapColumn;
    readonly acrossPages: boolean;
    readonly startsSignature: boolean;
  },
): boolean {
  const text = open.last.text.text;
  const next = line.text.text;
  if (open.emphasised || line.emphasised || line.isListMember || context.startsSignature) return false;
  // 案例1 alone: what it is called stands below.
  if (open.marker?.style === 'case' && open.length === open.marker.length) return !parseMarker(next);
  if (
    parseMarker(next) ||
    readFieldLabel(next) ||
    isTimeLine(next) ||
    (context.hasDecimals && parseDecimalChapter(next)) ||
    parseNamedHeading(next, line.headingLevel) ||
    isDateLine(next) ||
    isNumberLine(next) ||
    isAnnexLabel(next) ||
    (open.parts.length === 1 && (isNumberLine(text) || isAnnexLabel(text)))
  )
    return false;
  const ended = endsWithOneOf(text, '。；');
  if (open.parts.length < LONGEST_BRACKET && !ended && /[）)》”〕】]/u.test(next) && isOpen(open.head)) return true;
  if (ended || endsWithOneOf(text, ';！!？?：:”）)》】〕')) return false;
  if (endsWithOneOf(text, '，、,')) return true;
  // An article is a sentence and never a heading: 第二条 …在市场经济活动中 | 所涉及的条件。
  if (open.marker?.style === 'article' && open.length >= SHORTEST_BROKEN) return true;
  if (context.acrossPages && open.length >= SHORTEST_BROKEN && open.punctuated) return true;
  const atEdge = context.wrap !== null && widthOf(open.last.raw.trimEnd()) >= context.wrap - COLUMN_SLACK;
  if (atEdge && !line.afterBlank && open.punctuated) return true;
  if (open.marker && open.length <= LONGEST_HEADING && !open.stopped) return false;
  if (TITLE_ENDING.test(tailOf(text, 12)) && !open.divided) return false;
  // 责任单位：市商务局、市生态环境局: a list of bodies with a full stop left out ends there too
  if (line.afterBlank && UNIT_LIST.test(tailOf(open.head, LONGEST_UNIT_LIST)) && ORGAN_SUFFIX.test(tailOf(text, 8)))
    return false;
  // 联系人：王敏: a line with a label ends where it ends
  if (line.afterBlank) return open.length >= SHORTEST_BROKEN && open.punctuated && !LABELLED.test(open.head);
  return open.length >= SHORTEST_WRAPPED || (atEdge && open.parts.length > 1);
}
