import type { Exercise } from './exercise.ts';
import { singleLegBalance } from './single-leg-balance.ts';
import { singleLegSquat } from './single-leg-squat.ts';
import { thoracicRotation } from './thoracic-rotation.ts';

/** Every exercise, in the order in which they are offered. */
export const EXERCISES: readonly Exercise[] = [singleLegBalance, singleLegSquat, thoracicRotation];

/** Missing: undefined for an id nobody knows. */
export function exerciseById(id: string): Exercise | undefined {
  return EXERCISES.find((exercise) => exercise.id === id);
}
