import type { Exercise } from '../exercises/exercise.ts';
import { SIDES, type Side } from '../pose/keypoints.ts';
import type { MetricSpec, MetricValue, Verdict } from '../rules/rule.ts';
import type { ScoreResult } from '../session/score-result.ts';
import { differenceOf, measuredDifference, type Difference } from './change.ts';

/** What a stored result must have to stand beside another. */
interface Scored {
  readonly result: Pick<ScoreResult, 'verdict' | 'metrics'>;
}

/** One side of a result. */
export interface SideShown<Row> {
  readonly side: Side;
  /** Missing: this side was not done. */
  readonly head: MetricValue | undefined;
  /** Missing: not done, or both sides were judged together. */
  readonly verdict: Verdict | undefined;
  /** The other trial this side comes from. Missing: it comes from the result itself, or was not done. */
  readonly row: Row | undefined;
}

/** Left and right of a result, always in this order. */
export function sideBySide<Row extends Scored>(
  { headline }: Exercise,
  result: Pick<ScoreResult, 'side' | 'verdict' | 'metrics'>,
  other: Row | undefined,
): readonly SideShown<Row>[] {
  const headOf = (metrics: readonly MetricValue[], side: Side) =>
    metrics.find((m) => m.id === headline.metric && (m.side === side || m.side === undefined));
  return SIDES.map((side) => {
    if (result.side === null)
      return { side, head: headOf(result.metrics, side), verdict: undefined, row: undefined };
    const from = result.side === side ? result : other?.result;
    return {
      side,
      head: from && headOf(from.metrics, side),
      verdict: from?.verdict,
      row: result.side === side ? undefined : other,
    };
  });
}

/**
 * How far left and right lie apart. Sign: + = left is larger.
 * Missing: undefined where one side was not measured.
 */
export function sidesApart(
  exercise: Exercise,
  metrics: readonly MetricValue[],
  shown: readonly Pick<SideShown<unknown>, 'side' | 'head'>[],
): Difference | undefined {
  const own = metrics.find((m) => m.id === ASYMMETRY[exercise.headline.metric]);
  if (own) return measuredDifference(own, specOf(exercise, own.id));
  const of = (side: Side) => shown.find((one) => one.side === side)?.head;
  const [left, right] = [of('left'), of('right')];
  return left && right && differenceOf(right, left, specOf(exercise, left.id));
}

/** Metrics that tell left minus right with an error of their own: what both sides share cancels out. */
const ASYMMETRY: Readonly<Record<string, string>> = { 'rotation-range': 'rotation-asymmetry' };

/** One side against its last time. */
export interface SinceLast extends Difference {
  readonly side: Side;
  readonly head: MetricValue;
}

/**
 * What changed since last time, for each side that was measured both times.
 * @param beforeOf metrics of the last result before, of the series and side shown
 */
export function sinceLast<Row>(
  exercise: Exercise,
  shown: readonly SideShown<Row>[],
  beforeOf: (one: SideShown<Row>) => readonly MetricValue[] | undefined,
): readonly SinceLast[] {
  return shown.flatMap((one) => {
    const { head, side } = one;
    const before = head && beforeOf(one)?.find((m) => m.id === head.id && m.side === head.side);
    const found = head && before && differenceOf(before, head, specOf(exercise, head.id));
    return found ? [{ ...found, side, head }] : [];
  });
}

/** Missing: undefined for a metric that no rule of the exercise knows any more. */
export function specOf({ rules }: Exercise, metric: string): MetricSpec | undefined {
  return rules.map((rule) => rule.metrics[metric]).find((spec) => spec !== undefined);
}
