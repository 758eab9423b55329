import { dayOf, type Day } from './calendar-day.ts';
import type { Period } from './report.ts';

/** Periods that end today. Unit: days. */
const LENGTHS = { weeks: 28, months: 91, year: 365 } as const;

export const PERIODS = ['weeks', 'months', 'year', 'own'] as const;

/** What was chosen: a length, or two dates as a field gives them ('2026-11-29', or empty). */
export interface PeriodWish {
  readonly kind: (typeof PERIODS)[number];
  readonly from: string;
  readonly to: string;
}

/** The days meant; dates the wrong way round are turned. Missing: an empty date is as far as the results go. */
export function periodOf({ kind, from, to }: PeriodWish, today: Day): Period {
  if (kind !== 'own') return { from: today - LENGTHS[kind] + 1, to: today };
  const start = from === '' ? -Infinity : dayOf(from);
  const end = to === '' ? today : dayOf(to);
  return { from: Math.min(start, end), to: Math.max(start, end) };
}
