import type { LadderContext } from './ladder-context.ts';
import type { Genre } from './vocabulary.ts';

/** What dates the event that a passage speaks of. */
export const EVENT_BASES = {
  ISSUED: ['成文', 'the document that sets it out is dated'],
  REPORTED: ['事后提及', 'a report or letter speaks of it: it had begun, or been announced, on that day or before'],
  NOT_STATED: ['未载明', 'no text here says when'],
} as const;
export type EventBasis = keyof typeof EVENT_BASES;

/** When something happened, as far as it is known: never the date of a document that only looks back on it. */
export interface LadderEvent {
  readonly date: string | null;
  /** The day by which it had begun or been announced, where only a report tells: 推动…新建 is a plan, and a report speaks of both. */
  readonly notAfter: string | null;
  readonly basis: EventBasis;
}

export const UNDATED: LadderEvent = { date: null, notAfter: null, basis: 'NOT_STATED' };

/** Texts that speak of what others do: their date is not that of the event. */
const LOOKING_BACK = new Set<Genre>(['REPLY', 'LETTER', 'NEWS']);

export function eventOf({ kind, document }: LadderContext): LadderEvent {
  const date = document?.documentDate ?? null;
  const looksBack =
    kind === 'REPORTED_PRACTICE' ||
    (document?.genre !== null && document?.genre !== undefined && LOOKING_BACK.has(document.genre));
  if (date === null) return { date: null, notAfter: null, basis: 'NOT_STATED' };
  return looksBack ? { date: null, notAfter: date, basis: 'REPORTED' } : { date, notAfter: null, basis: 'ISSUED' };
}

/** Events in the order of what dates them, undated ones last. */
export const rankOf = (context: LadderContext): number => {
  const { date, notAfter } = eventOf(context);
  const [year = '9999', month = '99', day = '99'] = (date ?? notAfter ?? '9999-99-99').split('-');
  return Number(year) * 10_000 + Number(month) * 100 + Number(day);
};
