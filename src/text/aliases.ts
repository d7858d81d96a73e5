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
// (国发〔2017〕15号,以下简称总体方案): what stands between the bracket and the declaration
const FARTHEST_BRACKET = 30;
const LONGEST_NAME = 40;
const LEFT_BOUNDARY = /[，。；：:、！？\s]/u;

// 为加快…建设   推进…
const LEADING_VERB =
  /^(?:为了?|高质量|高水平|高标准|全面|深入|扎实|加快|推进|支持|促进|推动|落实|贯彻|根据|按照|关于|建设|在|对|将|由|向|把)+/u;

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
  let clauseStart = before.length;
  while (clauseStart > 0 && !LEFT_BOUNDARY.test(before[clauseStart - 1] as string)) clauseStart -= 1;
  const clause = before.slice(clauseStart);
  // …工作领导小组办公室（以下简称省自贸办）: the level is that of the document, not of the long name
  const level = /^[省市区县州本我](?=.{2})/u.exec(short)?.[0] ?? '';
  if (level !== '' && !clause.includes(level)) return standsFor(before, short.slice(1));
  for (let at = clause.length - short.length; at >= 0; at -= 1) {
    if (clause[at] !== short[0] || !isSubsequence(short, clause.slice(at))) continue;
    // 中国(辽宁)自由贸易试验区沈阳片区: a place in brackets before the name belongs to it
    // 赋予临河片区管理委员会（以下称管委会）: the place whose body it is
    const place = /(?:[\u4E00-\u9FFF]{2}片区|[\u4E00-\u9FFF]{2}[省市县])$/u.exec(clause.slice(0, at))?.[0] ?? '';
    // 加快中国（云川）自由贸易试验区临河片区（以下简称临河片区）: words that stand for themselves stand for more
    const whole = clause.slice(at) === short ? clause.replace(LEADING_VERB, '') : null;
    if (whole !== null && whole.length > short.length) return whole;
    if (place !== '') return place + clause.slice(at);
    const led = /(?:中国|国家)?(?:[（(][\u4E00-\u9FFF]{2,6}[）)]\s*)?$/u.exec(clause.slice(0, at))?.[0] ?? '';
    const open = /(?:中国|国家)[（(]$/u.exec(clause.slice(0, at))?.[0] ?? '';
    return (open || led) + clause.slice(at);
  }
  // 自由贸易试验区（以下简称FTZ）: nothing of the short name stands in the long one
  const whole = clause.replace(LEADING_VERB, '');
  return whole.length >= 2 && whole.length <= LONGEST_NAME ? whole : null;
}

/** The short names that one paragraph declares. */
export function findAliases(text: RepairedText): readonly Alias[] {
  return [...text.text.matchAll(DECLARATION)].flatMap((match) => {
    const name = match.groups?.['name']?.trim() ?? '';
    const start = match.index + match[0].length - (match.groups?.['name']?.length ?? 0);
    const near = text.text.slice(Math.max(0, match.index - FARTHEST_BRACKET), match.index);
    const bracket = Math.max(near.lastIndexOf('（'), near.lastIndexOf('('));
    const opening = bracket < 0 ? match.index : match.index - near.length + bracket;
    const long = standsFor(text.text.slice(Math.max(0, opening - 120), opening), name);
    return long === null ? [] : [{ name, standsFor: long, start, end: start + name.length }];
  });
}

/** The later uses of the short names that a document declares. */
export interface AliasUses {
  readonly names: readonly string[];
  /** Uses in a text, longest names first where two begin alike; none where `isExcluded`, as inside a title. */
  findUses(words: string, isExcluded: (at: number) => boolean): readonly Alias[];
}

/** Index of the declared names by their first two characters, so that a text is read once however many names there are. */
export function createAliasUses(aliases: readonly Alias[]): AliasUses {
  const byName = new Map(aliases.map((alias) => [alias.name, alias]));
  const byBeginning = new Map<string, Alias[]>();
  for (const alias of [...byName.values()].sort((a, b) => b.name.length - a.name.length)) {
    const beginning = alias.name.slice(0, 2);
    const known = byBeginning.get(beginning);
    if (known) known.push(alias);
    else byBeginning.set(beginning, [alias]);
  }
  /** Inside a longer name that ends in the same words (上海自贸试验区), the short name is not used. */
  const isPartOfLonger = (words: string, at: number, alias: Alias): boolean => {
    if (!alias.standsFor.endsWith(alias.name)) return false;
    const rest = alias.standsFor.slice(0, -alias.name.length);
    return rest.length > 0 && words.slice(Math.max(0, at - rest.length), at) === rest;
  };
  return {
    names: [...byName.keys()],
    findUses: (words, isExcluded) => {
      const uses: Alias[] = [];
      if (byBeginning.size === 0) return uses;
      for (let at = 0; at + 1 < words.length; at += 1) {
        const candidates = byBeginning.get(words.slice(at, at + 2));
        const alias = candidates?.find((entry) => words.startsWith(entry.name, at));
        if (!alias || isExcluded(at) || isPartOfLonger(words, at, alias)) continue;
        uses.push({ ...alias, start: at, end: at + alias.name.length });
        at += alias.name.length - 1;
      }
      return uses;
    },
  };
}
