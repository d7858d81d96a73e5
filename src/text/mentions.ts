import type { PartialDate } from '../model/partial-date.ts';
import type { ReadMention } from '../model/reading.ts';
import type { MentionKind } from '../model/vocabulary.ts';
import type { AliasUses } from './aliases.ts';
import { findAreas } from './areas.ts';
import { findTitles, findNumbers } from './citations.ts';
import { findCounts } from './counts.ts';
import { findDates } from './dates.ts';
import { splitList } from './lists.ts';
import { findOrgans } from './organs.ts';
import { PROVINCES } from './places.ts';
import type { RepairedText } from './repaired-text.ts';
import { createMask } from './scan.ts';

/** What finding mentions may know about the document. */
export interface MentionContext {
  readonly documentDate: PartialDate | null;
  readonly aliases: AliasUses;
  readonly localPlaces: ReadonlySet<string>;
  /** Whether a source offset lies in a unit bracket or body cell: names there are read as lists, not found in prose. */
  readonly isListed: (offset: number) => boolean;
}

const CJK = '\\u4E00-\\u9FFF';
// 沈阳经济技术开发区   大连金普新区   阜新高新技术产业开发区   丹东边境经济合作区   省沈抚示范区   中德（沈阳）高端装备制造产业园
const PARK = new RegExp(
  `(?:[${CJK}]{2,4}[（(][${CJK}]{2,4}[）)])?[${CJK}]{2,16}?(?:经济技术开发区|高新技术产业开发区|经济开发区|商贸开发区|开发区|边境经济合作区|综合保税区|物流港经济区|产业园(?:区)?|新区|示范区|高新区)(?![域内外])`,
  'gu',
);
const PARK_NOT_NAME =
  /[，。、；的和与及在对将了把为]|^(?:国家|个|各|省内|重点|所有|推进|建设|支持|推动|加快|区内|自贸|自由|综合|全国|一批|创新|自主|国家级)|试验区/u;
// 在全国复制推广   在全省范围内复制推广   全省推广
const SCOPE = /(?:在)?(全国|全省|全市|全区|自贸试验区)(?:范围)?内?(?=(?:复制)?推广)/gu;
const PROVINCE = new RegExp(
  `(?:${PROVINCES.join('|')})(?:省|市|自治区|壮族自治区|回族自治区|维吾尔自治区|特别行政区)`,
  'gu',
);

/** All mentions of one paragraph or cell, in order. */
export function findMentions(text: RepairedText, context: MentionContext): readonly ReadMention[] {
  const words = text.text;
  const found: ReadMention[] = [];
  const add = (kind: MentionKind, start: number, end: number, value?: ReadMention['value']): void => {
    const part = text.slice(start, end);
    if (part.length > 0) found.push({ kind, text: part.text, value: value ?? part.text, ...part.placeOf() });
  };
  const titles = findTitles(words);
  const titled = createMask(words.length, titles);
  const inTitle = (at: number): boolean => titled[at] === 1;
  for (const title of titles) add('TITLE', title.start, title.end, title.title);
  for (const number of findNumbers(words)) add('DOCUMENT_NUMBER', number.start, number.end, number.number);
  for (const date of findDates(words, context.documentDate))
    if (date.value && !inTitle(date.start)) add('DATE', date.start, date.end, date.value);
  for (const count of findCounts(words))
    if (!inTitle(count.start)) add('COUNT', count.start, count.end, { n: count.n, unit: count.unit, of: count.of });
  for (const match of words.matchAll(/“([^“”]{2,40})”/gu))
    add('QUOTED_NAME', match.index + 1, match.index + match[0].length - 1);
  for (const match of words.matchAll(SCOPE)) add('SCOPE', match.index, match.index + match[0].length, match[1]);
  for (const area of findAreas(words)) if (!inTitle(area.start)) add('AREA', area.start, area.end);
  for (const park of findParks(text)) if (!inTitle(park.start)) add('PARK', park.start, park.end);
  for (const match of words.matchAll(PROVINCE)) add('PLACE', match.index, match.index + match[0].length);
  for (const body of findOrgans(text, context)) if (!inTitle(body.start)) add('BODY', body.start, body.end, body.name);
  // 《总体方案》 can be the short name itself, declared with its 《》
  const named = new Set(titles.map((title) => (context.aliases.names.includes(title.title) ? title.start + 1 : -1)));
  for (const use of context.aliases.findUses(words, (at) => inTitle(at) && !named.has(at)))
    add('ALIAS', use.start, use.end, { standsFor: use.standsFor });
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Names of parks: members of lists first, where 、 shows both edges of a name. */
export function findParks(text: RepairedText): readonly { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let from = 0;
  for (const clause of text.text.split(/(?<=[，。；：:！？,;])/u)) {
    const part = text.slice(from, from + clause.length);
    const members = splitList(part);
    let cursor = from;
    for (const member of members) {
      const at = text.text.indexOf(member.text, cursor);
      if (at < 0) continue;
      cursor = at + member.length;
      for (const match of member.text.matchAll(PARK)) {
        // 确立了省沈抚示范区: what leads up to the first member of a list
        const lead =
          /^.*(?:确立了?|包括|推进|将|在|为|从|建设|依托|支持|推动|设立|大力|深化|支撑|组织|通过|进入|经过)(?=[\u4E00-\u9FFF])/u.exec(
            match[0],
          )?.[0].length ?? 0;
        const name = match[0].slice(lead);
        if (name.length < 5 || PARK_NOT_NAME.test(name)) continue;
        found.push({ start: at + match.index + lead, end: at + match.index + match[0].length });
      }
    }
    from += clause.length;
  }
  return found;
}
