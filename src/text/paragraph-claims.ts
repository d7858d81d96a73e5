import { findAreaLine, isTimeLine, readFieldLabel } from './field-labels.ts';
import type { Paragraph } from './paragraphs.ts';
import { findPractices } from './practices.ts';
import { endsWithOneOf, tailOf } from './scan.ts';
import type { Genre } from '../model/vocabulary.ts';
import { isCaseInParts, type Node } from './structure.ts';
import { isHeadingOnly, isSentenceOnly, type TitleHabits } from './titles.ts';
import { opensNews, opensWithDateline } from './title-lines.ts';
import { findUnitBrackets } from './unit-brackets.ts';

/**
 * Which paragraphs a rule claims. “Ordinary paragraph” is no ground: a sentence that stands between the items without a formula,
 * a bracket, a connective or the habit of its own document behind it belongs to nobody and is reported as unclaimed.
 */

// …现就有关事项通知如下：   …现印发给你们，请认真执行。   …制定本方案。   …提出以下意见：   …特制定措施如下   …经研究，答复如下：   …现提出如下意见。
const LEAD_IN =
  /(?:如下|作(?:出)?(?:如下|以下).{2,6}|以下(?:意见|措施|举措|办法|方案|建议|事项))[：:。]?$|现(?:予以?|将)?.{0,60}(?:印发|公布|发布|转发)|现将.{2,60}(?:如下|予以推广)|(?:提出|制定|作出|明确)了?(?:本|以下|如下)|经.{2,16}(?:同意|研究|批准)，.{0,10}决定|特此(?:通知|函复|答复|公告|批复|报告)|收悉|(?:总体|工作)(?:要求|思路)是/u;
// 本措施自2025年8月1日起施行…   各地区、各部门要认真贯彻落实…   …要及时向国务院请示报告。   感谢您对…的关心与支持。   此前规定与本通知不一致的…
const CLOSING =
  /^(?:(?:说明|备注|注)[：:]|本(?:通知|方案|意见|措施|办法|规定|细则|条例|计划|规划|决定|政策)|以上(?:措施|政策|任务)|请?各(?:责任|牵头|成员|相关)?(?:地区|省|市|区|县|部门|有关|级|单位|地)|(?:再次|衷心|诚挚)*感谢(?:您|贵|你)|特此|专此|(?:以上|上述)?.{0,8}[妥当]否，|填[报表](?:单位|人|时间|日期)[：:]|承办(?:处室|单位|部门)|对以上答复|此复?函|此前|附则|此[函复]。?$|以上(?:意见|答复|内容))|(?:请示报告|贯彻落实|遵照执行|组织实施|贯彻执行|联系(?:人(?:姓名)?|方式|电话|地址)(?:[及和].{1,6})?[：:].*)[。]?$|(?:施行|实施|执行)(?:，|。|$)/u;
// 首先大力开展…   其次加快…   再次…   同时，…   一是…
const CONNECTIVE =
  /^(?:首先|其次|再次|再者|最后|此外|同时|另外|第[一二三四五六七八九十][，,]|[一二三四五六七八九十]是|其中|具体|下一步|今后|目前)/u;

// 本市不涉及该项任务。: speaks of what stands right above
const POINTS_BACK = /^.{0,20}(?:该项|此项)(?:任务|措施|政策|工作|改革)。$/u;

// 副组长：钱某某　省政府副秘书长   成 员：…: who belongs to a group, and below it, without a label, those who go on
const ROSTER = /^(?:第一)?(?:(?:常务)?副?(?:组长|主任|总指挥|召集人)|成员(?:单位)?|秘书长|联络员)[：:]/u;
const ROSTER_LINE = /^[\u4E00-\u9FFF·]{2,4}[\s\u3000]*[\u4E00-\u9FFF、（）()]{3,40}$/u;

// Formulas stand at the beginning and at the end of a paragraph; what lies between is not searched.
const SEARCHED = 300;
const edgesOf = (text: string): string =>
  text.length <= 2 * SEARCHED ? text : text.slice(0, SEARCHED) + tailOf(text, SEARCHED);

export const isLeadIn = (text: string): boolean => LEAD_IN.test(edgesOf(text));
export const isClosing = (text: string): boolean => CLOSING.test(edgesOf(text));

// 此函。   特此通知。   感谢您对…的关心
const FAREWELL = /^(?:此复?[函复]|特此|(?:再次|衷心|诚挚)*感谢(?:您|贵|你)|专此|对以上答复)/u;
const isFarewell = (text: string): boolean => FAREWELL.test(text);

/** Tells whether a paragraph speaks of what its document speaks of. */
export type Cohesion = (text: string) => boolean;

// Measured on real documents: their own further paragraphs recur more than half as much as the median, sentences about something else far less.
const COHESIVE = 0.6;
const SHORTEST_FURTHER = 40;
const LONGEST_UNPROVEN = 60;
// A habit is what at least two items of the document do.
const HABIT = 2;

