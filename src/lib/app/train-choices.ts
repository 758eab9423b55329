import type { Exercise } from '../exercises/exercise.ts';
import { levelOf } from '../exercises/levels.ts';
import { amountsOf } from '../session/workout-plan.ts';

const oneOf = <T extends string>(wish: string | null, first: T, ...others: readonly T[]): T =>
  [first, ...others].find((one) => one === wish) ?? first;

/**
 * What the address of a training page asks for, the usual where it is silent or asks for what there is not.
 *
 * @param chosen id of the level chosen last time
 */
export function askedChoices(exercise: Exercise, asked: URLSearchParams, chosen?: string) {
  const [view = 'front', ...views] = exercise.views;
  const [amount = 'one', ...amounts] = amountsOf(exercise);
  return {
    side: oneOf(asked.get('side'), 'left', 'right'),
    view: oneOf(asked.get('view'), view, ...views),
    mode: oneOf(asked.get('mode'), 'train', 'test'),
    level: levelOf(exercise, asked.get('level') ?? chosen)?.id ?? '',
    amount: oneOf(asked.get('amount'), amount, ...amounts),
  };
}
