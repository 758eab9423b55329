import type { Exercise } from '../exercises/exercise.ts';
import type { Side } from '../pose/keypoints.ts';
import type { MetricValue, Unit } from '../rules/rule.ts';
import { seriesKey } from './change.ts';
import type { Placed } from './neighbours.ts';
import { trendOf, type Trend } from './trend.ts';

/** A stored result, as much of it as is needed here. */
interface Row extends Placed {
  readonly result: { readonly metrics: readonly MetricValue[] };
}

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
export function seriesTrends(exercise: Exercise, rows: readonly Row[]): readonly SideTrend[] {
  const { metric } = exercise.headline;
  const spec = exercise.rules.map((rule) => rule.metrics[metric]).find(Boolean);
  const values = rows
    .flatMap((row) =>
      row.result.metrics.flatMap((m) =>
        m.id === metric && m.value !== null
          ? {
              key: seriesKey({ ...row, exercise: row.exerciseId }),
              side: m.side ?? row.side ?? undefined,
              unit: m.unit,
              atMs: Date.parse(row.startedAt),
              value: m.value,
              error: m.error ?? 0,
            }
          : [],
      ),
    )
    .sort((a, b) => a.atMs - b.atMs);
  return (['left', 'right', undefined] as const).flatMap((side) => {
    const ofSide = values.filter((v) => v.side === side);
    const latest = ofSide.at(-1);
    const trend = trendOf(
      ofSide.filter((v) => v.key === latest?.key),
      spec,
    );
    return latest && trend ? [{ side, unit: latest.unit, trend }] : [];
  });
}
