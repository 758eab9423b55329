import type { Side } from '../pose/keypoints.ts';
import { mean } from '../signal/statistics.ts';
import type { Hold } from './rotation-holds.ts';

/*
 * Half widths of 95 % intervals. No repetition makes smaller: how differently bodies, clothes and cameras look to the
 * model, an athlete who did not face the camera squarely, and a pelvis that may have turned along unseen.
 */

/**
 * Of a turn over a still pelvis: a fixed part, and a part of the turn.
 * Source: ours: 95 % of holds of shared/truth, re-lit, re-coloured, mirrored and squeezed, lay within 5.7° (below 18°)
 * to 8.1° (above 58°), 2026-11-22.
 */
const FIXED_DEG = 5.5;
const SHARE_OF_TURN = 0.1;
/**
 * What a pelvis that could not be checked may have done.
 * Source: ours: a fifth of the turn in the pelvis clips of shared/truth, and room for people who do more.
 */
const PELVIS_SHARE = 0.25;
/**
 * Someone asked to face the camera may still be off by this much, and world points would not show it.
 * Source: ours: 3° by eye; world points wander by 3° on square bodies and show half of a turn, 2026-11-22.
 */
const UNSEEN_OFF_SQUARE_DEG = 3;
/** One degree off square adds up to this to one side and takes it from the other. Source: ours: pinhole athlete, 4–12° off. */
const PER_OFF_SQUARE = 2;
/** Widening per model. Source: mean error of lite 6–8° against 4.7° of full (Part 0 of the measurement notes). */
const MODEL_FACTOR: Readonly<Record<string, number>> = {
  'blazepose-full': 1,
  'blazepose-lite': 1.6,
};
/** A difference between the sides below this says nothing. Source: Part 0 of the measurement notes. */
const LEAST_ASYMMETRY_DEG = 10;

/** Whether a model sees the depth that gives a turn its side, and was tried. */
export const seesDepth = (model: string) => MODEL_FACTOR[model] !== undefined;

/** What is known of a trial's quality. */
export interface Doubts {
  readonly model: string;
  /** Scatter of single frames about the smooth turn. */
  readonly noiseDeg: number;
  /** How far off square to the camera the athlete was seen to be; 0 when square as far as can be seen. */
  readonly offSquareDeg: number;
}

/** The error of the mean of some holds of one side, in its parts. Unit: deg. */
export interface SideError {
  /** Different for every body, camera and side. */
  readonly turnDeg: number;
  /** Facing askew: adds to one side what it takes from the other. */
  readonly squareDeg: number;
  /** A pelvis turning along: adds to both. */
  readonly pelvisDeg: number;
}

/**
 * Error of the mean of some holds of one side.
 * Unit: deg.
 */
export function sideError(
  holds: readonly Pick<Hold, 'deg' | 'n'>[],
  { model, noiseDeg, offSquareDeg }: Doubts,
): SideError {
  const deg = mean(holds.map((h) => h.deg)) ?? 0;
  const n = holds.reduce((sum, h) => sum + h.n, 0);
  const noise = (1.96 * noiseDeg) / Math.sqrt(Math.max(1, n));
  const body = (MODEL_FACTOR[model] ?? Infinity) * Math.hypot(FIXED_DEG, SHARE_OF_TURN * deg);
  return {
    turnDeg: Math.hypot(body, noise),
    squareDeg: PER_OFF_SQUARE * Math.max(UNSEEN_OFF_SQUARE_DEG, offSquareDeg),
    pelvisDeg: PELVIS_SHARE * deg,
  };
}

/** Half width of the 95 % interval of one side. Unit: deg. */
export function rangeErrorDeg({ turnDeg, squareDeg, pelvisDeg }: SideError): number {
  return Math.hypot(turnDeg, squareDeg, pelvisDeg);
}

/** Half width of the 95 % interval of left plus right. Unit: deg. */
export function totalErrorDeg({ left, right }: Readonly<Record<Side, SideError>>): number {
  return Math.hypot(left.turnDeg, right.turnDeg, left.pelvisDeg + right.pelvisDeg);
}

/** Half width of the 95 % interval of left minus right, which a turning pelvis mostly leaves alone. Unit: deg. */
export function asymmetryErrorDeg({ left, right }: Readonly<Record<Side, SideError>>): number {
  const deg = Math.hypot(left.turnDeg, right.turnDeg, left.squareDeg + right.squareDeg);
  return Math.max(LEAST_ASYMMETRY_DEG, deg);
}
