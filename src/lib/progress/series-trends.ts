import type { Exercise } from '../exercises/exercise.ts';
import type { Side } from '../pose/keypoints.ts';
import type { Unit } from '../rules/rule.ts';
import { metricHistory, type HistoryRow } from './metric-history.ts';
import type { Trend } from './trend.ts';

/** How one side goes, in the series it was last done in. */
export interface SideTrend {
  readonly side: Side | undefined;
  readonly unit: Unit;
  readonly trend: Trend;
}

/**
 * The trends of an exercise's headline value, one for each side. Results of different circumstances are never joined:
 * the series of the latest result counts.
 * Missing: a side with fewer than two values in that series is left out.
 */
export function seriesTrends(
  exercise: Exercise,
  rows: readonly Omit<HistoryRow, 'id'>[],
): readonly SideTrend[] {
  const found = metricHistory(
    exercise,
    rows.map((row) => ({ ...row, id: '' })),
    exercise.headline.metric,
  );
  return (found?.sides ?? []).flatMap(({ side, trend }) =>
    found && trend ? [{ side, unit: found.unit, trend }] : [],
  );
}
