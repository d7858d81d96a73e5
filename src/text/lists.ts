import { parseNumeral } from './numerals.ts';
import type { RepairedText } from './repaired-text.ts';

/** Things named in a prose list: 包括A、B、C等4项. */
export interface ProseList {
  readonly members: readonly RepairedText[];
  /** The total that the text states. */
  readonly total: number | null;
  /** What the list is of, where the words before it say so: 贸易便利化方面3个，分别是：…. */
  readonly heading: RepairedText | null;
  readonly start: number;
  readonly end: number;
}

const N = '[\\d０-９一二三四五六七八九十]{1,3}';
// （一）政府职能转变领域。包括…等4项。   …（4项）。“…”、“…”等。   投资便利化领域：“…”、…等3项。   金融领域2项：“…”、“…”。   复制推广：“…”、“…”。
// 贸易便利化方面3个，分别是：…
const OPENING = new RegExp(
  [
    `(?:(?<told>${N})(?:项|个|条)[，,]?)?(?:包括|分别(?:为|是)|主要有|具体为|(?:领域|方面|环节)(?=[：:])|推广(?=[：:]))\\s*[:：]?(?:包括)?`,
    `[（(](?<before>${N})项[）)][。：:]?\\s*`,
    `(?:领域|方面|环节|共)(?<ahead>${N})项[：:]\\s*`,
  ].join('|'),
  'gu',
);
const CLOSING = /等(?:(?<total>[\d０-９一二三四五六七八九十]{1,3})(?:项|个|条)|(?=[。；\s]|$))|(?=[。；])|$/gu;
// 贸易便利化方面3个，分别是：   其中，政府职能转变领域包括
const HEADING = new RegExp(
  `(?:^|[，。；：、\\s])(?:其中，?)?(?<heading>[\\u4E00-\\u9FFF]{2,20})(?:领域|方面|环节)(?:${N}(?:项|个|条)[，,]?)?$`,
  'u',
);
// No list of a notice is longer, and no paragraph leads up to more than a few.
const LONGEST_LIST = 4000;
const MOST_OPENINGS = 24;
const MOST_CLOSINGS = 60;
const LONGEST_HEADING = 40;

/** Splits at `mark` outside quotation marks, brackets and titles; at 、 also where one pair of quotation marks follows another (“甲”“乙”). */
export function splitList(text: RepairedText, mark = '、'): RepairedText[] {
  const parts: RepairedText[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const char = text.text[at];
    if (char !== undefined && '“‘《（('.includes(char)) depth += 1;
    else if (char !== undefined && '”’》）)'.includes(char)) depth = Math.max(0, depth - 1);
    const touches = mark === '、' && depth === 0 && char === '”' && text.text[at + 1] === '“';
    if (char !== undefined && !touches && !(depth === 0 && char === mark)) continue;
    const part = text.slice(from, touches ? at + 1 : at);
    if (part.length > 0) parts.push(part);
    from = at + 1;
  }
  return parts;
}

/** The name of a member without quotation marks around the whole of it. */
export function bareName(member: RepairedText): RepairedText {
  return /^“[^“”]*”$/u.test(member.text) ? member.slice(1, member.length - 1) : member;
}

/** The lists of a paragraph, in order; none where it leads up to no names. */
export function findProseLists(text: RepairedText): readonly ProseList[] {
  const lists: ProseList[] = [];
  let openings = 0;
  let from = 0;
  for (const opening of text.text.matchAll(OPENING)) {
    if (opening.index < from) continue;
    if ((openings += 1) > MOST_OPENINGS) break;
    const list = listBehind(text, opening);
    if (!list) continue;
    lists.push(list);
    from = list.end;
  }
  return lists;
}

export const hasProseList = (text: RepairedText): boolean => findProseLists(text).length > 0;

/** The list that an opening leads up to; `null` when what follows has no end that says so, or is no names. */
function listBehind(text: RepairedText, opening: RegExpExecArray): ProseList | null {
  const start = opening.index + opening[0].length;
  const { told, before, ahead } = opening.groups ?? {};
  const announced = told ?? before ?? ahead;
  const heading = headingBefore(text, opening.index + (told === undefined ? 0 : opening[0].indexOf(told)));
  let closings = 0;
  for (const closing of text.text.slice(start, start + LONGEST_LIST).matchAll(CLOSING)) {
    if ((closings += 1) > MOST_CLOSINGS) break;
    const end = start + closing.index;
    const stated = closing.groups?.['total'] ?? announced;
    const total = stated === undefined ? null : parseNumeral(stated);
    const body = text.slice(start, end);
    // 等 also stands inside names: the list ends where its quotation marks are even and a number or a full stop follows.
    if (!hasEvenQuotes(body.text)) continue;
    // 多测合一；歇业备案；…: members that a semicolon separates are known by their number
    const clauses = body.text.includes('；') ? splitList(body, '；') : [];
    if (clauses.length > 1 && clauses.length === total && !body.text.includes('。'))
      return { members: clauses, total, heading, start, end };
    if (/[。；]/u.test(body.text.replace(/“[^”]*”/gu, ''))) continue;
    const members = splitList(body).flatMap(splitAtAnd);
    const areQuoted = members.length > 0 && members.every((member) => QUOTED.test(member.text));
    // 推广：“甲”。 and （1项）。“甲”。 name one thing
    if (members.length < 2 && !(areQuoted && (total === 1 || /推广\s*[:：]$/u.test(opening[0])))) continue;
    // Only words that are all quoted are names without a total; behind a number in a bracket, also as many as it says: not （9项）。重点推广“甲”、“乙”等做法。
    if (total === null && !areQuoted) continue;
    if (before !== undefined && !text.text.startsWith('“', start) && members.length !== total) continue;
    return { members, total, heading, start, end };
  }
  return null;
}

function headingBefore(text: RepairedText, end: number): RepairedText | null {
  const found = HEADING.exec(text.text.slice(Math.max(0, end - LONGEST_HEADING), end))?.groups?.['heading'];
  const at = found === undefined ? -1 : text.text.lastIndexOf(found, end);
  return found === undefined || at < 0 ? null : text.slice(at, at + found.length);
}

const QUOTED = /^[^“”]{0,30}“[^“”]+”[^“”]{0,12}$/u;

/** …“甲”和“乙”, …和辽宁自贸试验区“乙”: the last two members of a list. */
function splitAtAnd(member: RepairedText): RepairedText[] {
  const and = /”[和及与](?=[^“”]{0,30}“)/u.exec(member.text);
  return and ? [member.slice(0, and.index + 1), member.slice(and.index + 2)] : [member];
}

function hasEvenQuotes(text: string): boolean {
  let open = 0;
  for (const char of text) open += char === '“' ? 1 : char === '”' ? -1 : 0;
  return open === 0;
}
