import type { Genre } from '../model/vocabulary.ts';
import type { PartialDate } from '../model/partial-date.ts';
import { foldTitle } from '../model/keys.ts';
import { formatDocumentNumber, parseDocumentNumber } from '../model/document-number.ts';
import { isDateLine, isNumberLine, type Block, type Paragraph } from './blocks.ts';
import { ORGAN_SUFFIX } from './bodies.ts';
import { parseDate } from './dates.ts';
import { parseNumeral } from './numerals.ts';
import { RepairedText } from './repaired-text.ts';
import { isAnnexLabel } from './table.ts';

/** A field read from the text: its value, and where it is printed. */
export interface Field<T> {
  readonly value: T;
  readonly text: RepairedText;
}

/** One part of a document: the notice itself, or an annex or attachment of it. */
export interface Part {
  /** `null` for the notice; 1 for the first annex, 2 for the second. */
  readonly annex: number | null;
  readonly title: Field<string> | null;
  /** What is left for structure: preamble, numbered items, tables, closing. */
  readonly body: readonly Block[];
}

export interface Frame {
  readonly parts: readonly Part[];
  readonly documentNumber: Field<string> | null;
  readonly issuers: readonly Field<string>[];
  readonly documentDate: Field<PartialDate> | null;
  readonly issuedOn: Field<PartialDate> | null;
  readonly addressee: Field<string> | null;
  readonly attachments: readonly Field<string>[];
  /** Press text before the document. */
  readonly leadIn: readonly Paragraph[];
  /** Blocks that the frame accounts for. */
  readonly claimed: readonly RepairedText[];
}

const GENRE_WORD =
  '通知|意见|方案|措施|办法|规定|细则|条例|决定|决议|公告|通告|通报|批复|答复|复函|函|规划|计划|纲要|要点|清单|分工表|任务表|一览表|目录|报告|指南|章程|名单|总结|建议';
const TITLE_END = new RegExp(
  `(?:${GENRE_WORD})》?(?:的(?:通知|函|公告|决定|意见|批复|答复|说明))?\\s*(?:[（(](?:试行|暂行|节选|修订|征求意见稿|摘要|摘编|.{0,6}版)[）)])?$`,
  'u',
);
const TITLE_START =
  /关于|印发|转发|发布|公布|^对.+答复$|^《?中国|^《?(?:[\u4E00-\u9FFF]{2,12}(?:省|市|区|县|州|部|委|局|厅|办公室|政府|国务院|办公厅))|^《/u;
// 文件原文   以下为《…》原文：   全文如下：   通知全文
const ORIGINAL_MARK =
  /^(?:(?:文件|通知|意见|方案|政策)?(?:原文|全文)(?:如下)?|以下(?:为|是).{0,60}(?:原文|全文)|附\s*[:：]?\s*(?:原文|全文))\s*[:：]?$/u;
// 各市人民政府，省政府各厅委：   省口岸工作领导小组各成员单位：   尊敬的李展超代表:   王超斌委员：
const ADDRESSEE =
  /^(?!.*(?:如下|附件|特制定|提出))(?=.*(?:各|政府|部门|单位|代表|委员|厅|局|委|公司|集团|院|会)).{2,300}[:：]$/u;
const LETTERHEAD = /^[\u4E00-\u9FFF（）()、\s]{3,40}文件$/u;

const isTitleLike = (text: string): boolean =>
  text.length >= 6 && text.length <= 120 && TITLE_END.test(text) && !/[。；;！]/u.test(text) && !/[:：]$/u.test(text);
export const isOrganName = (text: string): boolean =>
  text.length >= 3 && text.length <= 40 && ORGAN_SUFFIX.test(text) && /^[\u4E00-\u9FFF（）()]+$/u.test(text);

const asParagraph = (block: Block | undefined): Paragraph | null => (block?.type === 'paragraph' ? block : null);

interface FoundTitle {
  readonly title: Field<string>;
  readonly next: number;
  /** A block between its lines that is no part of it. */
  readonly strangers: readonly Block[];
}

