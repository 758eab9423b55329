import { anteriorObliqueSling } from './anterior-oblique-sling.ts';
import type { Exercise } from './exercise.ts';
import { fourPointRotation } from './four-point-rotation.ts';
import { halfKneelingRotation } from './half-kneeling-rotation.ts';
import { hop } from './hop.ts';
import { jump } from './jump.ts';
import { proneExtension } from './prone-extension.ts';
import { sideLyingWindmill } from './side-lying-windmill.ts';
import { singleLegBalance } from './single-leg-balance.ts';
import { singleLegSquat } from './single-leg-squat.ts';
import { calfRaise } from './calf-raise.ts';
import { hipHitch } from './hip-hitch.ts';
import { legSwingFrontal } from './leg-swing-frontal.ts';
import { legSwingSagittal } from './leg-swing-sagittal.ts';
import { toeRaise } from './toe-raise.ts';
import { standingHipAbduction } from './standing-hip-abduction.ts';
import { standingRotation } from './standing-rotation.ts';
import { standingWindmill } from './standing-windmill.ts';
import { thoracicRotation } from './thoracic-rotation.ts';

/** Every exercise, in the order in which they are offered. */
const ALL = [
  singleLegBalance,
  singleLegSquat,
  thoracicRotation,
  halfKneelingRotation,
  standingRotation,
  fourPointRotation,
  proneExtension,
  sideLyingWindmill,
  standingHipAbduction,
  calfRaise,
  hop,
  jump,
  standingWindmill,
  anteriorObliqueSling,
  legSwingSagittal,
  legSwingFrontal,
  hipHitch,
  toeRaise,
] as const;
export const EXERCISES: readonly Exercise[] = ALL;

/** The exercises with their ids, as the compiler knows them: every one must have its texts. */
export type KnownExercise = (typeof ALL)[number];

/** Missing: undefined for an id nobody knows. */
export function exerciseById(id: string): Exercise | undefined {
  return EXERCISES.find((exercise) => exercise.id === id);
}
