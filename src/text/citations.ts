import { foldTitle } from '../model/keys.ts';
import { DOCUMENT_NUMBER, formatDocumentNumber, parseDocumentNumber, toHalfWidth } from '../model/document-number.ts';
import type { ReadCitation } from '../model/reading.ts';
import type { CitationRelation } from '../model/vocabulary.ts';
import type { RepairedText } from './repaired-text.ts';

/** Words in 《》 and what they are. */
export interface FoundTitle {
  /** With the brackets. */
  readonly start: number;
  readonly end: number;
  /** Without them. */
  readonly title: string;
  readonly isDocument: boolean;
}

// 入境货物检验检疫证明   法人和非法人组织公共信用信息报告   免于办理强制性产品认证自我声明   营业执照   申请表
const FORM =
  /(?:证明|证书|许可证|执照|声明|承诺书|申请书?|申请表|登记表|信用(?:信息)?报告|信息报告|检测报告|合同|(?<![清名])单|单证|凭证|协议书|告知书|证|表|卡|账册)$/u;
// 条例   人民防空法   名录   负面清单   …的通知   …安排   …框架协议   （试行）
const DOCUMENT =
  /(?:法|条例|办法|规定|细则|意见|通知|方案|决定|决议|规划|计划|纲要|措施|举措|若干政策|名录|目录|清单|安排|协定|协议|标准|规范|指南|指引|公告|批复|函|章程|准则|要点|公约|报告|答复|建议|提案)(?:[（(][^）)]*[）)])?$/u;

export const isFormTitle = (title: string): boolean =>
  FORM.test(title) && !/(?:管理|暂行|工作)(?:办法|规定)/u.test(title);

/** Words in 《》 in order; nested 〈〉 and 《》 belong to the outer. */
export function findTitles(text: string): readonly FoundTitle[] {
  if (!text.includes('《')) return [];
  const found: FoundTitle[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '《') {
      if (depth === 0) start = at;
      depth += 1;
    } else if (text[at] === '》' && depth > 0) {
      depth -= 1;
      if (depth > 0 || at - start > 160) continue;
      const title = text.slice(start + 1, at);
      found.push({ start, end: at + 1, title, isDocument: DOCUMENT.test(title) && !isFormTitle(title) });
    }
  }
  return found;
}

/** A document number in running text, its code cut to what can be one (辽委发, not 实施意见辽委发). */
export interface FoundNumber {
  readonly start: number;
  readonly end: number;
  readonly number: string;
}

// Words that run into a code on its left in prose: 按照国办发…, 印发了辽政发…
const BEFORE_CODE =
  /^.*(?:按照|参照|比照|遵照|对照|结合|根据|依据|落实|贯彻|印发|转发|关于|以及|通知|意见|文件|方案|办法|措施|规定|决定|文号|[的了和与及以由对在、为])(?=[\u3400-\u9FFF]{2,})/u;

export function findNumbers(text: string): readonly FoundNumber[] {
  if (!text.includes('号')) return [];
  const words = /[０-９]/u.test(text) ? toHalfWidth(text) : text;
  return [...words.matchAll(DOCUMENT_NUMBER)].flatMap((match) => {
    const printed = match[0];
    const code = match.groups?.['code'] ?? '';
    const cut = BEFORE_CODE.exec(code)?.[0].length ?? 0;
    const parsed = parseDocumentNumber(printed.slice(cut));
    if (!parsed || parsed.agencyCode.length > 10) return [];
    return [{ start: match.index + cut, end: match.index + printed.length, number: formatDocumentNumber(parsed) }];
  });
}

const RELATIONS: readonly (readonly [CitationRelation, RegExp])[] = [
  // 您提出的《…》收悉
  ['REPLIES_TO', /(?:您|你|你们|贵.{0,4})(?:们)?(?:在.{0,20})?提出的?(?:关于)?$/u],
  // 现将《…》转发给你们
  ['FORWARDS', /(?:转发|现将)(?:国务院|省政府|.{0,12})?$/u],
  // 为贯彻落实国务院《…》、《…》和《…》   严格落实《…》
  [
    'IMPLEMENTS',
    /(?:贯彻|落实|贯彻落实|(?<!调整|暂停|停止)实施|(?<!不再|不)执行|细化)(?:好|了)?(?:国务院|国家|省委|省政府|党中央|[\u4E00-\u9FFF]{0,14})$/u,
  ],
  // 根据《…》   按照《…》   依照《…》的规定
  ['BASED_ON', /(?:根据|依据|按照|依照|遵照|按)[\u4E00-\u9FFF、]{0,20}$/u],
];

// 《甲》、《乙》和《丙》   《甲》以及省委、省政府《乙》: the next of the same list
const CONTINUES = /^[）)]?(?:[、和及与，,]|以及)*(?:[\u4E00-\u9FFF、]{0,16}(?:院|委|府|厅|局|部|署|会|办|市|省))?$/u;

