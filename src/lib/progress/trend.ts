import { mean, quantile } from '../signal/statistics.ts';
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
  readonly first: number;
  readonly last: number;
  /** Robust slope with its 95 % interval, per 30 days. Missing: all sessions at one moment. */
  readonly slope:
    { readonly per30Days: number; readonly low: number; readonly high: number } | undefined;
}

/** So many sessions at either end are averaged, if there are enough. Source: measures.md C0, repeats of three. */
const AT_EITHER_END = 3;
const MONTH_MS = 30 * 86_400_000;
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
  return { ...detectable, change, by, limit, first, last, slope: slopeOf(points) };
}

function slopeOf(points: readonly SeriesPoint[]): Trend['slope'] {
  const slopes = points
    .flatMap((b, j) =>
      points
        .slice(0, j)
        .map((a) => (b.atMs === a.atMs ? undefined : (b.value - a.value) / (b.atMs - a.atMs))),
    )
    .filter((slope) => slope !== undefined);
  if (slopes.length === 0) return undefined;
  const n = points.length;
  // Of the pairs' slopes so many may lie beyond either end of the interval, by Kendall's variance.
  const spread = (Z95 * Math.sqrt((n * (n - 1) * (2 * n + 5)) / 18)) / slopes.length / 2;
  const at = (share: number) => MONTH_MS * quantile(slopes, Math.min(1, Math.max(0, share)))!;
  return { per30Days: at(0.5), low: at(0.5 - spread), high: at(0.5 + spread) };
}
