import { median, type Sample } from '../signal/statistics.ts';
import { CUE_NAMES, type RotationCues } from './rotation-cues.ts';
import type { RotationTuning } from './rotation-tuning.ts';

const DEG = 180 / Math.PI;

/** The same cues while the athlete faces the camera, at rest: what reads as zero. */
export type Neutral = { readonly [K in 'widthPx' | 'torsoPx' | 'depthPx']: number } & {
  readonly [K in 'risePx' | 'leanDeg' | 'kneesPx']: Sample;
};

/**
 * What reads as zero: the medians over a quiet stretch facing the camera.
 * Missing: undefined when shoulders, hips or depth were never seen, or the athlete showed the back.
 */
export function neutralOf(cues: readonly RotationCues[]): Neutral | undefined {
  const [widthPx, depthPx, torsoPx, risePx, leanDeg, kneesPx] = CUE_NAMES.map((name) =>
    median(cues.map((c) => c[name])),
  );
  if (widthPx === undefined || depthPx === undefined || torsoPx === undefined) return undefined;
  if (widthPx <= 0) return undefined;
  return { widthPx, depthPx, torsoPx, risePx, leanDeg, kneesPx };
}

/**
 * Turn of the shoulder girdle from two cues: how much narrower the shoulders look (its size) and which shoulder
 * is farther away (its sign, and its size while it is small, where the width hardly changes).
 * Unit: deg. Sign: + = to the own left; 0 = as in the neutral. Missing: undefined when a cue is.
 * Assumes: front view, pelvis still. Source: Part 0 of the measurement notes: mean error 3.6° on known bodies, 4.7° on others.
 */
export function turnDeg(
  cues: Pick<RotationCues, 'widthPx' | 'depthPx' | 'torsoPx'>,
  neutral: Neutral,
  tuning: RotationTuning,
): Sample {
  const { widthPx, depthPx, torsoPx } = cues;
  if (widthPx === undefined || depthPx === undefined || torsoPx === undefined) return undefined;
  // Farther away, everything looks smaller, the torso too.
  const ratio = (widthPx / torsoPx) * (neutral.torsoPx / neutral.widthPx);
  const byWidth = tuning.widthGain * Math.acos(Math.min(1, Math.max(-1, ratio))) * DEG;
  const byDepth =
    Math.atan2((depthPx - neutral.depthPx) / tuning.depthGain, Math.max(widthPx, 1e-3)) * DEG;
  const size = (Math.abs(byDepth) + byWidth) / 2;
  const trustWidth = smoothStep(size, tuning.blendFromDeg, tuning.blendToDeg);
  return Math.sign(byDepth) * (trustWidth * byWidth + (1 - trustWidth) * Math.abs(byDepth));
}

/** 0 below `from`, 1 above `to`, without a corner between. */
function smoothStep(value: number, from: number, to: number): number {
  const share = Math.min(1, Math.max(0, (value - from) / (to - from)));
  return share * share * (3 - 2 * share);
}
