import { z } from 'zod';

/**
 * A date as far as the source states it: `2021`, `2021-05` or `2021-05-28` (an ISO 8601 prefix).
 * String order is chronological order among dates of equal precision.
 */
export const PartialDate = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, {
  error: (issue) => `expected a date like 2021, 2021-05 or 2021-05-28, got ${JSON.stringify(issue.input)}`,
});
export type PartialDate = z.infer<typeof PartialDate>;

/** Builds a PartialDate from its parts; `null` when they name no day of the calendar. */
export function createPartialDate(year: number, month?: number, day?: number): PartialDate | null {
  if (year < 1900 || year > 2199) return null;
  if (month === undefined) return String(year);
  if (month < 1 || month > 12) return null;
  const prefix = `${year}-${String(month).padStart(2, '0')}`;
  if (day === undefined) return prefix;
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return day >= 1 && day <= lastDay ? `${prefix}-${String(day).padStart(2, '0')}` : null;
}
