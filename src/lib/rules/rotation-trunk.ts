import type { Sample } from '../signal/statistics.ts';
import type { Neutral } from './rotation-angle.ts';
import type { RotationCues } from './rotation-cues.ts';

const DEG = 180 / Math.PI;
/** Thigh over torso (mid-shoulder to mid-hip). Source: ours: 0.42 m over 0.48 m and 0.38 over 0.42, shared/truth bodies. */
const THIGH_OVER_TORSO = 0.89;
/** Knees of a sitting person are nearer the camera than the hips and look larger. Source: ours: 1.2–1.35 in shared/truth. */
const KNEES_NEARER = 1.25;

const arcSine = (value: number) => Math.asin(Math.min(1, Math.max(-1, value))) * DEG;

/**
 * Side tilt of the shoulder line since the neutral, against its full width, so that turning does not steepen it.
 * Unit: deg. Sign: + = own left up. Missing: undefined when a cue is.
 */
export function shoulderTiltDeg(cues: RotationCues, neutral: Neutral): Sample {
  const { risePx, torsoPx } = cues;
  if (risePx === undefined || torsoPx === undefined) return undefined;
  const scale = neutral.torsoPx / torsoPx;
  return arcSine((risePx * scale) / neutral.widthPx) - arcSine(neutral.risePx / neutral.widthPx);
}

/**
 * Lean of the trunk since the neutral.
 * Unit: deg. Sign: + = to image right. Missing: undefined when a cue is.
 */
export function trunkLeanDeg(cues: RotationCues, neutral: Neutral): Sample {
  const { shiftPx, torsoPx } = cues;
  if (shiftPx === undefined || torsoPx === undefined) return undefined;
  return arcSine(shiftPx / torsoPx) - arcSine(neutral.shiftPx / neutral.torsoPx);
}

/**
 * How far the knees of a sitting athlete swung round: the pelvis turns with them.
 * Unit: deg. Sign: + = to the own left. Missing: undefined when knees or hips are.
 * Assumes: seated, front view, thighs towards the camera. Blind to a pelvis that turns over knees kept still.
 */
export function kneeSwingDeg(cues: RotationCues, neutral: Neutral): Sample {
  const { kneesPx, torsoPx } = cues;
  if (kneesPx === undefined || torsoPx === undefined || neutral.kneesPx === undefined)
    return undefined;
  const shift = kneesPx / torsoPx - neutral.kneesPx / neutral.torsoPx;
  return arcSine(shift / (THIGH_OVER_TORSO * KNEES_NEARER));
}
