import { median, type Sample } from '../signal/statistics.ts';
import { CUE_NAMES, type RotationCues } from './rotation-cues.ts';
import type { RotationTuning } from './rotation-tuning.ts';

const DEG = 180 / Math.PI;

/**
 * Crossed arms lie so far before the axis of a turn, in shoulder widths; they count so much against the depth of the
 * shoulders, no more than a turn of about 35° by that depth, as an arm may come down, and not at all in turns below 9°.
 * Source: ours: 0.35–0.75 in 224 holds of eight virtual runners, to the right side in all of them, where depth was on the
 * wrong one in 4, 2026-11-30.
 */
const ARMS_AHEAD = 0.5;
const ARMS_WEIGHT = 2;
const LEAST_BY_ARMS = 0.15;
const MOST_BY_ARMS = 0.6;

/** These may be hidden. */
const LIMBS = [
  'armsPx',
  'crossedPx',
  'kneesPx',
  'feetPx',
] as const satisfies readonly (keyof RotationCues)[];
type Limbs = (typeof LIMBS)[number];

/** The same cues while the athlete faces the camera, at rest: what reads as zero. */
export type Neutral = { readonly [K in Exclude<keyof RotationCues, Limbs>]: number } & {
  readonly [K in Limbs]: Sample;
} & {
  /** Which way the athlete then faced, from the camera. Unit: deg. Sign: + = to the own left. */
  readonly yawDeg: number;
};

/**
 * What reads as zero: the medians over a quiet stretch facing the camera.
 * Missing: undefined when shoulders, hips or depth were never seen, or the athlete showed the back.
 */
export function neutralOf(cues: readonly RotationCues[], yawDeg: number): Neutral | undefined {
  const typical = (name: keyof RotationCues) => median(cues.map((c) => c[name]));
  const found = Object.fromEntries(CUE_NAMES.map((name) => [name, typical(name)]));
  const neutral = found as Record<keyof RotationCues, Sample>;
  const known = CUE_NAMES.every(
    (name) => (LIMBS as readonly string[]).includes(name) || neutral[name] !== undefined,
  );
  return known && neutral.widthPx! > 0 ? ({ ...neutral, yawDeg } as Neutral) : undefined;
}

/**
 * Turn of the shoulder girdle. Its side, and its size while it is small and the width hardly changes, come from
 * which shoulder is farther away; its size otherwise from how much narrower the shoulders look.
 * The far shoulder is half hidden and drawn too far out, so the middle between both seems to move towards it:
 * that much, up to `maxShift`, comes off the width.
 * Someone who did not face the camera squarely turns farther away from it to one side than to the other, which is put
 * right by the direction of the neutral.
 * Unit: deg. Sign: + = to the own left; 0 = as in the neutral. Missing: undefined when a cue is.
 * Assumes: front view, pelvis still. Source: ours: shared/truth and its clips re-lit, re-coloured, mirrored, squeezed,
 * 2026-11-22: mean error 2–4.5°, 2.5–6.5° without the far-shoulder part.
 */
export function turnDeg(cues: RotationCues, neutral: Neutral, tuning: RotationTuning): Sample {
  const { widthPx, depthPx, torsoPx, shiftPx } = cues;
  if (widthPx === undefined || torsoPx === undefined) return undefined;
  if (depthPx === undefined || shiftPx === undefined) return undefined;
  const { yawDeg } = neutral;
  // Width and depth depend on the turn from the camera, not from the neutral: full width is seen squarely only.
  const fullPx = neutral.widthPx / Math.cos(yawDeg / tuning.widthGain / DEG);
  // Farther away, everything looks smaller, the torso too.
  const scale = neutral.torsoPx / torsoPx;
  const yawDepthPx = tuning.depthGain * fullPx * Math.sin(yawDeg / DEG);
  const depth = depthPx * scale - neutral.depthPx + yawDepthPx;
  const byDepth = Math.atan2(depth / tuning.depthGain, Math.max(widthPx * scale, 1e-3)) * DEG;
  const arms = armsAsidePx(cues, neutral, scale);
  const side = sideOf(depth / (tuning.depthGain * fullPx), arms && arms / fullPx);
  const towardsFar = (side * (shiftPx * scale - neutral.shiftPx)) / fullPx;
  const width = (widthPx * scale) / fullPx - clamp(towardsFar, 0, tuning.maxShift);
  const byWidth = tuning.widthGain * Math.acos(clamp(width, -1, 1)) * DEG;
  const size = (Math.abs(byDepth) + byWidth) / 2;
  const trustWidth = smoothStep(size, tuning.blendFromDeg, tuning.blendToDeg);
  const fromCamera = trustWidth * byWidth + (1 - trustWidth) * Math.abs(byDepth);
  return side * fromCamera - yawDeg;
}

/** How far crossed arms went aside. Missing: undefined when they were not crossed in the neutral, or are not seen. */
function armsAsidePx({ armsPx }: RotationCues, neutral: Neutral, scale: number): Sample {
  if (armsPx === undefined || neutral.armsPx === undefined) return undefined;
  return (neutral.crossedPx ?? 0) > 0 ? armsPx * scale - neutral.armsPx : undefined;
}

/**
 * To which side, 1 or −1. Which shoulder is farther away is the model's guess, and now and then a wrong one; where
 * crossed arms are, it sees.
 */
function sideOf(depthShare: number, armsShare: Sample): number {
  const seen = (armsShare ?? 0) / ARMS_AHEAD;
  const byArms = Math.abs(seen) < LEAST_BY_ARMS ? 0 : seen;
  return Math.sign(depthShare + clamp(ARMS_WEIGHT * byArms, -MOST_BY_ARMS, MOST_BY_ARMS));
}

const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));

/** 0 below `from`, 1 above `to`, without a corner between. */
function smoothStep(value: number, from: number, to: number): number {
  const share = clamp((value - from) / (to - from), 0, 1);
  return share * share * (3 - 2 * share);
}