/** The lines from `from` that make up one title, wrapped over up to four; `null` when none begins there. */
function readTitle(blocks: readonly Block[], from: number, known: readonly string[]): FoundTitle | null {
  const parts: RepairedText[] = [];
  const strangers: Block[] = [];
  const found = (joined: RepairedText, next: number): FoundTitle => ({
    title: { value: joined.text, text: joined },
    next,
    strangers,
  });
  for (let at = from; at < Math.min(blocks.length, from + 5) && parts.length < 4; at += 1) {
    const block = asParagraph(blocks[at]);
    if (!block || (block.marker && at === from)) return null;
    const joined = RepairedText.join([...parts, block.text]);
    const folded = foldTitle(joined.text);
    if (known.some((title) => foldTitle(title) === folded)) return found(joined, at + 1);
    if (known.some((title) => foldTitle(title).startsWith(folded))) {
      parts.push(block.text);
      continue;
    }
    const isHalfKnown =
      parts.length > 0 && known.some((title) => foldTitle(title).startsWith(foldTitle(RepairedText.join(parts).text)));
    if (isHalfKnown && strangers.length === 0) {
      strangers.push(block);
      continue;
    }
    const text = block.text.text;
    if (isNumberLine(text) || isDateLine(text) || LETTERHEAD.test(text)) return null;
    if (/[。；;！!？?]$/u.test(text) || text.length > 120) return null;
    parts.push(block.text);
    if (isTitleLike(joined.text) && TITLE_START.test(joined.text)) {
      // 关于印发…实施方案 | 的通知
      const more = asParagraph(blocks[at + 1]);
      if (more && /^的.{1,6}$/u.test(more.text.text)) continue;
      return found(joined, at + 1);
    }
    if (!TITLE_START.test(joined.text)) return null;
  }
  return null;
}

/** 附件：…   附件：1．…   2．…: the titles of what a notice issues. */
function readAttachmentList(blocks: readonly Block[], at: number): { titles: Field<string>[]; next: number } | null {
  const first = asParagraph(blocks[at]);
  const label = first && /^附\s*件\s*[:：]\s*/u.exec(first.text.text);
  if (!first || !label) return null;
  const titles: Field<string>[] = [];
  const add = (text: RepairedText): void => {
    const bare = text.slice(/^(?:\d{1,2}\s*[.．、]\s*)?/u.exec(text.text)?.[0].length ?? 0);
    if (bare.length > 0) titles.push({ value: bare.text.replace(/^《(.*)》$/u, '$1'), text: bare });
  };
  const rest = first.text.slice(label[0].length);
  const inner = [...rest.text.matchAll(/(?<=\S)\s*(?=\d{1,2}\s*[.．、]\s*[\u4E00-\u9FFF《])/gu)].map(
    (match) => match.index,
  );
  [0, ...inner].forEach((start, index, all) => add(rest.slice(start, all[index + 1] ?? rest.length)));
  let next = at + 1;
  for (; next < blocks.length; next += 1) {
    const block = asParagraph(blocks[next]);
    const marker = block?.marker;
    if (!block || marker?.style !== 'arabic' || marker.value !== titles.length + 1 || /[。；]/u.test(block.text.text))
      break;
    add(block.text);
  }
  return titles.length > 0 ? { titles, next } : null;
}

interface Signature {
  readonly issuers: readonly Field<string>[];
  readonly date: Field<PartialDate>;
  /** Whether 印发 follows the date: it is then the date of issue. */
  readonly issued: boolean;
  readonly next: number;
  readonly claimed: readonly RepairedText[];
  readonly strangers: readonly Block[];
}

/** A signature: names of issuers on lines of their own and the date below or beside them. */
function readSignature(blocks: readonly Block[], at: number): Signature | null {
  const issuers: Field<string>[] = [];
  const claimed: RepairedText[] = [];
  const strangers: Block[] = [];
  for (let index = at; index < Math.min(blocks.length, at + 8); index += 1) {
    const block = asParagraph(blocks[index]);
    if (!block) return null;
    const text = block.text.text;
    const signed = (issuer: readonly Field<string>[], date: RepairedText, issued: boolean): Signature | null => {
      const value = parseDate(date.text);
      if (value === null) return null;
      return {
        issuers: [...issuers, ...issuer],
        date: { value, text: date },
        issued,
        next: index + 1,
        claimed: [...claimed, block.text],
        strangers,
      };
    };
    if (isDateLine(text))
      return signed(
        [],
        block.text.slice(0, text.endsWith('印发') ? text.length - 2 : text.length),
        text.endsWith('印发'),
      );
    // 辽宁省人民政府 2024年3月16日, on one line
    const beside = /^(.{3,40}?)\s*((?:19|20)\d{2}年\d{1,2}月\d{1,2}日)(印发)?$/u.exec(text);
    if (beside?.[1] && isOrganName(beside[1].replace(/\s/gu, ''))) {
      const place = block.text.slice(0, beside[1].length);
      return signed(
        [{ value: place.text, text: place }],
        block.text.slice(beside[1].length, text.length - (beside[3]?.length ?? 0)),
        Boolean(beside[3]),
      );
    }
    const names = splitOrgans(block.text);
    if (names.length > 0) {
      claimed.push(block.text);
      issuers.push(...names.map((name) => ({ value: name.text, text: name })));
    } else if (issuers.length > 0 && strangers.length === 0) strangers.push(block);
    else return null;
  }
  return null;
}

