import { mean, median, type Sample } from '../signal/statistics.ts';
import type { MetricSpec } from '../rules/rule.ts';

/** One session's value within a series. */
export interface SeriesPoint {
  /** Unit: ms since 1970 UTC. */
  readonly atMs: number;
  readonly value: number;
  /** Half width of the 95 % interval of the single value, in its unit. */
  readonly error: number;
}

/** What a change must exceed to be called one, and what that rests on. */
export interface Detectable {
  /** Minimal detectable change between two single sessions, 95 %. */
  readonly mdc: number;
  /** Typical error of one session: SD of repeats. */
  readonly sem: number;
  /** Whether the athlete's own repeats are in it, or only what others found. */
  readonly own: boolean;
  readonly n: number;
}

/** From so many sessions on the athlete's own scatter counts. Source: measures.md C0, "≥ 3 baseline sessions". */
const FEWEST = 3;
/**
 * What others found counts as so many degrees of freedom, so that three sessions that happen to agree do not make a
 * tiny error. Source: ours: false alarms stay near 5 % from the third session on (own-error.test.ts).
 */
const PRIOR_FREEDOM = 4;
const Z95 = 1.96;

/**
 * The smallest change between two sessions that is more than measurement error: SEM = SD of repeats,
 * MDC95 = 1.96 · √2 · SEM. The scatter is that between neighbouring sessions round their mean step, so that a steady
 * real change is no error.
 * Unit: that of the values. Missing: below three sessions what others found stands alone; where nobody did, the median
 * error of the values. Source: measures.md C0; pooling with a prior: ours.
 *
 * @param points of one series and side, oldest first
 */
export function detectableChange(
  points: readonly SeriesPoint[],
  spec: Pick<MetricSpec, 'fallbackMdc'> | undefined,
): Detectable {
  const n = points.length;
  const told: Sample = median(points.map(({ error }) => error));
  const known = spec?.fallbackMdc === undefined ? told : spec.fallbackMdc / Math.SQRT2;
  const before = (known ?? 0) / Z95;
  if (n < FEWEST) return { sem: before, mdc: Z95 * Math.SQRT2 * before, own: false, n };
  const steps = points.slice(1).map(({ value }, i) => value - points[i]!.value);
  const climb = mean(steps)!;
  // The mean step is known from the two ends only, and costs one degree of freedom.
  const freedom = n - 2;
  const expected = 2 * (n - 1 - 1 / (n - 1));
  const variance = steps.reduce((sum, step) => sum + (step - climb) ** 2, 0) / expected;
  const pooled = (PRIOR_FREEDOM * before ** 2 + freedom * variance) / (PRIOR_FREEDOM + freedom);
  if (variance <= before ** 2) {
    const sem = Math.sqrt(pooled);
    return { sem, mdc: Z95 * Math.SQRT2 * sem, own: true, n };
  }
  // Somebody more restless than others is not made calmer by them, and few repeats leave more doubt.
  const sem = Math.sqrt(variance);
  return { sem, mdc: student95(freedom) * Math.SQRT2 * sem, own: true, n };
}

/** Two-sided 95 % point of Student's t. Source: Abramowitz and Stegun 26.7.5. */
function student95(freedom: number): number {
  const z = Z95;
  return (
    z + (z ** 3 + z) / (4 * freedom) + (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * freedom ** 2)
  );
}
