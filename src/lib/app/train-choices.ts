import { HEAVIEST_KG, type Exercise } from '../exercises/exercise.ts';
import { levelOf } from '../exercises/levels.ts';
import { amountsOf } from '../session/workout-plan.ts';

const oneOf = <T extends string>(wish: string | null, first: T, ...others: readonly T[]): T =>
  [first, ...others].find((one) => one === wish) ?? first;

/** Missing: undefined where it is no weight anybody holds. */
function loadOf(wish: string | null): number | undefined {
  const kg = Number(wish);
  return kg > 0 && kg <= HEAVIEST_KG ? kg : undefined;
}

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
    loadKg: exercise.asksLoad ? loadOf(asked.get('kg')) : undefined,
    amount: oneOf(asked.get('amount'), amount, ...amounts),
  };
}
