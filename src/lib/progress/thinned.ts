import { median } from '../signal/statistics.ts';
import type { MeasuredPoint } from './metric-history.ts';

export type Period = 'session' | 'week' | 'month';

/** A mark of a chart: a session, or the median of those of a period. */
export interface Mark extends MeasuredPoint {
  /** How many sessions it stands for. */
  readonly sessions: number;
}

/** More marks than these are a cloud on a phone. Source: ours, looked at on 390 pixels. */
const MOST_MARKS = 160;
const DAY_MS = 86_400_000;
const LENGTH_MS = { week: 7 * DAY_MS, month: 30 * DAY_MS } as const;

/**
 * No more marks than can be told apart: where sessions crowd, those of a week, or of thirty days, stand together as their
 * median. Its error stays that of one session; series and sides are never mixed.
 *
 * @param points oldest first
 */
export function thinned(points: readonly MeasuredPoint[]): {
  readonly marks: readonly Mark[];
  readonly period: Period;
} {
  if (points.length <= MOST_MARKS)
    return { marks: points.map((p) => ({ ...p, sessions: 1 })), period: 'session' };
  const weeks = inPeriods(points, LENGTH_MS.week);
  if (weeks.length <= MOST_MARKS) return { marks: weeks, period: 'week' };
  return { marks: inPeriods(points, LENGTH_MS.month), period: 'month' };
}

function inPeriods(points: readonly MeasuredPoint[], lengthMs: number): Mark[] {
  const groups = new Map<string, MeasuredPoint[]>();
  for (const point of points) {
    const key = `${Math.floor(point.atMs / lengthMs)} ${point.side} ${point.series}`;
    const group = groups.get(key);
    if (group) group.push(point);
    else groups.set(key, [point]);
  }
  return [...groups.values()].map(medianOf).sort((a, b) => a.atMs - b.atMs);
}

/** Opening it opens the session that lies nearest to it. */
function medianOf(group: readonly MeasuredPoint[]): Mark {
  const value = median(group.map((p) => p.value))!;
  const nearest = group.reduce((a, b) =>
    Math.abs(b.value - value) < Math.abs(a.value - value) ? b : a,
  );
  return {
    ...nearest,
    ...{ value, error: median(group.map((p) => p.error))!, sessions: group.length },
    atMs: median(group.map((p) => p.atMs))!,
  };
}
