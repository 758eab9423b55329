import type { Sample } from './statistics.ts';

/**
 * Carries the first known value back to the beginning and the last one on to the end.
 * Missing: holes between stay; nothing known stays nothing.
 */
export function toEnds(values: readonly Sample[]): Sample[] {
  const first = values.findIndex((v) => v !== undefined);
  const last = values.findLastIndex((v) => v !== undefined);
  return values.map((v, i) => (i < first ? values[first] : i > last ? values[last] : v));
}

/**
 * Fills short holes with the straight line between their ends.
 * Unit: ms. Missing: holes longer than `longestMs`, and those at the beginning and the end, stay.
 * Assumes: whatever is measured does nothing of interest within a hole that short.
 */
export function bridge(
  tMs: readonly number[],
  values: readonly Sample[],
  longestMs: number,
): Sample[] {
  const out = [...values];
  let last: number | undefined;
  values.forEach((value, i) => {
    if (value === undefined) return;
    if (last !== undefined && i - last > 1 && tMs[i]! - tMs[last]! <= longestMs) {
      const [t0, v0] = [tMs[last]!, values[last]!];
      for (let k = last + 1; k < i; k++)
        out[k] = v0 + ((value - v0) * (tMs[k]! - t0)) / (tMs[i]! - t0);
    }
    last = i;
  });
  return out;
}
