import { anteriorObliqueSling } from './exercises/anterior-oblique-sling.ts';
import { halfKneelingRotation } from './exercises/half-kneeling-rotation.ts';
import { hop } from './exercises/hop.ts';
import { jump } from './exercises/jump.ts';
import { fourPointRotation } from './exercises/four-point-rotation.ts';
import { proneExtension } from './exercises/prone-extension.ts';
import { sideLyingWindmill } from './exercises/side-lying-windmill.ts';
import { singleLegBalance } from './exercises/single-leg-balance.ts';
import { singleLegSquat } from './exercises/single-leg-squat.ts';
import { standingHipAbduction } from './exercises/standing-hip-abduction.ts';
import { calfRaise } from './exercises/calf-raise.ts';
import { standingWindmill } from './exercises/standing-windmill.ts';
import { standingRotation } from './exercises/standing-rotation.ts';
import { thoracicRotation } from './exercises/thoracic-rotation.ts';
import { legSwingSagittal } from './exercises/leg-swing-sagittal.ts';
import { legSwingFrontal } from './exercises/leg-swing-frontal.ts';
import { hipHitch } from './exercises/hip-hitch.ts';
import { toeRaise } from './exercises/toe-raise.ts';
import type { AllExerciseTexts } from '../exercise-texts.ts';

/** What each exercise is for and how it is done. */
export const exercises = {
  'single-leg-balance': singleLegBalance,
  'single-leg-squat': singleLegSquat,
  'thoracic-rotation': thoracicRotation,
  'half-kneeling-rotation': halfKneelingRotation,
  'standing-rotation': standingRotation,
  'standing-hip-abduction': standingHipAbduction,
  'calf-raise': calfRaise,
  hop,
  jump,
  'standing-windmill': standingWindmill,
  'anterior-oblique-sling': anteriorObliqueSling,
  'leg-swing-sagittal': legSwingSagittal,
  'leg-swing-frontal': legSwingFrontal,
  'hip-hitch': hipHitch,
  'toe-raise': toeRaise,
  'four-point-rotation': fourPointRotation,
  'prone-extension': proneExtension,
  'side-lying-windmill': sideLyingWindmill,
} as const satisfies AllExerciseTexts;