const pairsOf = (text: string): string[] => {
  const bare = text.replace(/[^\p{L}\p{N}]/gu, '');
  return Array.from({ length: Math.max(0, bare.length - 1) }, (_, at) => bare.slice(at, at + 2));
};

/**
 * Cohesion as the share of a paragraph's character pairs that recur elsewhere in the document, measured against the median of the
 * numbered paragraphs, because long documents repeat themselves more than short ones.
 */
export function createCohesion(paragraphs: readonly string[], numbered: readonly string[]): Cohesion {
  const counts = new Map<string, number>();
  for (const text of paragraphs) for (const pair of pairsOf(text)) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  const share = (text: string): number => {
    const own = new Map<string, number>();
    const pairs = pairsOf(text);
    for (const pair of pairs) own.set(pair, (own.get(pair) ?? 0) + 1);
    return pairs.length === 0
      ? 0
      : pairs.filter((pair) => (counts.get(pair) ?? 0) > (own.get(pair) ?? 0)).length / pairs.length;
  };
  const shares = numbered
    .filter((text) => text.length >= SHORTEST_FURTHER)
    .map(share)
    .sort((a, b) => a - b);
  const median = shares[Math.floor(shares.length / 2)] ?? 0.5;
  return (text) => text.length >= SHORTEST_FURTHER && share(text) >= COHESIVE * median;
}

export const hasUnitBracket = (paragraph: Paragraph): boolean => findUnitBrackets(paragraph.text).length > 0;
const startsPlain = (paragraph: Paragraph): boolean =>
  !CONNECTIVE.test(paragraph.text.text) && findUnitBrackets(paragraph.text).length === 0;

/** What the nodes of one part do, which decides about paragraphs that could be theirs. */
export interface Habits {
  readonly severalParagraphs: boolean;
  readonly introductions: boolean;
  /** A reply or letter, whose longer paragraphs under a heading are its own. */
  readonly letter: boolean;
}

export function findHabits(nodes: readonly Node[], cohesion: Cohesion, genre: Genre): Habits {
  const leaves = nodes.filter((node) => node.children.length === 0);
  const parents = nodes.filter((node) => node.children.length > 0);
  const plain = (node: Node): number =>
    node.paragraphs
      .slice(isHeadingOnly(node) ? 1 : 0)
      .filter((entry) => startsPlain(entry) && cohesion(entry.text.text)).length;
  const introduced = parents.filter((node) => isHeadingOnly(node) && node.paragraphs.length > 0).length;
  return {
    letter: genre === 'REPLY' || genre === 'LETTER',
    severalParagraphs: leaves.filter((node) => plain(node) > 0).length >= HABIT,
    introductions: introduced >= HABIT && introduced * 2 > parents.length,
  };
}

/** The paragraphs below a node's first that belong to it, in order; the rest is nobody's. */
export function claimParagraphs(
  node: Node,
  habits: Habits,
  titles: TitleHabits,
  cohesion: Cohesion,
): readonly Paragraph[] {
  const { paragraphs } = node;
  const bracketed = [node.first, ...paragraphs].map((paragraph) => findUnitBrackets(paragraph.text).length > 0);
  const lastBracket = bracketed.lastIndexOf(true) - 1;
  const heading = isHeadingOnly(node) && !isSentenceOnly(node, titles);
  const isParent = node.children.length > 0;
  const claimed: Paragraph[] = [];
  paragraphs.forEach((paragraph, index) => {
    const text = paragraph.text.text;
    const connected = (CONNECTIVE.test(text) || POINTS_BACK.test(text)) && claimed.length === index;
    const before = index <= lastBracket;
    // Above a table of tasks only a formula leads up to it; above figures stands what they show.
    const body =
      heading && !isParent && index === 0 && !isFarewell(text) && (!followsTable(paragraph, node) || isLeadIn(text));
    const introduction =
      isParent &&
      (isLeadIn(text) ||
        endsWithOneOf(text, '：:') ||
        (index === 0 && STATES_TOTAL.test(text)) ||
        (index === 0 && isCaseInParts(node) && sharesWords(text, node.first.text.text)) ||
        ((habits.introductions || index === 0) && cohesion(text)) ||
        (habits.letter && index === 0 && isProse(text, cohesion)));
    const further = !isParent && lastBracket < 0 && (habits.severalParagraphs || heading) && cohesion(text);
    const previous = claimed[claimed.length - 1];
    const isRoster =
      ROSTER.test(text) || (ROSTER_LINE.test(text) && ROSTER.test(paragraphs[index - 1]?.text.text ?? ''));
    const clause = node.marker.style === 'article' && goesOnAbout(text, node.first.text.text);
    const labelled = (!isParent || node.marker.style === 'case') && saysField(text);
    const listed =
      (paragraph.isListMember || DASHED.test(text)) &&
      previous !== undefined &&
      previous === paragraphs[index - 1] &&
      (paragraph.isListMember ? previous.isListMember : DASHED.test(previous.text.text));
    if (connected || isRoster || labelled || clause || listed || before || body || introduction || further)
      claimed.push(paragraph);
  });
  return claimed;
}