// 您提出的关于…的提案收悉   你们关于设立…的请示（云政〔2033〕5号）收悉: what is answered, without 《》
const RECEIVED =
  /(关于[^《》“”。；，]{4,80}?的(?:提案|建议|议案|请示|来?函|报告))”?(?:[（(][^（）()]{4,40}[）)])?(?:已|均|敬)?收悉/gu;

/**
 * The documents and laws that one paragraph cites, in order; title and number of one document together.
 *
 * @param ownTitles titles, folded, of the document itself and of what it issues: no citations.
 * @param ownNumber the document's own number: none either.
 */
export function findCitations(
  text: RepairedText,
  ownTitles: ReadonlySet<string>,
  ownNumber: string | null,
): readonly ReadCitation[] {
  const words = text.text;
  const numbers = findNumbers(words).filter((entry) => entry.number !== ownNumber);
  const used = new Set<FoundNumber>();
  let nextNumber = 0;
  const citations: { citation: ReadCitation; at: number }[] = [];
  let previous: { end: number; relation: CitationRelation } | null = null;
  for (const title of findTitles(words)) {
    const tail = words.slice(title.end, title.end + 40);
    const before = words.slice(Math.max(0, title.start - 24), title.start);
    const isProposal =
      /^(?:[（(]?第?\d+号(?:建议|提案|议案)|的?(?:提案|建议|议案))/u.test(tail) ||
      /(?:建议|提案|议案)$/u.test(title.title);
    // 《…通知》（以下简称《通知》）: the short name is no document
    const isShort = title.title.length <= 3 && !/[法典]$/u.test(title.title);
    const isAlias = /(?:以下|下)(?:统)?称\s*$/u.test(before) || isShort;
    if (
      isAlias ||
      ownTitles.has(foldTitle(title.title)) ||
      !(title.isDocument || isProposal || title.title.startsWith('关于'))
    )
      continue;
    while (nextNumber < numbers.length && (numbers[nextNumber] as FoundNumber).start < title.end) nextNumber += 1;
    const following = numbers[nextNumber];
    const number =
      following && following.start - title.end <= 4 && /^[（(〔\s]*$/u.test(words.slice(title.end, following.start))
        ? following
        : undefined;
    const listed: CitationRelation | null =
      previous && title.start - previous.end <= 24 && CONTINUES.test(words.slice(previous.end, title.start))
        ? previous.relation
        : null;
    // 你市《关于…的函》（临政函〔2022〕15号）收悉
    const isReceived = /^(?:的?(?:函|来函|请示|报告))?(?:[（(][^（）()]{4,40}[）)])?(?:已)?收悉/u.test(tail);
    // 《…意见》已经市政府同意，现转发给你们
    const isForwarded = /^[^。；]{0,30}现.{0,6}转发/u.test(tail);
    const stated =
      isReceived || (isProposal && before.includes('提出'))
        ? 'REPLIES_TO'
        : isForwarded
          ? 'FORWARDS'
          : RELATIONS.find(([, pattern]) => pattern.test(before.split(/[。；，]/u).pop() ?? ''))?.[0];
    const relation: CitationRelation = isProposal ? 'REPLIES_TO' : (stated ?? listed ?? 'CITES');
    let end = title.end;
    if (number) {
      used.add(number);
      end = number.end + (/[）)]/u.test(words[number.end] ?? '') ? 1 : 0);
    }
    previous = { end, relation };
    citations.push({
      at: title.start,
      citation: {
        title: title.title,
        documentNumber: number?.number ?? null,
        relation,
        ...text.placeOf(title.start, end),
      },
    });
  }
  for (const received of words.matchAll(RECEIVED)) {
    const title = received[1] as string;
    const end = received.index + title.length;
    const number = numbers.find((entry) => entry.start > end && entry.end < received.index + received[0].length);
    if (number) used.add(number);
    const place = text.placeOf(received.index, number ? number.end + 1 : end);
    citations.push({
      at: received.index,
      citation: { title, documentNumber: number?.number ?? null, relation: 'REPLIES_TO', ...place },
    });
  }
  for (const number of numbers) {
    if (used.has(number)) continue;
    const before = words.slice(Math.max(0, number.start - 24), number.start);
    const relation =
      RELATIONS.find(([, pattern]) => pattern.test(before.split(/[。；，]/u).pop() ?? ''))?.[0] ?? 'CITES';
    citations.push({
      at: number.start,
      citation: { title: null, documentNumber: number.number, relation, ...text.placeOf(number.start, number.end) },
    });
  }
  return citations.sort((a, b) => a.at - b.at).map((entry) => entry.citation);
}
