import { createPartialDate, type PartialDate } from '../model/partial-date.ts';
import { parseNumeral } from './numerals.ts';

/** A date in running text, with its place in that text. */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  /** `null` for a relative date while the document's own date is unknown. */
  readonly value: PartialDate | null;
  readonly relative: boolean;
}

const HAN = '〇○零ＯO一二三四五六七八九十';
// 2024年3月16日   2018年   二〇〇六年十月十八日   2021年5月   2020 年 12 月
const ABSOLUTE = new RegExp(
  `(?<![\\d第])(?<year>(?:19|20)\\d{2}|[${HAN}]{4})\\s*年(?!度?的?\\d*[版级届])(?:\\s*(?<month>\\d{1,2}|[${HAN}]{1,3})\\s*月(?:\\s*(?<day>\\d{1,2}|[${HAN}]{1,3})\\s*[日号])?)?`,
  'gu',
);
// 2025-05-27   2025/5/27   2025.05.27
const NUMERIC = /(?<![\d.])((?:19|20)\d{2})([-/.])(\d{1,2})\2(\d{1,2})(?![\d.])/gu;
// 今年3月21日   去年底   今年   明年6月
const RELATIVE = new RegExp(
  `(?<word>今年|去年|明年|本年|上年)(?:初|底|末)?(?:\\s*(?<month>\\d{1,2}|[${HAN}]{1,3})\\s*月(?:\\s*(?<day>\\d{1,2}|[${HAN}]{1,3})\\s*日)?)?`,
  'gu',
);
const SHIFT: Readonly<Record<string, number>> = { 今年: 0, 本年: 0, 去年: -1, 上年: -1, 明年: 1 };

const numeral = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : (parseNumeral(text.replace(/[○ＯO]/gu, '〇')) ?? undefined);

/**
 * The dates of a text in order.
 *
 * @param documentDate what relative dates are resolved by: 今年3月21日 of a document of 2022 is 2022-03-21.
 */
export function findDates(text: string, documentDate: PartialDate | null): readonly FoundDate[] {
  if (!/[年\d]/u.test(text)) return [];
  const found: FoundDate[] = [];
  for (const match of text.matchAll(ABSOLUTE)) {
    const year = numeral(match.groups?.['year']);
    if (year === undefined) continue;
    const value = createPartialDate(year, numeral(match.groups?.['month']), numeral(match.groups?.['day']));
    if (value) found.push({ start: match.index, end: match.index + match[0].length, value, relative: false });
  }
  for (const match of text.matchAll(NUMERIC)) {
    const value = createPartialDate(Number(match[1]), Number(match[3]), Number(match[4]));
    if (value) found.push({ start: match.index, end: match.index + match[0].length, value, relative: false });
  }
  for (const match of text.matchAll(RELATIVE)) {
    const shift = SHIFT[match.groups?.['word'] ?? ''];
    if (shift === undefined) continue;
    const year = documentDate === null ? null : Number(documentDate.slice(0, 4)) + shift;
    const value =
      year === null ? null : createPartialDate(year, numeral(match.groups?.['month']), numeral(match.groups?.['day']));
    found.push({ start: match.index, end: match.index + match[0].length, value, relative: true });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The one date that a line is, or that stands first in it; `null` when it has none. */
export function parseDate(text: string): PartialDate | null {
  return findDates(text.normalize('NFKC'), null)[0]?.value ?? null;
}
