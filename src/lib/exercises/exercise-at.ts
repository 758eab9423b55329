import type { Exercise } from './exercise.ts';

/** The exercise as one of its levels runs it. Missing: with an unknown level it stays as it is. */
export function exerciseAt(exercise: Exercise, level: string): Exercise {
  const own = exercise.levels.find(({ id }) => id === level)?.protocol;
  return own ? { ...exercise, protocol: { ...exercise.protocol, ...own } } : exercise;
}
