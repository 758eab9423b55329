import { median, type Sample } from '../signal/statistics.ts';
import { CUE_NAMES, type RotationCues } from './rotation-cues.ts';
import type { RotationTuning } from './rotation-tuning.ts';

const DEG = 180 / Math.PI;

/** The same cues while the athlete faces the camera, at rest: what reads as zero. */
export type Neutral = { readonly [K in Exclude<keyof RotationCues, 'kneesPx'>]: number } & {
  readonly kneesPx: Sample;
};

/**
 * What reads as zero: the medians over a quiet stretch facing the camera.
 * Missing: undefined when shoulders, hips or depth were never seen, or the athlete showed the back.
 */
export function neutralOf(cues: readonly RotationCues[]): Neutral | undefined {
  const typical = (name: keyof RotationCues) => median(cues.map((c) => c[name]));
  const found = Object.fromEntries(CUE_NAMES.map((name) => [name, typical(name)]));
  const neutral = found as Record<keyof RotationCues, Sample>;
  const known = CUE_NAMES.every((name) => name === 'kneesPx' || neutral[name] !== undefined);
  return known && neutral.widthPx! > 0 ? (neutral as Neutral) : undefined;
}

/**
 * Turn of the shoulder girdle. Its side, and its size while it is small and the width hardly changes, come from
 * which shoulder is farther away; its size otherwise from how much narrower the shoulders look.
 * The far shoulder is half hidden and drawn too far out, so the middle between both seems to move towards it:
 * that much, up to `maxShift`, comes off the width.
 * Unit: deg. Sign: + = to the own left; 0 = as in the neutral. Missing: undefined when a cue is.
 * Assumes: front view, pelvis still. Source: ours: shared/truth and its clips re-lit, re-coloured, mirrored, squeezed,
 * 2026-11-22: mean error 2–4.5°, 2.5–6.5° without the far-shoulder part.
 */
export function turnDeg(cues: RotationCues, neutral: Neutral, tuning: RotationTuning): Sample {
  const { widthPx, depthPx, torsoPx, shiftPx } = cues;
  if (widthPx === undefined || torsoPx === undefined) return undefined;
  if (depthPx === undefined || shiftPx === undefined) return undefined;
  // Farther away, everything looks smaller, the torso too.
  const scale = neutral.torsoPx / torsoPx;
  const depth = depthPx * scale - neutral.depthPx;
  const byDepth = Math.atan2(depth / tuning.depthGain, Math.max(widthPx * scale, 1e-3)) * DEG;
  const towardsFar = (Math.sign(depth) * (shiftPx * scale - neutral.shiftPx)) / neutral.widthPx;
  const width = (widthPx * scale) / neutral.widthPx - clamp(towardsFar, 0, tuning.maxShift);
  const byWidth = tuning.widthGain * Math.acos(clamp(width, -1, 1)) * DEG;
  const size = (Math.abs(byDepth) + byWidth) / 2;
  const trustWidth = smoothStep(size, tuning.blendFromDeg, tuning.blendToDeg);
  return Math.sign(byDepth) * (trustWidth * byWidth + (1 - trustWidth) * Math.abs(byDepth));
}

const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));

/** 0 below `from`, 1 above `to`, without a corner between. */
function smoothStep(value: number, from: number, to: number): number {
  const share = clamp((value - from) / (to - from), 0, 1);
  return share * share * (3 - 2 * share);
}
