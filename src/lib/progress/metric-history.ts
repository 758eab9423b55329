import type { Exercise } from '../exercises/exercise.ts';
import type { Side } from '../pose/keypoints.ts';
import type { ReasonId } from '../rules/reasons.ts';
import type { MetricValue, Unit } from '../rules/rule.ts';
import { seriesKey } from './change.ts';
import type { Placed } from './neighbours.ts';
import { detectableChange, type Detectable } from './own-error.ts';
import { seriesChanges, type SeriesChange } from './series-changes.ts';
import { specOf } from './side-by-side.ts';
import { trendOf, type Trend } from './trend.ts';

/** A stored result, as much of it as is needed here. */
export interface HistoryRow extends Placed {
  readonly id: string;
  readonly result: { readonly metrics: readonly MetricValue[] };
}

/** What one session says about a metric. */
export interface HistoryPoint {
  /** Id of the stored result. */
  readonly id: string;
  /** Unit: ms since 1970 UTC. */
  readonly atMs: number;
  readonly side: Side | undefined;
  /** Missing: null, as it could not be measured. */
  readonly value: number | null;
  readonly error: number;
  readonly reason: ReasonId | undefined;
  /** Only points of one series may be joined. */
  readonly series: string;
}

export interface MeasuredPoint extends HistoryPoint {
  readonly value: number;
}

/** One side of a metric, in the series it was last measured in. */
export interface SideHistory {
  readonly side: Side | undefined;
  readonly series: string;
  readonly latest: MeasuredPoint;
  readonly detectable: Detectable;
  /** Missing: only one session in this series so far. */
  readonly trend: Trend | undefined;
}

/** A metric over time, each side in the series it was last measured in. */
export interface MetricHistory {
  readonly metric: string;
  readonly unit: Unit;
  /** Of all series, oldest first. */
  readonly points: readonly HistoryPoint[];
  readonly sides: readonly SideHistory[];
  /** Where a line breaks, and why. */
  readonly changes: readonly SeriesChange[];
}

/**
 * What the sessions say about one metric. Results of different circumstances are never joined.
 * Missing: undefined when it was never measured.
 *
 * @param rows of one exercise and mode, in any order
 */
export function metricHistory(
  exercise: Exercise,
  rows: readonly HistoryRow[],
  metric: string,
): MetricHistory | undefined {
  const placed = rows
    .map((row) => ({ row, atMs: Date.parse(row.startedAt) }))
    .sort((a, b) => a.atMs - b.atMs)
    .map(({ row, atMs }) => ({
      ...{ row, atMs, series: seriesKey({ ...row, exercise: row.exerciseId }) },
      found: row.result.metrics.filter((m) => m.id === metric),
    }))
    .filter(({ found }) => found.length > 0);
  const points = placed.flatMap(({ row, atMs, series, found }) =>
    found.map((m): HistoryPoint => {
      const side = m.side ?? row.side ?? undefined;
      const { value, reason } = m;
      return { id: row.id, atMs, side, value, error: m.error ?? 0, reason, series };
    }),
  );
  const sides = (['left', 'right', undefined] as const).flatMap((side) =>
    sideHistory(exercise, points, metric, side),
  );
  const unit = placed.at(-1)?.found[0]?.unit;
  if (sides.length === 0 || unit === undefined) return undefined;
  return { metric, unit, points, sides, changes: seriesChanges(placed) };
}

export const isMeasured = (point: HistoryPoint): point is MeasuredPoint => point.value !== null;

function sideHistory(
  exercise: Exercise,
  points: readonly HistoryPoint[],
  metric: string,
  side: Side | undefined,
): SideHistory[] {
  const measured = points.filter((p) => p.side === side).filter(isMeasured);
  const latest = measured.at(-1);
  if (!latest) return [];
  const current = measured.filter((p) => p.series === latest.series);
  const spec = specOf(exercise, metric);
  return [
    {
      ...{ side, series: latest.series, latest },
      detectable: detectableChange(current, spec),
      trend: trendOf(current, spec),
    },
  ];
}

/** What has a value in any of the results: the headline first, then as the rules list them. */
export function metricsWithValues(
  exercise: Exercise,
  rows: readonly Pick<HistoryRow, 'result'>[],
): readonly string[] {
  const measured = new Set(
    rows.flatMap(({ result }) => result.metrics.flatMap((m) => (m.value === null ? [] : m.id))),
  );
  const { metric } = exercise.headline;
  const known = exercise.rules.flatMap((rule) => Object.keys(rule.metrics));
  return [...new Set([metric, ...known])].filter((id) => measured.has(id));
}
