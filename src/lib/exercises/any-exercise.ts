import type { Exercise, Stage } from './exercise.ts';
import type { GuidedExercise } from './guided-exercise.ts';
import { GUIDED } from './guided-registry.ts';
import { EXERCISES } from './registry.ts';

/** With a camera or led by voice: what a plan is made of. */
export type AnyExercise = Exercise | GuidedExercise;

/** Everything that can be planned, in the order in which it is offered. */
export const ALL_EXERCISES: readonly AnyExercise[] = [...EXERCISES, ...GUIDED];

export const isGuided = (exercise: AnyExercise): exercise is GuidedExercise =>
  exercise.kind === 'guided';

export function stageOf(exercise: AnyExercise): Stage {
  return exercise.stage ?? (isGuided(exercise) ? 'release' : 'strengthen');
}
