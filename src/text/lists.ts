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

// （一）政府职能转变领域。包括…等4项。   …（4项）。“…”、“…”等。
const OPENING =
  /(?:包括|分别(?:为|是)|主要有|具体为)\s*[:：]?|[（(](?<before>[\d０-９一二三四五六七八九十]{1,3})项[）)][。：:]?\s*(?=“)/gu;
const CLOSING = /等(?:(?<total>[\d０-９一二三四五六七八九十]{1,3})(?:项|个|条)|(?=[。；\s]|$))/gu;

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
  for (const opening of text.text.matchAll(OPENING)) {
    const start = opening.index + opening[0].length;
    CLOSING.lastIndex = start;
    for (const closing of text.text.slice(start).matchAll(CLOSING)) {
      const end = start + closing.index;
      const body = text.slice(start, end);
      // 等 also stands inside names: the list ends where its quotation marks are even and a number or a full stop follows.
      const quotes =
        [...body.text].filter((char) => char === '“').length - [...body.text].filter((char) => char === '”').length;
      const stated = closing.groups?.['total'] ?? opening.groups?.['before'];
      if (quotes !== 0 || stated === undefined || /[。；]/u.test(body.text.replace(/“[^”]*”/gu, ''))) continue;
      const members = splitList(body);
      if (members.length < 2) continue;
      return { members, total: parseNumeral(stated), start, end };
    }
  }
  return null;
}
