import type { Eyes } from '../exercises/exercise.ts';

/**
 * Mean time on one leg by age, mean of three trials, test ended at 45 s. Unit: years, s.
 * Source: Springer 2007 (J Geriatr Phys Ther 30:8) as widely quoted; the table itself was not re-read, so it is shown
 * only with the words "commonly quoted".
 */
const BANDS = [
  { fromYears: 18, words: '18 to 39', open: 43.3, closed: 9.4 },
  { fromYears: 40, words: '40 to 49', open: 40.3, closed: 7.3 },
  { fromYears: 50, words: '50 to 59', open: 37.0, closed: 4.8 },
  { fromYears: 60, words: '60 to 69', open: 26.9, closed: 2.8 },
  { fromYears: 70, words: '70 to 79', open: 15.0, closed: 2.0 },
  { fromYears: 80, words: '80 and over', open: 6.2, closed: 1.3 },
] as const;

/**
 * What people of an age hold on one leg, in words and as a number.
 * Unit: years in, s out. Missing: undefined below 18.
 */
export function holdOfAge(
  ageYears: number,
  eyes: Eyes,
): { text: string; meanS: number } | undefined {
  const band = BANDS.findLast(({ fromYears }) => ageYears >= fromYears);
  if (!band) return undefined;
  const meanS = band[eyes];
  const seconds = meanS >= 10 ? meanS.toFixed(0) : meanS.toFixed(1);
  const text = `A commonly quoted mean at ${band.words} years is ${seconds} s with eyes ${eyes}; the test ends at 45 s.`;
  return { text, meanS };
}
