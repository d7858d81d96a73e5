import type { RepairedText } from './repaired-text.ts';
import { formatDocumentNumber, parseDocumentNumber, toHalfWidth } from '../model/document-number.ts';
import type { PartialDate } from '../model/partial-date.ts';
import { parseDate } from './dates.ts';

/** Lines that are one thing and nothing else: a document number, a date, the label of an annex. */

/** Without white space, which scanned pages put between all characters: 2 0 2 2 年 4 月 8 日. */
const compact = (text: string): string => toHalfDigits(/\s/u.test(text) ? text.replace(/\s/gu, '') : text);
const toHalfDigits = (text: string): string => (/[０-９]/u.test(text) ? toHalfWidth(text) : text);

// 岭商资〔2022〕1O号: letters that a scan gives for digits
const SLIP = /[OoＯ○Il|]/u;
const DIGIT = '[\\d０-９OoＯ○Il|]';
// 辽政发〔2024〕5号   文号：国办发[2020]40 号   岭政发〔2024〕2号 签发人：王某
const NUMBER_LINE = new RegExp(
  `^[（(]?(?:(?:发文字|文)号[:：])?(?<number>[\\u3400-\\u9FFF]{1,12}[〔[［﹝（(【]${DIGIT}{4}年?[〕\\]］﹞）)】]第?${DIGIT}{1,5}号)(?:签发人[:：].{2,20}|[（(][A-D]类?[）)]|[）)])?$`,
  'u',
);
const LONGEST_NUMBER_LINE = 60;
const HAN_YEAR = '[二一〇○零ＯO][〇○零一二三四五六七八九ＯO]{3}';
// 2024年3月16日   二〇〇六年十月十八日   2022年6月   （2021年5月28日）   2021年5月28日印发
const DATE_LINE = new RegExp(
  `^[（(]?(?<date>(?:19|20)\\d{2}年\\d{1,2}月(?:\\d{1,2}日)?|${HAN_YEAR}年[一二三四五六七八九十]{1,3}月(?:[一二三四五六七八九十]{1,3}日)?)[）)]?(?<issued>印发)?$`,
  'u',
);
const LONGEST_DATE_LINE = 60;

export interface NumberLine {
  /** Canonical. */
  readonly number: string | null;
  /** Whether letters stand where digits should. */
  readonly hasSlip: boolean;
}

/** The document number that a line is; `null` for any other line. */
export function readNumberLine(text: string): NumberLine | null {
  if (text.length > LONGEST_NUMBER_LINE) return null;
  const printed = NUMBER_LINE.exec(compact(text))?.groups?.['number'];
  if (printed === undefined) return null;
  const code = /^[\u3400-\u9FFF]+/u.exec(printed)?.[0] ?? '';
  const digits = printed.slice(code.length);
  const mended = digits.replace(/[OoＯ○]/gu, '0').replace(/[Il|]/gu, '1');
  const number = parseDocumentNumber(code + mended);
  return { number: number && formatDocumentNumber(number), hasSlip: SLIP.test(digits) };
}

/** Whether a line is a document number and nothing else. */
export const isNumberLine = (text: string): boolean => readNumberLine(text) !== null;

/** The date that a line is, and whether 印发 follows it; `null` for any other line. */
export function readDateLine(text: string): { readonly date: PartialDate | null; readonly issued: boolean } | null {
  if (text.length > LONGEST_DATE_LINE) return null;
  const match = DATE_LINE.exec(compact(text));
  const date = match?.groups?.['date'];
  return date === undefined ? null : { date: parseDate(date), issued: match?.groups?.['issued'] !== undefined };
}

/** Whether a line is a date and nothing else, 印发 allowed after it. */
export const isDateLine = (text: string): boolean => readDateLine(text) !== null;

/** 海关总署公告2032年第41号（关于推广“委托监管”模式的公告）: where the title begins in a line that is number and title. */
export function titleInSerial(text: string): { readonly start: number; readonly end: number } | null {
  const at = /^[\u4E00-\u9FFF]{2,24}(?:公告|通告|令)\s*(?:19|20)\d{2}年第\s*\d{1,5}\s*号\s*[（(](?=关于)/u.exec(
    text.slice(0, 80),
  )?.[0].length;
  return at === undefined || !/[）)]$/u.test(text) ? null : { start: at, end: text.length - 1 };
}

/** 第312号   2034年第6号   临江海关公告2034年第6号 */
export const isSerialLine = (text: string): boolean =>
  text.length <= 40 &&
  /^(?:(?:[\u4E00-\u9FFF]{2,24}(?:公告|通告|令))?(?:(?:19|20)\d{2}年)?第\d{1,5}号|[〔[（(](?:19|20)\d{2}[〕\]）)]第\d{1,4}[次期])$/u.test(
    compact(text),
  );

/** 附件   附件2   附表：   （附件1） */
export const isAnnexLabel = (text: string): boolean =>
  text.length <= 12 && /^(?:[（(]?附[件表]\s*[\d一二三四五六七八九十]{0,3}\s*[）)]?\s*[:：]?|附\s*[:：])$/u.test(text);

// 目录   目 录
export const isContentsLabel = (text: string): boolean => /^目\s*[录次]$/u.test(text);

/** The document number in its line, 文号： and 签发人： left out. */
export function numberIn(text: RepairedText): RepairedText {
  const label = /^[（(]?(?:(?:发文字|文)\s*号\s*[:：]\s*)?/u.exec(text.text)?.[0].length ?? 0;
  const end = text.text.lastIndexOf('号') + 1;
  const signer = /\s*(?:签\s*发\s*人|[（(][A-D]类?[）)]$)/u.exec(text.text)?.index;
  return text.slice(label, signer ?? (end > label ? end : text.length));
}

// 各市人民政府，省政府各厅委：   省口岸工作领导小组各成员单位：   尊敬的李展超代表:   王超斌委员：
const ADDRESSEE =
  /^(?!.*(?:如下|附件|特制定|提出))(?=.*(?:各|政府|部门|单位|代表|委员|厅|局|委|公司|集团|院|会)).{2,300}[:：]$/u;
const LONGEST_ADDRESSEE = 301;

/** Whether a line names those whom a document is for, and nothing else. */
export const isAddressee = (text: string): boolean => text.length <= LONGEST_ADDRESSEE && ADDRESSEE.test(text);
