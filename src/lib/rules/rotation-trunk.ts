import type { Sample } from '../signal/statistics.ts';
import type { Neutral } from './rotation-angle.ts';
import type { RotationCues } from './rotation-cues.ts';
import { SEATED_LEVER } from './rotation-legs.ts';

const DEG = 180 / Math.PI;

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
  return arcSine(shift / SEATED_LEVER);
}

/**
 * How far one foot went up against the other since the neutral, in torso lengths.
 * Sign: always positive. Missing: undefined when a foot is.
 */
export function feetApart(cues: RotationCues, neutral: Neutral): Sample {
  const { feetPx, torsoPx } = cues;
  if (feetPx === undefined || torsoPx === undefined || neutral.feetPx === undefined)
    return undefined;
  return Math.abs(feetPx / torsoPx - neutral.feetPx / neutral.torsoPx);
}

/**
 * A foot that rose by more, in torso lengths, is off the floor: this is another exercise.
 * Source: ours: at most 0.10 in turns and 0.29–0.57 on one leg in shared/truth, 2026-11-22.
 */
export const FOOT_OFF_FLOOR = 0.2;
