import { median, type Sample } from './statistics.ts';

/**
 * Median of all samples within half a window before and after each one.
 * Unit: that of the values; `windowMs` in ms. Lag: none (looks both ways).
 * Missing: left out of the median; the result is missing where fewer than half of the samples of a window are there.
 */
export function runningMedian(
  tMs: readonly number[],
  values: readonly Sample[],
  windowMs: number,
): Sample[] {
  const half = windowMs / 2;
  let from = 0;
  let to = 0;
  return tMs.map((t) => {
    while (tMs[from]! < t - half) from++;
    while (to < tMs.length && tMs[to]! <= t + half) to++;
    const around = values.slice(from, to);
    const known = around.filter((v) => v !== undefined);
    return known.length * 2 >= around.length ? median(known) : undefined;
  });
}