/** Organ names of one line: several where spaces stand between whole names. */
function splitOrgans(text: RepairedText): RepairedText[] {
  if (!isOrganName(text.text)) return [];
  const cuts: number[] = [];
  for (let at = 3; at < text.length - 2; at += 1) {
    if (
      text.isGapBefore(at) &&
      isOrganName(text.text.slice(cuts[cuts.length - 1] ?? 0, at)) &&
      isOrganName(text.text.slice(at))
    )
      cuts.push(at);
  }
  return [0, ...cuts].map((start, index, all) => text.slice(start, all[index + 1] ?? text.length));
}

/**
 * The frame of a document: what precedes it, its number, title, addressee, signature, and the parts it consists of.
 * A part begins at 附件 or, below the signature, at the title of what the notice issues.
 */
export function readFrame(blocks: readonly Block[]): Frame {
  const claimed: RepairedText[] = [];
  const mark = blocks.findIndex((block) => block.type === 'paragraph' && ORIGINAL_MARK.test(block.text.text));
  const hasTitleAfter =
    mark >= 0 && blocks.slice(mark + 1, mark + 6).some((_, index) => readTitle(blocks, mark + 1 + index, []) !== null);
  const leadIn = hasTitleAfter
    ? blocks.slice(0, mark + 1).flatMap((block) => (block.type === 'paragraph' ? [block] : []))
    : [];
  claimed.push(...leadIn.map((block) => block.text));

  let documentNumber: Frame['documentNumber'] = null;
  let documentDate: Frame['documentDate'] = null;
  let issuedOn: Frame['issuedOn'] = null;
  let addressee: Frame['addressee'] = null;
  let issuers: Field<string>[] = [];
  let letterhead: Field<string> | null = null;
  const attachments: Field<string>[] = [];
  const parts: { annex: number | null; title: Field<string> | null; body: Block[] }[] = [
    { annex: null, title: null, body: [] },
  ];
  let signed = false;
  let annexes = 0;

  for (let at = hasTitleAfter ? mark + 1 : 0; at < blocks.length;) {
    const block = blocks[at] as Block;
    const part = parts[parts.length - 1] as (typeof parts)[number];
    if (block.type === 'table') {
      part.body.push(block);
      at += 1;
      continue;
    }
    const text = block.text.text;
    const started = part.body.some((entry) => entry.type === 'table' || entry.marker !== null);
    if (isAnnexLabel(text)) {
      claimed.push(block.text);
      annexes += 1;
      const stated = parseNumeral(text.replace(/[^\d一二三四五六七八九十]/gu, ''));
      const title = readTitle(
        blocks,
        at + 1,
        attachments.map((entry) => entry.value),
      );
      if (title) claimed.push(title.title.text);
      parts.push({ annex: stated ?? annexes, title: title?.title ?? null, body: [...(title?.strangers ?? [])] });
      at = title?.next ?? at + 1;
      continue;
    }
    if (documentNumber === null && part.annex === null && isNumberLine(text)) {
      const number = parseDocumentNumber(text.replace(/^文号\s*[:：]\s*/u, ''));
      if (number) documentNumber = { value: formatDocumentNumber(number), text: block.text };
      claimed.push(block.text);
      at += 1;
      continue;
    }
    if (!started && letterhead === null && part.annex === null && part.title === null && LETTERHEAD.test(text)) {
      const name = block.text.slice(0, block.text.length - 2);
      letterhead = { value: name.text, text: name };
      claimed.push(block.text);
      at += 1;
      continue;
    }
    // 辽宁省人民政府办公厅 alone above the number
    if (
      !started &&
      letterhead === null &&
      part.title === null &&
      part.annex === null &&
      isOrganName(text) &&
      !isTitleLike(text)
    ) {
      letterhead = { value: text, text: block.text };
      claimed.push(block.text);
      at += 1;
      continue;
    }
    if (!started && part.title === null) {
      const title = readTitle(
        blocks,
        at,
        attachments.map((entry) => entry.value),
      );
      if (title) {
        part.title = title.title;
        part.body.push(...title.strangers);
        claimed.push(title.title.text);
        at = title.next;
        continue;
      }
    }
    if (!started && part.annex === null && addressee === null && ADDRESSEE.test(text) && !signed) {
      const value = block.text.slice(0, text.length - 1);
      addressee = { value: value.text, text: value };
      claimed.push(block.text);
      at += 1;
      continue;
    }
    const list = readAttachmentList(blocks, at);
    if (list) {
      attachments.push(...list.titles);
      for (const entry of blocks.slice(at, list.next)) if (entry.type === 'paragraph') claimed.push(entry.text);
      at = list.next;
      continue;
    }
    const signature = readSignature(blocks, at);
    if (signature) {
      claimed.push(...signature.claimed);
      part.body.push(...signature.strangers);
      if (signature.issued) issuedOn ??= signature.date;
      else {
        documentDate ??= signature.date;
        if (issuers.length === 0) issuers = [...signature.issuers];
        signed = true;
      }
      at = signature.next;
      continue;
    }
    if (signed || part.annex !== null) {
      const title =
        started && part.annex !== null
          ? null
          : readTitle(blocks, at, issuedTitles(parts[0]?.title ?? null, attachments));
      if (title) {
        annexes += 1;
        parts.push({ annex: annexes, title: title.title, body: [...title.strangers] });
        claimed.push(title.title.text);
        at = title.next;
        continue;
      }
    }
    part.body.push(block);
    at += 1;
  }

  const notice = parts[0] as (typeof parts)[number];
  const ownTitle = notice.title;
  const issuedHere = issuedTitles(ownTitle, attachments).slice(attachments.length);
  if (ownTitle) {
    for (const title of issuedHere) {
      const start = ownTitle.value.indexOf(title);
      if (start >= 0) attachments.push({ value: title, text: ownTitle.text.slice(start, start + title.length) });
    }
  }
  if (issuers.length === 0) {
    const fromTitle = ownTitle && /^([\u4E00-\u9FFF（）()、]{3,40}?)(?:关于|印发|转发|对)/u.exec(ownTitle.value)?.[1];
    if (ownTitle && fromTitle && (ORGAN_SUFFIX.test(fromTitle) || /国务院$/u.test(fromTitle))) {
      const place = ownTitle.text.slice(0, fromTitle.length);
      issuers = [{ value: place.text, text: place }];
    } else if (letterhead) issuers = [letterhead];
  }
  return { parts, documentNumber, issuers, documentDate, issuedOn, addressee, attachments, leadIn, claimed };
}

