import type { Eyes } from '../exercises/exercise.ts';

/**
 * Mean time on one leg by age, mean of three trials, test ended at 45 s. Unit: years, s.
 * Source: Springer 2007 (J Geriatr Phys Ther 30:8) as widely quoted; the table itself was not re-read, so it is shown
 * only with the words "commonly quoted".
 */
const BANDS = [
  { fromYears: 18, toYears: 39, open: 43.3, closed: 9.4 },
  { fromYears: 40, toYears: 49, open: 40.3, closed: 7.3 },
  { fromYears: 50, toYears: 59, open: 37.0, closed: 4.8 },
  { fromYears: 60, toYears: 69, open: 26.9, closed: 2.8 },
  { fromYears: 70, toYears: 79, open: 15.0, closed: 2.0 },
  { fromYears: 80, toYears: undefined, open: 6.2, closed: 1.3 },
] as const;

/** What people of an age hold on one leg. Unit: years, s. */
export interface AgeGroup {
  readonly fromYears: number;
  /** Missing: no end. */
  readonly toYears: number | undefined;
  readonly eyes: Eyes;
  readonly meanS: number;
}

/** The age group of somebody. Missing: undefined below 18. */
export function ageGroupOf(ageYears: number, eyes: Eyes): AgeGroup | undefined {
  const band = BANDS.findLast(({ fromYears }) => ageYears >= fromYears);
  return band && { fromYears: band.fromYears, toYears: band.toYears, eyes, meanS: band[eyes] };
}
