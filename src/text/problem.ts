import type { ReadProblem } from '../model/reading.ts';

/** What every rule gives: a value, and what was doubtful on the way. A rule never throws and never drops text without saying so. */
export interface Noted<T> {
  readonly value: T;
  readonly problems: readonly ReadProblem[];
}

/** Codes of problems about a text, each with what it says to the reader of a report. */
export const PROBLEM_CODES = {
  NO_DOCUMENT_NUMBER: 'the text states no document number',
  NO_ISSUER: 'the text states no issuer',
  NO_DOCUMENT_DATE: 'the text states no date of the document',
  NO_TITLE: 'no title was recognised',
  NO_ITEMS: 'no items were recognised',
  ANNEX_ABSENT: 'an attachment is announced and not in the text',
  TOTAL_DISAGREES: 'a stated total differs from what is listed',
  NUMBERING_GAP: 'the numbers of a series have a gap or repeat',
  ROW_WITHOUT_NUMBER: 'a table row has no sequence number',
  ROW_CUT: 'a table row has fewer or more cells than the header',
  UNCLOSED_BRACKET: 'a bracket is not closed',
  TITLE_REPAIRED: 'a title was joined over a break',
  NEWS_LEAD_IN: 'a press text precedes the document and is not read for items',
  RELATIVE_DATE: 'a date or a length of time is relative to one that is not stated',
  BREAKS_LOST: 'line breaks seem lost; the structure was read from numbers in running text',
  UNCLAIMED: 'no rule recognises this text',
  CUT_OFF: 'a sentence breaks off',
  TABLE_NOT_READ: 'a table whose columns name no tasks makes no items',
  BODY_UNREADABLE: 'what stands where a body should is too long for a name',
  LIKELY_SLIP: 'a likely slip of the source, kept as printed',
} as const;
export type ProblemCode = keyof typeof PROBLEM_CODES;

export function createProblem(
  code: ProblemCode,
  severity: ReadProblem['severity'],
  place: { readonly start: number; readonly end: number },
  detail?: string,
): ReadProblem {
  const message = detail === undefined ? PROBLEM_CODES[code] : `${PROBLEM_CODES[code]}: ${detail}`;
  return { code, severity, message, start: place.start, end: place.end };
}
