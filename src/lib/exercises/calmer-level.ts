import type { ExerciseLevel } from './exercise.ts';
import { atLevel } from './levels.ts';
import { concernsOf } from './needs.ts';
import { exerciseById } from './registry.ts';

/**
 * The hardest of the easier levels nothing speaks against.
 * Missing: undefined where something speaks against all of them, or there is none.
 *
 * @param told ids of cautions, as the athlete told them
 */
export function calmerLevel(
  exerciseId: string,
  level: string,
  told: readonly string[],
): ExerciseLevel | undefined {
  // An exercise already at its level has the cautions of that level in it.
  const exercise = exerciseById(exerciseId);
  const at = exercise?.levels.findIndex(({ id }) => id === level) ?? -1;
  return exercise?.levels
    .slice(0, Math.max(at, 0))
    .findLast(({ id }) => concernsOf(atLevel(exercise, id), told).length === 0);
}
