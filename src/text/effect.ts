import type { PartialDate } from '../model/partial-date.ts';
import type { ReadProblem } from '../model/reading.ts';
import { findDates, type FoundDate } from './dates.ts';
import { createProblem } from './problem.ts';
import type { RepairedText } from './repaired-text.ts';
import type { Field } from './title-lines.ts';

/** From when and until when a document holds, as its own text says. */
export interface Effect {
  readonly effectiveFrom: Field<PartialDate> | null;
  readonly validUntil: Field<PartialDate> | null;
  readonly problems: readonly ReadProblem[];
}

// 本措施自2025年8月1日起施行
const EFFECTIVE = /自(?<date>[^自。；]{4,24}?)起(?:正式)?(?:施行|实施|执行|生效)/u;
// 有效期至2030年7月31日
const VALID_UNTIL = /有效期(?:限)?(?:至|到|截至|截止(?:到|至)?)(?<date>.{4,20}?)(?=[。，；）)]|$)/u;
// 有效期五年   有效期为3年
const VALID_FOR = /有效期(?:限)?(?:为)?(?:[\d一二三四五六七八九十两]{1,3})(?:年|个月)/u;
// 自发布之日起施行   自印发之日起30日后施行
const RELATIVE_START = /自(?:发布|印发|公布)之日起(?:.{0,8}后)?(?:施行|实施|执行|生效)?/u;
const SELF = /本|通知|措施|办法|方案|意见|规定|条例|现予|[上前]述|以上|政策|公布|通过/u;
// 自…起施行 names the document near itself; what stands farther off is another one.
const NEAR = 60;

export function readEffect(
  texts: readonly RepairedText[],
  dates: {
    readonly document: PartialDate | null;
    readonly issued: PartialDate | null;
    readonly published: PartialDate | null;
  },
): Effect {
  const problems: ReadProblem[] = [];
  let effectiveFrom: Field<PartialDate> | null = null;
  let validUntil: Field<PartialDate> | null = null;
  for (const text of texts) {
    const words = text.text;
    const starts: RegExpExecArray | null = effectiveFrom === null ? EFFECTIVE.exec(words) : null;
    const from: FoundDate | undefined = starts?.groups?.['date']
      ? findDates(starts.groups['date'], dates.document)[0]
      : undefined;
    if (starts && from?.value && SELF.test(words.slice(Math.max(0, starts.index - NEAR), starts.index))) {
      const at: number = starts.index + 1;
      effectiveFrom = { value: from.value, text: text.slice(at + from.start, at + from.end) };
    }
    const ends: RegExpExecArray | null = validUntil === null ? VALID_UNTIL.exec(words) : null;
    const until: FoundDate | undefined = ends?.groups?.['date']
      ? findDates(ends.groups['date'], dates.document)[0]
      : undefined;
    if (ends && until?.value) {
      const at = words.indexOf(ends.groups?.['date'] as string, ends.index);
      validUntil = { value: until.value, text: text.slice(at + until.start, at + until.end) };
    }
    const length = VALID_FOR.exec(words);
    if (length) problems.push(relative(text, length));
    const start: RegExpExecArray | null = effectiveFrom === null ? RELATIVE_START.exec(words) : null;
    if (start && /施行|实施|执行|生效/u.test(start[0])) {
      const value: PartialDate | null = start[0].includes('印发')
        ? dates.issued
        : start[0].includes('发布')
          ? dates.published
          : null;
      if (value !== null && !start[0].includes('后'))
        effectiveFrom = { value, text: text.slice(start.index, start.index + start[0].length) };
      else problems.push(relative(text, start));
    }
  }
  return { effectiveFrom, validUntil, problems };
}

const relative = (text: RepairedText, match: RegExpExecArray): ReadProblem =>
  createProblem('RELATIVE_DATE', 'INFO', text.slice(match.index, match.index + match[0].length), match[0]);
