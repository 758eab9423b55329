import { isGuided, stageOf } from '../exercises/any-exercise.ts';
import { choicesOf, portionOf, type PlanChoice } from './plan-choices.ts';
import type { PlanInput } from './plan-input.ts';
import { needOf } from './plan-need.ts';
import { inOrder } from './session-order.ts';
import { minutesTogether, type PlanItem } from './week.ts';

/** Five minutes, with a little room for the way from one to the next. Unit: min. Source: programme.md. */
export const BEFORE_RUN_MIN = 5.5;

/**
 * A short set before a run: what is made for it first, then whatever else mobilises; one set each, a pillar not yet there
 * before one that is. Missing: empty where nothing fits.
 */
export function beforeRun(input: PlanInput): readonly PlanItem[] {
  const left = choicesOf(input)
    .filter(({ exercise }) => exercise.beforeRun || stageOf(exercise) === 'mobilise')
    .map((choice) => ({ ...choice, sets: 1, score: needOf(choice.exercise, input).score }))
    .sort((a, b) => rank(b) - rank(a) || b.score - a.score);
  const items: PlanItem[] = [];
  const pillars = new Set<string>();
  const put = (choice: PlanChoice) => {
    const room = BEFORE_RUN_MIN - minutesTogether(items);
    const portion = portionOf(choice, undefined, { room, restS: input.wishes.restS });
    if (!portion) return;
    items.push({ ...portion, reason: { id: 'before-run' } });
    pillars.add(choice.exercise.pillar);
  };
  for (const choice of left) if (!pillars.has(choice.exercise.pillar)) put(choice);
  for (const choice of left)
    if (!items.some(({ exercise }) => exercise === choice.exercise.id)) put(choice);
  return inOrder(items, input.catalogue);
}

/** Made for it; then what needs no camera to be set up on the way out. */
const rank = ({ exercise }: PlanChoice) =>
  (exercise.beforeRun ? 2 : 0) + (isGuided(exercise) ? 1 : 0);
