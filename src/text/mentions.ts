import type { PartialDate } from '../model/partial-date.ts';
import type { Span } from '../model/span.ts';
import type { ReadMention } from '../model/reading.ts';
import type { MentionKind } from '../model/vocabulary.ts';
import type { Alias } from './aliases.ts';
import { findTitles, findNumbers } from './citations.ts';
import { findCounts } from './counts.ts';
import { findDates } from './dates.ts';
import { splitList } from './lists.ts';
import { isPlaceLed, PROVINCES } from './places.ts';
import type { RepairedText } from './repaired-text.ts';

/** What finding mentions may know about the document. */
export interface MentionContext {
  readonly documentDate: PartialDate | null;
  readonly aliases: readonly Alias[];
  readonly localPlaces: ReadonlySet<string>;
  /** Unit brackets and body cells: their names are read as lists, not found in prose. */
  readonly lists: readonly Span[];
}

const CJK = '\\u4E00-\\u9FFF';
// 沈阳片区   大连片区; not 各片区, 三个片区, 发挥片区
const AREA = new RegExp(
  `(?!自贸|三个|两个|发挥|建设|支持|推动|推进|服务)[${CJK}]{2}(?<![各区个的与和在由从为等是了].?)片区`,
  'gu',
);
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
// 商务部   国务院办公厅   国家税务总局   中国人民银行…分行   省商务厅   市科委   大连市政府   辽宁省外汇管理局
const ORGAN = new RegExp(
  [
    `国务院(?:办公厅|[${CJK}]{2,12}?(?:办公室|委员会))?`,
    `(?:国家|中国)[${CJK}]{2,12}?(?:总局|管理局|委员会|总署|局)(?:[${CJK}]{2,4}(?:省|市)?(?:分局|监管局|税务局))?`,
    `(?:中国)?人民银行[${CJK}]{2,4}?(?:分行|总部|支行)`,
    '海关总署|商务部|财政部|外交部|公安部|司法部|自然资源部|生态环境部|交通运输部|农业农村部|科技部|教育部|工业和信息化部|人力资源社会保障部|住房城乡建设部|文化和旅游部|市场监管总局|银保监会|证监会',
    `(?:${PROVINCES.join('|')})省?(?:人民政府(?:办公厅)?|[${CJK}]{2,10}?(?:厅|局))`,
    `[${CJK}]{2}市(?:人民)?政府(?:办公厅)?`,
    `(?<=^|[、，。；：:和及由向与经报送（(“]|会同|联合|报请|牵头)(?:[${CJK}]{2}市|省|市)(?:政府办公厅|政府|委办公厅|[${CJK}]{2,12}?(?:厅|局|管委会|委员会|委(?!会|托)|办公厅|办公室|办(?!公|理|法|事|学)))`,
  ].join('|'),
  'gu',
);
const ORGAN_NOT = /^(?:省内|市内|国家级)|[，。、的了向并对]|(?:结局|格局|布局|大局)$/u;

/** All mentions of one paragraph or cell, in order. */
export function findMentions(text: RepairedText, context: MentionContext): readonly ReadMention[] {
  const words = text.text;
  const found: ReadMention[] = [];
  const add = (kind: MentionKind, start: number, end: number, value?: ReadMention['value']): void => {
    const part = text.slice(start, end);
    if (part.length > 0) found.push({ kind, text: part.text, value: value ?? part.text, ...part.placeOf() });
  };
  const titles = findTitles(words);
  const inTitle = (at: number): boolean => titles.some((title) => at >= title.start && at < title.end);
  for (const title of titles) add('TITLE', title.start, title.end, title.title);
  for (const number of findNumbers(words)) add('DOCUMENT_NUMBER', number.start, number.end, number.number);
  for (const date of findDates(words, context.documentDate))
    if (date.value && !inTitle(date.start)) add('DATE', date.start, date.end, date.value);
  for (const count of findCounts(words))
    if (!inTitle(count.start)) add('COUNT', count.start, count.end, { n: count.n, unit: count.unit, of: count.of });
  for (const match of words.matchAll(/“([^“”]{2,40})”/gu))
    add('QUOTED_NAME', match.index + 1, match.index + match[0].length - 1);
  for (const match of words.matchAll(SCOPE))
    add('SCOPE', match.index, match.index + match[0].length, match[1] as string);
  for (const match of words.matchAll(AREA))
    if (!inTitle(match.index)) add('AREA', match.index, match.index + match[0].length);
  for (const park of findParks(text)) if (!inTitle(park.start)) add('PARK', park.start, park.end);
  for (const match of words.matchAll(PROVINCE)) add('PLACE', match.index, match.index + match[0].length);
  for (const match of words.matchAll(ORGAN)) {
    const end = match.index + match[0].length;
    const inList = context.lists.some(
      (span) => text.offsetAt(match.index) < span.end && text.offsetAt(end - 1) >= span.start,
    );
    if (inList || ORGAN_NOT.test(match[0]) || inTitle(match.index)) continue;
    // 沈阳、大连、营口市政府: the ending is shared
    const shared = /^[\u4E00-\u9FFF]{2}(市(?:人民)?政府)$/u.exec(match[0])?.[1];
    const before = shared ? /(?:[\u4E00-\u9FFF]{2}、)+$/u.exec(words.slice(0, match.index)) : null;
    if (before) {
      for (let at = before.index; at < match.index; at += 3) add('BODY', at, at + 2, words.slice(at, at + 2) + shared);
    }
    add('BODY', match.index, end);
  }
  for (const match of words.matchAll(/[\u4E00-\u9FFF]{2}(?:海关|海事局)/gu)) {
    if (
      isPlaceLed(match[0], context.localPlaces) &&
      !context.lists.some((span) => text.offsetAt(match.index) >= span.start && text.offsetAt(match.index) < span.end)
    ) {
      add('BODY', match.index, match.index + match[0].length);
    }
  }
  const longest = [...context.aliases].sort((a, b) => b.name.length - a.name.length);
  const taken = new Uint8Array(words.length);
  for (const alias of longest) {
    for (let at = words.indexOf(alias.name); at >= 0; at = words.indexOf(alias.name, at + alias.name.length)) {
      // Inside a title, and inside a longer name that ends in the same words (上海自贸试验区), the short name is not used.
      const longer =
        alias.standsFor.endsWith(alias.name) &&
        /[\u4E00-\u9FFF）)]$/u.test(words.slice(0, at)) &&
        words.slice(0, at).endsWith(alias.standsFor.slice(0, -alias.name.length));
      if (taken[at] || inTitle(at) || longer) continue;
      taken.fill(1, at, at + alias.name.length);
      add('ALIAS', at, at + alias.name.length, { standsFor: alias.standsFor });
    }
  }
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
