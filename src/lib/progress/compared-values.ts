import type { Exercise } from '../exercises/exercise.ts';
import type { Side } from '../pose/keypoints.ts';
import type { MetricValue } from '../rules/rule.ts';
import type { ScoreResult } from '../session/score-result.ts';
import { differenceOf, type Difference } from './change.ts';
import type { Placed } from './neighbours.ts';
import { specOf } from './side-by-side.ts';

/** One quantity of two results beside each other. */
export interface ComparedValue {
  readonly id: string;
  /** Of quantities that a trial has on both sides. Missing: the side of the trial. */
  readonly side: Side | undefined;
  readonly first: MetricValue | undefined;
  readonly second: MetricValue | undefined;
  /** Missing: one of the two was not measured, or they were measured in different ways. */
  readonly difference: Difference | undefined;
}

type Scored = Pick<ScoreResult, 'metrics' | 'side'>;

/**
 * The values of two results, the headline first. The difference is second minus first, and called one only beyond
 * measurement error. Missing: what neither measured is left out.
 * @param alike whether both were measured in the same way, so that a difference means something
 */
export function comparedValues(
  exercise: Exercise,
  first: Scored,
  second: Scored,
  alike: boolean,
): readonly ComparedValue[] {
  // In a trial of one side every value is of that side: left and right stand beside each other there.
  const sideOf = (result: Scored, { side }: MetricValue) =>
    result.side === null ? side : undefined;
  const keyed = (result: Scored) =>
    new Map(
      result.metrics
        .filter(({ value }) => value !== null)
        .map((m) => [`${m.id} ${sideOf(result, m)}`, m] as const),
    );
  const [before, now] = [keyed(first), keyed(second)];
  const rows = [...new Set([...before.keys(), ...now.keys()])].map((key): ComparedValue => {
    const [a, b] = [before.get(key), now.get(key)];
    const { id } = (a ?? b)!;
    const side = a ? sideOf(first, a) : b && sideOf(second, b);
    const difference = alike && a && b ? differenceOf(a, b, specOf(exercise, id)) : undefined;
    return { id, side, first: a, second: b, difference };
  });
  const isHead = ({ id }: ComparedValue) => (id === exercise.headline.metric ? 0 : 1);
  return rows.sort((a, b) => isHead(a) - isHead(b));
}

/** What differs between two results beside the movement. */
export type Unlike = 'model' | 'view' | 'level' | 'mode' | 'eyes' | 'load';

/** With these the numbers themselves mean something else. */
const OTHER_MEASURE: readonly Unlike[] = ['model', 'view'];

interface Done extends Omit<Placed, 'rules'> {
  readonly loadKg?: number | undefined;
}

/** In what two results differ, to be said beside their values. */
export function unlikeIn(a: Done, b: Done): readonly Unlike[] {
  const differs: Readonly<Record<Unlike, boolean>> = {
    model: a.model !== b.model,
    view: a.view !== b.view,
    level: a.level !== b.level,
    mode: a.mode !== b.mode,
    eyes: (a.eyes ?? 'open') !== (b.eyes ?? 'open'),
    load: a.loadKg !== b.loadKg,
  };
  return (Object.keys(differs) as Unlike[]).filter((key) => differs[key]);
}

/** Whether both were measured in the same way. */
export const measuredAlike = (unlike: readonly Unlike[]): boolean =>
  !unlike.some((key) => OTHER_MEASURE.includes(key));
