import type { Exercise } from '../exercises/exercise.ts';
import type { Verdict } from '../rules/rule.ts';
import type { Difference } from './change.ts';
import { seriesKey } from './change.ts';
import type { HistoryRow } from './metric-history.ts';
import { workoutPartnerOf } from './neighbours.ts';
import { sideBySide, sidesApart } from './side-by-side.ts';

/** A stored result, as much of it as is needed here. */
interface Row extends HistoryRow {
  readonly result: HistoryRow['result'] & { readonly verdict: Verdict };
}

/** How left and right lie apart in one workout. */
export interface Apart extends Difference {
  /** Unit: ms since 1970 UTC. */
  readonly atMs: number;
}

/** A difference counts when it goes the same way in so many workouts. Source: measures.md B1 and C2, "in 3 sessions". */
export const WORKOUTS_IN_A_ROW = 3;
/** Trials of one workout stand no farther apart in the list. Source: ours; best of three on both legs, twice. */
const WITHIN_ROWS = 12;

/**
 * How far left and right lay apart in the last workouts of the series done last, newest first.
 * Missing: workouts in which one side was not done or not measured are left out.
 *
 * @param rows of one exercise and mode, newest first
 */
export function recentlyApart(exercise: Exercise, rows: readonly Row[]): readonly Apart[] {
  const key = (row: Row) => seriesKey({ ...row, exercise: row.exerciseId });
  const series = rows[0] && key(rows[0]);
  const found: Apart[] = [];
  const paired = new Set<Row>();
  for (const [i, row] of rows.entries()) {
    if (found.length === WORKOUTS_IN_A_ROW) break;
    if (paired.has(row) || key(row) !== series) continue;
    const near = rows.slice(i, i + WITHIN_ROWS).filter((one) => !paired.has(one));
    const partner = workoutPartnerOf(near, row);
    if (partner) paired.add(partner);
    const result = { ...row.result, side: row.side };
    const apart = sidesApart(exercise, result.metrics, sideBySide(exercise, result, partner));
    if (apart) found.push({ ...apart, atMs: Date.parse(row.startedAt) });
  }
  return found;
}

/** Whether the last workouts all show the same side larger, beyond measurement error. */
export const steadilyApart = (recent: readonly Apart[]): boolean =>
  recent.length === WORKOUTS_IN_A_ROW &&
  recent[0]!.change !== 'same' &&
  recent.every(({ change }) => change === recent[0]!.change);
