import type { PartialDate } from '../model/partial-date.ts';
import type { Block } from './blocks.ts';
import { parseDate } from './dates.ts';
import { readDateLine } from './frame-lines.ts';
import { isOrganName } from './organ-names.ts';
import { RepairedText } from './repaired-text.ts';
import { asParagraph, type Field } from './title-lines.ts';

/** A signature: who issued the document, and when. */
export interface Signature {
  readonly issuers: readonly Field<string>[];
  readonly date: Field<PartialDate>;
  /** Whether 印发 follows the date: it is then the date of issue. */
  readonly issued: boolean;
  readonly next: number;
  readonly claimed: readonly RepairedText[];
  /** A block between its lines that is no part of it. */
  readonly strangers: readonly Block[];
}

const MOST_LINES = 8;
const LONGEST_LINE = 200;
// 省长　李某某
const SIGNER = /^(?:代)?(?:总理|省长|市长|县长|区长|州长|主席|主任|部长|局长|署长|行长|会长)\s*[\u4E00-\u9FFF·]{2,5}$/u;
// （商务部代章）: whose seal stands for that of the issuer
const SEALED_FOR = /^[（(][\u4E00-\u9FFF]{2,20}(?:代章|代印)[）)]$/u;
// 辽宁省人民政府 2024年3月16日, on one line
const NAME_AND_DATE = /^(?<name>.{3,60}?)\s*(?<date>(?:19|20)\d{2}年\d{1,2}月\d{1,2}日)(?<issued>印发)?$/u;

/** The signature that begins at `at`: names of issuers on lines of their own and the date below or beside them. */
export function readSignature(blocks: readonly Block[], at: number): Signature | null {
  const issuers: Field<string>[] = [];
  const claimed: RepairedText[] = [];
  const strangers: Block[] = [];
  for (let index = at; index < Math.min(blocks.length, at + MOST_LINES); index += 1) {
    const block = asParagraph(blocks[index]);
    if (!block || block.text.length > LONGEST_LINE) return null;
    const text = block.text.text;
    const signed = (names: readonly Field<string>[], date: Field<PartialDate>, issued: boolean): Signature => ({
      issuers: [...issuers, ...names],
      date,
      issued,
      next: index + 1,
      claimed: [...claimed, block.text],
      strangers,
    });
    const line = readDateLine(text);
    if (line) {
      const place = block.text.slice(0, line.issued ? text.lastIndexOf('印') : text.length);
      return line.date === null ? null : signed([], { value: line.date, text: place }, line.issued);
    }
    // 2032.3.8 below the name of a body
    const dotted = issuers.length > 0 && /^(?:19|20)\d{2}([-/.])\d{1,2}\1\d{1,2}$/u.test(text) ? parseDate(text) : null;
    if (dotted) return signed([], { value: dotted, text: block.text }, false);
    const beside = NAME_AND_DATE.exec(text)?.groups;
    if (beside) {
      const name = beside['name'] as string;
      const names = splitOrgans(block.text.slice(0, name.length));
      const value = parseDate(beside['date'] as string);
      if (names.length > 0 && value !== null) {
        const issued = beside['issued'] !== undefined;
        const date = block.text.slice(name.length, text.length - (issued ? 2 : 0));
        return signed(names.map(toField), { value, text: date }, issued);
      }
    }
    const wrapped = wrappedName(block.text, asParagraph(blocks[index + 1])?.text);
    if (wrapped) {
      claimed.push(wrapped);
      issuers.push(toField(wrapped));
      index += 1;
      continue;
    }
    const names = splitOrgans(block.text);
    if (index === at && SIGNER.test(text) && readDateLine(asParagraph(blocks[index + 1])?.text.text ?? '')) {
      claimed.push(block.text);
    } else if (names.length > 0) {
      claimed.push(block.text);
      issuers.push(...names.map(toField));
    } else if (issuers.length > 0 && SEALED_FOR.test(text)) claimed.push(block.text);
    else if (issuers.length > 0 && strangers.length === 0) strangers.push(block);
    else return null;
  }
  return null;
}

const toField = (text: RepairedText): Field<string> => ({ value: text.text, text });

// 中国（陕西）自由贸易试验区 | 工作领导小组办公室
const BEGINS_NAME = /^[\u4E00-\u9FFF（）()]{4,30}(?:区|省|市|政府|会议|小组)$/u;
const ENDS_NAME = /^(?:工作|建设|推进|领导|协调|管理|联席|部际|办公)[\u4E00-\u9FFF]{2,20}$/u;

/** A name that two lines print, neither of which is one alone. */
function wrappedName(first: RepairedText, second: RepairedText | undefined): RepairedText | null {
  if (!second || first.length > 30 || !BEGINS_NAME.test(first.text) || !ENDS_NAME.test(second.text)) return null;
  return isOrganName(second.text) ? RepairedText.join([first, second]) : null;
}

/** Organ names of one line: several where spaces stand between whole names. */
export function splitOrgans(text: RepairedText): RepairedText[] {
  const sealed = /[（(](?:代章|盖章|章|印章)[）)]/u.exec(text.text);
  if (sealed && sealed.index > 0) {
    const rest = text.slice(sealed.index + sealed[0].length);
    const before = splitOrgans(text.slice(0, sealed.index));
    return rest.length === 0 ? before : [...before, ...splitOrgans(rest)];
  }
  if (text.length > LONGEST_LINE || !/^[\u4E00-\u9FFF（）()]+$/u.test(text.text)) return [];
  const cuts: number[] = [];
  for (let at = 3; at < text.length - 2; at += 1) {
    const since = cuts[cuts.length - 1] ?? 0;
    if (
      text.isGapBefore(at) &&
      isOrganName(text.text.slice(since, at)) &&
      isOrganName(text.text.slice(at).slice(0, 40))
    )
      cuts.push(at);
    else if (text.isGapBefore(at) && isOrganName(text.text.slice(since, at)) && text.length - at > 40) cuts.push(at);
  }
  const names = [0, ...cuts].map((start, index, all) => text.slice(start, all[index + 1] ?? text.length));
  return names.every((name) => isOrganName(name.text)) ? names : [];
}