/** 公共数据分为…三类。 below 第三条 …制定公共数据分类分级规范。: a further clause of an article takes up what the article speaks of. */
const goesOnAbout = (text: string, article: string): boolean =>
  text.length >= SHORTEST_CLAUSE && /^[\u4E00-\u9FFF]{4}/u.test(text) && article.includes(text.slice(0, 4));
const SHORTEST_CLAUSE = 12;
// 第八批复制推广的改革试点经验共5项。
const STATES_TOTAL = /^.{4,60}共(?:计)?[\d一二三四五六七八九十]{1,4}(?:项|个|条)(?:[，。]|$)/u;
// ——政府引导，市场主导。…: principles one below the other
const DASHED = /^[—–-]{1,2}[\u4E00-\u9FFF]/u;

/** 推广范围：全省, （上海自贸试验区): a line that is a field of the item above. */
const saysField = (text: string): boolean =>
  readFieldLabel(text) !== null || findAreaLine(text) !== null || isTimeLine(text);

const followsTable = ({ text }: Paragraph, node: Node): boolean =>
  node.tables.some(({ table }) => table.rows.length > 0 || (table.claimed[0]?.start ?? 0) < text.start);

// 我们将…   目前，…   近年来…
const SPEAKS_TO =
  /^(?:[一二三四五六七八九十]是|首先|其次|再次|最后|我(?:们|[省市县区厅局委部办])|[您你]|目前|当前|近年来?|今年|下一步|对于|关于|按照|根据)/u;

/** Whether a paragraph of a letter or press text that has no numbers is its own: it speaks to somebody, or at length of what the rest speaks of. */
export const isProse = (text: string, cohesion: Cohesion): boolean =>
  cohesion(text) || SPEAKS_TO.test(text) || NEWS_FORMULA.test(text.slice(0, SHORTEST_FURTHER)) || isClosing(text);

// 据悉…   截至…   市商务局有关负责人介绍…   记者…
const NEWS_FORMULA =
  /^(?:据(?:悉|介绍|了解|统计|报道)|截至|记者|本报讯|本网讯|新华社|其中|此外|同时)|(?:介绍|表示|获悉|指出|认为|要求|提出|强调)[，,：:]|《/u;

// 问：…   答：…
const SPOKEN = /^(?:问|答|记者)\s*[：:]/u;
// 参会人员：…   填表单位：…: what minutes say above what was decided, and forms above their table
const MINUTES =
  /^(?:(?:会议)?(?:时间|地点|议题)|主持(?:人)?|(?:参会|出席|列席|参加)(?:人员|单位|领导)?|记录(?:人)?|填[报表](?:单位|人|时间|日期))\s*[：:]/u;

// Words that any text about a zone has.
const COMMON = /自由贸易试验区|自贸试验区|自贸区|试验区|制度创新|改革创新/gu;

/** Whether a text takes up four characters in a row of a title, those left out that many titles have. */
function sharesWords(text: string, title: string): boolean {
  const runs = title.replace(COMMON, ' ').match(/[\u4E00-\u9FFF]{4,}/gu) ?? [];
  return runs.some((run) =>
    Array.from({ length: run.length - 3 }, (_, at) => run.slice(at, at + 4)).some((part) => text.includes(part)),
  );
}

/** Paragraphs before the first number: those with a formula, and longer ones that lead up to it and speak of the same. */
export function claimPreamble(
  preamble: readonly Paragraph[],
  cohesion: Cohesion,
  document: {
    readonly genre: Genre;
    readonly signedAt: number | null;
    readonly isReport: boolean;
    readonly title: string | null;
  },
  unnumbered: boolean,
): readonly Paragraph[] {
  const { genre, signedAt } = document;
  const formula = preamble.map((paragraph) => isLeadIn(paragraph.text.text));
  const first = formula.indexOf(true);
  const last = formula.lastIndexOf(true);
  const isLetter = (genre === 'REPLY' || genre === 'LETTER') && unnumbered;
  const claims = (paragraph: Paragraph, index: number): boolean => {
    const text = paragraph.text.text;
    if (formula[index] === true) return true;
    if (unnumbered && (isClosing(text) || SPOKEN.test(text))) return true;
    if (MINUTES.test(text)) return true;
    if (isLetter && first >= 0 && index > first)
      return isProse(text, cohesion) && (signedAt === null || paragraph.text.start < signedAt);
    if (genre === 'NEWS' && index === 0 && (opensNews(text) || opensWithDateline(text))) return true;
    if (genre === 'NEWS' && sharesWords(text, document.title ?? '')) return true;
    if (genre === 'NEWS') return NEWS_FORMULA.test(text.slice(0, 60)) || findPractices(paragraph.text).length > 0;
    if ((document.isReport || (genre === 'REPLY' && first >= 0 && index > first)) && SPEAKS_TO.test(text)) return true;
    return index < last && text.length >= LONGEST_UNPROVEN && cohesion(text);
  };
  return preamble.filter(claims);
}