// 关于印发《…若干措施》的通知   印发中国(辽宁)自由贸易试验区沈阳片区实施方案的通知   印发《关于…的若干意见》
function issuedTitles(title: Field<string> | null, attachments: readonly Field<string>[]): string[] {
  const known = attachments.map((entry) => entry.value);
  const match = title && /(?:印发|发布|公布|转发)\s*(?:《(.+)》|(.+?))(?:的(?:通知|公告|决定|函))?$/u.exec(title.value);
  const issued = match?.[1] ?? match?.[2]?.replace(/的(?:通知|公告|决定|函)$/u, '');
  return issued && !known.some((entry) => foldTitle(entry) === foldTitle(issued)) ? [...known, issued] : known;
}

/** The genre a title names. */
export function genreOf(title: string | null): Genre {
  if (title === null) return 'OTHER';
  const bare = title.replace(/[（(][^）)]*[）)]$/u, '').replace(/》$/u, '');
  const rules: readonly (readonly [Genre, RegExp])[] = [
    ['REPLY', /(?:答复|批复|复函)$/u],
    ['NOTICE', /(?:通知|通报|公告|通告)$/u],
    ['TABLE', /(?:分工表|任务表|一览表|清单|目录)$/u],
    ['OPINIONS', /意见$/u],
    ['MEASURES', /(?:措施|举措)$/u],
    ['PLAN', /(?:方案|规划|计划|纲要|要点)$/u],
    ['DECISION', /(?:决定|决议)$/u],
    ['REGULATION', /(?:条例|办法|规定|细则|章程)$/u],
    ['LETTER', /函$/u],
  ];
  return rules.find(([, pattern]) => pattern.test(bare))?.[0] ?? 'OTHER';
}
