import type { PartialDate } from '../model/partial-date.ts';
import { findDates } from './dates.ts';
import type { RepairedText } from './repaired-text.ts';
import type { Field } from './title-lines.ts';

// （2021年7月30日岭东省第十三届人民代表大会常务委员会第二十七次会议通过　2021年8月5日云川省人民政府令第88号公布　自2021年9月1日起施行）
const ADOPTION =
  /^[（(](?=.{0,12}(?:19|20)\d{2}年).{8,200}(?:(?:会议|大会)(?:第.{1,8}次)?.{0,10}(?:通过|批准|修订|修正)|令第?.{1,12}(?:公布|发布)).{0,160}[）)]$/u;
const LONGEST_ADOPTION = 260;

/** When a regulation was adopted and made public. */
export interface Adoption {
  readonly adopted: Field<PartialDate> | null;
  readonly published: Field<PartialDate> | null;
}

/** What the line below the title of a regulation says of its adoption; `null` for any other line. */
export function readAdoption(text: RepairedText): Adoption | null {
  if (text.length > LONGEST_ADOPTION || !ADOPTION.test(text.text)) return null;
  let adopted: Adoption['adopted'] = null;
  let published: Adoption['published'] = null;
  const dates = findDates(text.text, null);
  for (const [index, { value, start, end }] of dates.entries()) {
    const does = text.text.slice(end, dates[index + 1]?.start);
    if (value === null) continue;
    const field = { value, text: text.slice(start, end) };
    if (/公布|发布/u.test(does)) published ??= field;
    else if (/通过|批准|修订|修正/u.test(does)) adopted ??= field;
  }
  return { adopted, published };
}
