import type { RepairedText } from './repaired-text.ts';

/** The declaration of a short name. */
export interface Alias {
  readonly name: string;
  readonly standsFor: string;
  /** Bounds of the short name in the text that declares it. */
  readonly start: number;
  readonly end: number;
}

// （以下简称辽宁自贸试验区）   (国发〔2017〕15号,以下简称总体方案)   （以下简称《通知》）   （以下统称“协同区”）   （简称…，下同）
const DECLARATION =
  /(?:以下|下)(?:简|统|通|合)?称(?:为|作)?\s*[:：]?\s*(?<quote>[“《]?)(?<name>[^，,。；）)”》“《]{2,24})/gu;
const LEFT_BOUNDARY = /[，。；：:、！？\s]/u;

/** Whether the characters of `short` stand in `long` in this order. */
function isSubsequence(short: string, long: string): boolean {
  let at = 0;
  for (const char of long) if (char === short[at]) at += 1;
  return at === short.length;
}

/** What stands before the bracket: words in 《》, else the shortest ending of the clause that holds the short name's characters in order. */
function standsFor(before: string, short: string): string | null {
  const titled = /《([^《》]+)》\s*(?:[（(][^（）()]*)?$/u.exec(before);
  if (titled?.[1]) return titled[1];
  const clauseStart = Math.max(...[...before].map((char, at) => (LEFT_BOUNDARY.test(char) ? at + 1 : 0)), 0);
  const clause = before.slice(clauseStart);
  for (let at = clause.length - short.length; at >= 0; at -= 1) {
    if (clause[at] !== short[0] || !isSubsequence(short, clause.slice(at))) continue;
    // 中国(辽宁)自由贸易试验区沈阳片区: a place in brackets before the name belongs to it
    const led = /(?:中国|国家)?(?:[（(][\u4E00-\u9FFF]{2,6}[）)]\s*)?$/u.exec(clause.slice(0, at))?.[0] ?? '';
    const open = /(?:中国|国家)[（(]$/u.exec(clause.slice(0, at))?.[0] ?? '';
    return (open || led) + clause.slice(at);
  }
  return null;
}

/** The short names that one paragraph declares. */
export function findAliases(text: RepairedText): readonly Alias[] {
  return [...text.text.matchAll(DECLARATION)].flatMap((match) => {
    const name = match.groups?.['name']?.trim() ?? '';
    const start = match.index + match[0].length - (match.groups?.['name']?.length ?? 0);
    const bracket = Math.max(text.text.lastIndexOf('（', match.index), text.text.lastIndexOf('(', match.index));
    const opening = bracket < 0 || match.index - bracket > 30 ? match.index : bracket;
    const long = standsFor(text.text.slice(Math.max(0, opening - 120), opening), name);
    return long === null ? [] : [{ name, standsFor: long, start, end: start + name.length }];
  });
}
