import type { Exercise } from '../exercises/exercise.ts';

/** The numbers each rule of an exercise is tuned to. */
export function tuningOf(exercise: Exercise): Record<string, Record<string, number>> {
  return Object.fromEntries(
    exercise.rules.map((rule) => [
      rule.id,
      Object.fromEntries(Object.entries(rule.tuning).map(([id, spec]) => [id, spec.default])),
    ]),
  );
}
