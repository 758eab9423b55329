import type { Exercise } from '../exercises/exercise.ts';
import type { MetricValue } from '../rules/rule.ts';
import type { ScoreResult } from '../session/score-result.ts';
import { bestOfTrials, type BestOfTrials, type TrialRow } from './best-of-trials.ts';
import type { Difference } from './change.ts';
import { otherSideOf, previousOf, workoutPartnerOf } from './neighbours.ts';
import { nextStep, type NextStep } from './next-step.ts';
import {
  sideBySide,
  sidesApart,
  sinceLast,
  type SideShown,
  type SinceLast,
} from './side-by-side.ts';

/** A stored result, as much of it as is needed to be compared. */
export interface GlanceRow extends TrialRow {
  readonly result: Pick<ScoreResult, 'verdict' | 'metrics'>;
}

/** Everything a result says in one glance. */
export interface Glance<Row> {
  readonly shown: readonly SideShown<Row>[];
  /** Whether both sides come from the same workout. */
  readonly oneWorkout: boolean;
  /** Missing: the result is not kept, so there is no last time. */
  readonly since: readonly SinceLast[] | undefined;
  readonly apart: Difference | undefined;
  readonly trials: BestOfTrials | undefined;
  readonly step: NextStep;
}

/**
 * @param row the stored result. Missing: it was not kept
 * @param today whether it was done today: afterwards nobody goes on with a workout of long ago
 */
export function atAGlance<Row extends GlanceRow>(
  exercise: Exercise,
  result: Pick<ScoreResult, 'side' | 'verdict' | 'metrics' | 'quality'>,
  { row, rows, today }: { row: Row | undefined; rows: readonly Row[]; today: boolean },
): Glance<Row> {
  const partner = row && workoutPartnerOf(rows, row);
  const other = partner ?? (row && otherSideOf(rows, row));
  const shown = sideBySide(exercise, result, other);
  const before = (one: SideShown<Row>): readonly MetricValue[] | undefined => {
    const of = one.row ?? row;
    return of && previousOf(rows, of)?.result.metrics;
  };
  const { bestOf } = exercise.protocol;
  const trials =
    row && bestOf !== undefined
      ? bestOfTrials(rows, row, exercise.headline.metric, bestOf)
      : undefined;
  const ofSet =
    trials ?? (row?.mode === 'test' && bestOf !== undefined ? { trial: 1, of: bestOf } : undefined);
  const sameDay = other?.startedAt.slice(0, 10) === row?.startedAt.slice(0, 10);
  const otherSideDone = !today || (other !== undefined && sameDay);
  return {
    shown,
    oneWorkout: partner !== undefined,
    since: row && sinceLast(exercise, shown, before),
    apart: sidesApart(exercise, result.metrics, shown),
    trials,
    step: nextStep(exercise, result, { otherSideDone, trials: today ? ofSet : undefined }),
  };
}
