import { kettlebellDeadlift } from './exercises/kettlebell-deadlift.ts';
import { lateralSling } from './exercises/lateral-sling.ts';
import { longitudinalSling } from './exercises/longitudinal-sling.ts';
import { lunge } from './exercises/lunge.ts';
import { posteriorObliqueSling } from './exercises/posterior-oblique-sling.ts';
import { singleLegDeadlift } from './exercises/single-leg-deadlift.ts';
import type { Messages } from '../messages.ts';
import { halfKneelingRotation } from './exercises/half-kneeling-rotation.ts';
import { singleLegBalance } from './exercises/single-leg-balance.ts';
import { singleLegSquat } from './exercises/single-leg-squat.ts';
import { standingHipAbduction } from './exercises/standing-hip-abduction.ts';
import { calfRaise } from './exercises/calf-raise.ts';
import { standingRotation } from './exercises/standing-rotation.ts';
import { thoracicRotation } from './exercises/thoracic-rotation.ts';

export const exercises = {
  'single-leg-balance': singleLegBalance,
  'single-leg-squat': singleLegSquat,
  'thoracic-rotation': thoracicRotation,
  'half-kneeling-rotation': halfKneelingRotation,
  'standing-rotation': standingRotation,
  'standing-hip-abduction': standingHipAbduction,
  'calf-raise': calfRaise,
  'single-leg-deadlift': singleLegDeadlift,
  'kettlebell-deadlift': kettlebellDeadlift,
  lunge,
  'posterior-oblique-sling': posteriorObliqueSling,
  'lateral-sling': lateralSling,
  'longitudinal-sling': longitudinalSling,
} satisfies Messages['exercises'];
