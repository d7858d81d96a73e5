import { parseNumeral } from './numerals.ts';
import type { RepairedText } from './repaired-text.ts';

/** Things named in a prose list: 包括A、B、C等4项. */
export interface ProseList {
  readonly members: readonly RepairedText[];
  /** The total that the text states, and where. */
  readonly total: number | null;
  readonly start: number;
  readonly end: number;
}

// （一）政府职能转变领域。包括…等4项。   …（4项）。“…”、“…”等。   投资便利化领域：“…”、…等3项。   金融领域2项：“…”、“…”。   复制推广：“…”、“…”。
const OPENING =
  /(?:包括|分别(?:为|是)|主要有|具体为|(?:领域|方面|环节)(?=[：:])|推广(?=[：:]))\s*[:：]?(?:包括)?|[（(](?<before>[\d０-９一二三四五六七八九十]{1,3})项[）)][。：:]?\s*(?=“)|(?:领域|方面|环节|共)(?<ahead>[\d０-９一二三四五六七八九十]{1,3})项[：:]\s*/gu;
const CLOSING = /等(?:(?<total>[\d０-９一二三四五六七八九十]{1,3})(?:项|个|条)|(?=[。；\s]|$))|(?=[。；])|$/gu;
// No list of a notice is longer, and no paragraph leads up to more than a few.
const LONGEST_LIST = 4000;
const MOST_OPENINGS = 12;
const MOST_CLOSINGS = 60;

/** Splits at 、 outside quotation marks, brackets and titles. */
export function splitList(text: RepairedText): RepairedText[] {
  const parts: RepairedText[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const char = text.text[at];
    if (char !== undefined && '“‘《（('.includes(char)) depth += 1;
    else if (char !== undefined && '”’》）)'.includes(char)) depth = Math.max(0, depth - 1);
    if (char !== undefined && !(depth === 0 && char === '、')) continue;
    const part = text.slice(from, at);
    if (part.length > 0) parts.push(part);
    from = at + 1;
  }
  return parts;
}

/** The members' names without quotation marks around the whole of them. */
export function bareName(member: RepairedText): RepairedText {
  return /^“[^“”]*”$/u.test(member.text) ? member.slice(1, member.length - 1) : member;
}

/** The list that a paragraph consists of; `null` when it is none of at least two members with an end that says so. */
export function findProseList(text: RepairedText): ProseList | null {
  let openings = 0;
  for (const opening of text.text.matchAll(OPENING)) {
    if ((openings += 1) > MOST_OPENINGS) return null;
    const start = opening.index + opening[0].length;
    let closings = 0;
    for (const closing of text.text.slice(start, start + LONGEST_LIST).matchAll(CLOSING)) {
      if ((closings += 1) > MOST_CLOSINGS) break;
      const end = start + closing.index;
      const stated = closing.groups?.['total'] ?? opening.groups?.['before'] ?? opening.groups?.['ahead'];
      const body = text.slice(start, end);
      // 等 also stands inside names: the list ends where its quotation marks are even and a number or a full stop follows.
      if (!hasEvenQuotes(body.text) || /[。；]/u.test(body.text.replace(/“[^”]*”/gu, ''))) continue;
      const members = splitList(body).flatMap(splitAtAnd);
      if (members.length < 2) continue;
      // Without a total only words that are all quoted are names.
      if (stated === undefined && !members.every((member) => QUOTED.test(member.text))) continue;
      return { members, total: stated === undefined ? null : parseNumeral(stated), start, end };
    }
  }
  return null;
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
