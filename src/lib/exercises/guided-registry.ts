import { abdominalRelease } from './guided/abdominal-release.ts';
import { bandedAnkle } from './guided/banded-ankle.ts';
import { barefootStrides } from './guided/barefoot-strides.ts';
import { barefootWalk } from './guided/barefoot-walk.ts';
import { breathing } from './guided/breathing.ts';
import { chestRelease } from './guided/chest-release.ts';
import { deskBreak } from './guided/desk-break.ts';
import { footRelease } from './guided/foot-release.ts';
import { latRelease } from './guided/lat-release.ts';
import { psoasRelease } from './guided/psoas-release.ts';
import { upperBackRelease } from './guided/upper-back-release.ts';
import type { GuidedExercise } from './guided-exercise.ts';

/** Every guided exercise, in the order in which they are offered: release before load. */
const ALL = [
  psoasRelease,
  footRelease,
  barefootWalk,
  bandedAnkle,
  barefootStrides,
  deskBreak,
  chestRelease,
  latRelease,
  upperBackRelease,
  abdominalRelease,
  breathing,
] as const;
export const GUIDED: readonly GuidedExercise[] = ALL;

/** The guided exercises with their ids, as the compiler knows them: every one must have its texts. */
export type KnownGuided = (typeof ALL)[number];

/** Missing: undefined for an id nobody knows, or of an exercise with a camera. */
export function guidedById(id: string): GuidedExercise | undefined {
  return GUIDED.find((exercise) => exercise.id === id);
}
