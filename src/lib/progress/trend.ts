import { mean, median, quantile } from '../signal/statistics.ts';
import { detectableChange, type Detectable, type SeriesPoint } from './own-error.ts';
import type { Change } from './change.ts';
import type { MetricSpec } from '../rules/rule.ts';

/** How a series of sessions goes: how steep, and whether it has moved beyond measurement error. */
export interface Trend extends Detectable {
  readonly change: Change;
  /** From the first sessions to the last. Sign: + = larger now. */
  readonly by: number;
  /** What `by` must exceed: the detectable change of two means. */
  readonly limit: number;
  /** Means of so many sessions at either end. */
  readonly first: number;
  readonly last: number;
  readonly atEitherEnd: number;
  /** Robust slope with its 95 % interval, per 30 days. Missing: too few sessions for one, or all at one moment. */
  readonly slope: Slope | undefined;
}

/** A straight line through the sessions, and how much steeper or flatter it may be. */
export interface Slope {
  readonly per30Days: number;
  readonly low: number;
  readonly high: number;
  /** The middle of the sessions, round which the line turns. */
  readonly atMs: number;
  /** Of the line at that moment. */
  readonly value: number;
  /** From the first session to the last. Unit: ms. */
  readonly overMs: number;
}

/** So many sessions at either end are averaged, if there are enough. Source: measures.md C0, repeats of three. */
const AT_EITHER_END = 3;
/** Of fewer not even the flattest and the steepest pair hold the true slope in 95 of 100. Source: Kendall's distribution. */
const FEWEST_FOR_SLOPE = 5;
export const MONTH_MS = 30 * 86_400_000;
const Z95 = 1.96;

/**
 * The trend of one metric, side and series.
 * Unit: ms in; that of the values out. Missing: undefined below two sessions.
 * Source: slope Theil–Sen with Kendall's interval (Sen 1968, J Am Stat Assoc 63:1379); limit as measures.md C0.
 *
 * @param points oldest first
 */
export function trendOf(
  points: readonly SeriesPoint[],
  spec: Pick<MetricSpec, 'fallbackMdc'> | undefined,
): Trend | undefined {
  const n = points.length;
  if (n < 2) return undefined;
  const detectable = detectableChange(points, spec);
  const size = Math.min(AT_EITHER_END, Math.floor(n / 2));
  const values = points.map(({ value }) => value);
  const first = mean(values.slice(0, size))!;
  const last = mean(values.slice(-size))!;
  const limit = detectable.mdc / Math.sqrt(size);
  const by = last - first;
  const change = Math.abs(by) <= limit ? 'same' : by > 0 ? 'more' : 'less';
  return {
    ...detectable,
    change,
    by,
    limit,
    first,
    last,
    atEitherEnd: size,
    slope: slopeOf(points),
  };
}

function slopeOf(all: readonly SeriesPoint[]): Slope | undefined {
  if (all.length < FEWEST_FOR_SLOPE) return undefined;
  const points = grouped(all);
  const slopes: number[] = [];
  for (const [j, b] of points.entries())
    for (const a of points.slice(0, j))
      if (b.atMs !== a.atMs) slopes.push((b.value - a.value) / (b.atMs - a.atMs));
  if (slopes.length === 0) return undefined;
  const n = points.length;
  // Of the pairs' slopes so many may lie beyond either end of the interval, by Kendall's variance.
  const spread = (Z95 * Math.sqrt((n * (n - 1) * (2 * n + 5)) / 18)) / slopes.length / 2;
  const at = (share: number) => quantile(slopes, Math.min(1, Math.max(0, share)))!;
  const slope = at(0.5);
  const atMs = median(points.map((p) => p.atMs))!;
  return {
    per30Days: MONTH_MS * slope,
    low: MONTH_MS * at(0.5 - spread),
    high: MONTH_MS * at(0.5 + spread),
    atMs,
    value: median(points.map((p) => p.value - slope * (p.atMs - atMs)))!,
    overMs: all.at(-1)!.atMs - all[0]!.atMs,
  };
}

/** All pairs of so many are soon worked out. Source: ours; 150 take a few milliseconds. */
const MOST_PAIRED = 150;

/** Of more sessions than that, neighbours stand together as their median: the slope hardly knows, its cost does. */
function grouped(points: readonly SeriesPoint[]): readonly Pick<SeriesPoint, 'atMs' | 'value'>[] {
  const size = Math.ceil(points.length / MOST_PAIRED);
  if (size === 1) return points;
  return Array.from({ length: Math.ceil(points.length / size) }, (_, i) => {
    const group = points.slice(i * size, (i + 1) * size);
    return { atMs: mean(group.map((p) => p.atMs))!, value: median(group.map((p) => p.value))! };
  });
}

/**
 * Which way a change went for a runner. Missing: undefined where it is no more than the error, the metric has no better
 * way, or there is no error known to judge it by. Less of a drop is better down to level: beyond it the pelvis is hiked,
 * and nobody knows whether that is good.
 */
export function wayOf(
  { change, first, last, limit }: Pick<Trend, 'change' | 'first' | 'last' | 'limit'>,
  spec: Pick<MetricSpec, 'better'> | undefined,
): 'better' | 'worse' | undefined {
  const better = spec?.better;
  if (better === undefined || change === 'same' || limit === 0) return undefined;
  if (better === 'less' && Math.min(first, last) < -limit) return undefined;
  return better === change ? 'better' : 'worse';
}

/** The line of a trend and the edges of its interval at a moment. Unit: that of the values. */
export function lineAt(slope: Slope, atMs: number) {
  const months = (atMs - slope.atMs) / MONTH_MS;
  const ends = [slope.value + slope.low * months, slope.value + slope.high * months];
  return {
    value: slope.value + slope.per30Days * months,
    low: Math.min(...ends),
    high: Math.max(...ends),
  };
}
