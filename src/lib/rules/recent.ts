import { mean, median, standardDeviation, type Sample } from '../signal/statistics.ts';

/**
 * Keeps the samples of the last stretch of time, for live medians and spreads.
 * Unit: ms. Missing: left out.
 */
export function recent(lengthMs: number) {
  let samples: { tMs: number; value: Sample }[] = [];
  return {
    add(tMs: number, value: Sample) {
      samples = [...samples.filter((s) => s.tMs > tMs - lengthMs), { tMs, value }];
    },
    clear() {
      samples = [];
    },
    /** Missing: undefined when fewer than half of the samples are there. */
    median(): Sample {
      const known = samples.filter((s) => s.value !== undefined);
      return known.length * 2 >= samples.length ? median(known.map((s) => s.value)) : undefined;
    },
    mean: (): Sample => mean(samples.map((s) => s.value)),
    /** The newest. Missing: undefined when it is not there. */
    last: (): Sample => samples.at(-1)?.value,
    standardDeviation: (): Sample => standardDeviation(samples.map((s) => s.value)),
    get n() {
      return samples.filter((s) => s.value !== undefined).length;
    },
    /** Unit: ms. */
    get spanMs() {
      return samples.length === 0 ? 0 : samples.at(-1)!.tMs - samples[0]!.tMs;
    },
  };
}
