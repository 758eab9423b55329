import type { Sample } from './statistics.ts';

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
  /** The known values of the window, smallest first: it moves by few samples at a time. */
  const sorted: number[] = [];
  let from = 0;
  let to = 0;
  return tMs.map((t) => {
    for (; to < tMs.length && tMs[to]! <= t + half; to++) {
      const value = values[to];
      if (value !== undefined) sorted.splice(placeOf(sorted, value), 0, value);
    }
    for (; tMs[from]! < t - half; from++) {
      const value = values[from];
      if (value !== undefined) sorted.splice(placeOf(sorted, value), 1);
    }
    const n = sorted.length;
    if (n === 0 || n * 2 < to - from) return undefined;
    const [low, high] = [sorted[(n - 1) >> 1]!, sorted[n >> 1]!];
    return low + (high - low) / 2;
  });
}

/** Where the first value stands that is not smaller. */
function placeOf(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
