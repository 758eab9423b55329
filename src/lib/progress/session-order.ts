import { isGuided, stageOf, type AnyExercise } from '../exercises/any-exercise.ts';
import { STAGES } from '../exercises/exercise.ts';
import type { PlanItem } from './week.ts';

/** Release, mobilise, strengthen, load; within a stage the camera is moved as seldom as possible. */
export function inOrder(
  items: readonly PlanItem[],
  catalogue: readonly AnyExercise[],
): readonly PlanItem[] {
  const known = new Map(catalogue.map((exercise) => [exercise.id, exercise]));
  const place = ({ exercise: id }: PlanItem): readonly [stage: number, view: string] => {
    const exercise = known.get(id);
    if (!exercise) return [STAGES.length, ''];
    return [STAGES.indexOf(stageOf(exercise)), isGuided(exercise) ? '' : (exercise.views[0] ?? '')];
  };
  return items.toSorted((a, b) => {
    const [[stageA, viewA], [stageB, viewB]] = [place(a), place(b)];
    return stageA - stageB || (viewA < viewB ? -1 : viewA > viewB ? 1 : 0);
  });
}
