import type { Exercise } from '../exercises/exercise.ts';
import type { PlanItem } from '../progress/week.ts';
import type { Plumb } from './plumb.svelte.ts';
import type { TrainingOptions } from './training-options.ts';
import { Training } from './training.svelte.ts';

/** The run of an exercise as the plan asks for it: its level, its sets, and one more of a side that is behind. */
export function plannedTraining(
  plumb: Plumb,
  exercise: Exercise,
  { level, sets, extra }: PlanItem,
  options: Required<Pick<TrainingOptions, 'source' | 'onOver'>>,
): Training {
  return new Training(plumb, exercise, {
    level,
    ...{ side: extra ?? 'left', amount: 'both', mode: 'train' },
    view: exercise.views[0] ?? 'front',
    planned: { sets, ...(extra && { extra }) },
    ...options,
  });
}
