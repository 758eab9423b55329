import type { AnyExercise } from '../exercises/any-exercise.ts';
import { painSays, type PainAnswer } from './pain.ts';

/**
 * The chosen levels, each a step easier where the athlete said that it hurt: what a plan is made of until it feels
 * well again. The choice itself stays as it is.
 * Missing: an exercise without a chosen level is at its easiest, and stays there.
 */
export function levelsAfterPain(
  chosen: Readonly<Record<string, string>>,
  answers: readonly PainAnswer[],
  catalogue: readonly AnyExercise[],
): Readonly<Record<string, string>> {
  const easier = Object.entries(chosen).flatMap(([exercise, level]) => {
    if (painSays(answers, exercise, level) !== 'lower') return [];
    const levels = catalogue.find(({ id }) => id === exercise)?.levels ?? [];
    const before = levels[levels.findIndex(({ id }) => id === level) - 1];
    return before ? [[exercise, before.id]] : [];
  });
  return { ...chosen, ...Object.fromEntries(easier) };
}
