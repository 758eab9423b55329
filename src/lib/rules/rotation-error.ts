import type { Side } from '../pose/keypoints.ts';
import { mean } from '../signal/statistics.ts';
import type { Hold } from './rotation-holds.ts';

/*
 * Half widths of 95 % intervals. What no repetition makes smaller: how differently bodies, clothes and cameras look
 * to the model, and a pelvis that may have turned along unseen. Both are shared by all holds of a trial.
 */

/**
 * Of a turn over a still pelvis: a fixed part, and a part of the turn.
 * Source: ours: 95 % of holds of shared/truth, re-lit, re-coloured, mirrored and squeezed, lay within 5.3° (below 18°)
 * to 8° (above 58°), 2026-11-22; a quarter wider, because unknown bodies were worse by that much.
 */
const FIXED_DEG = 6.5;
const SHARE_OF_TURN = 0.1;
/**
 * What a pelvis that could not be checked may have done.
 * Source: ours: a fifth of the turn in the pelvis clips of shared/truth, and room for people who do more.
 */
const PELVIS_SHARE = 0.25;
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
  /** How far the athlete may have been off square to the camera; adds to one side what it takes from the other. */
  readonly offSquareDeg: number;
}

/** The error of the mean of some holds of one side, in its two parts. Unit: deg. */
export interface SideError {
  readonly turnDeg: number;
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
    turnDeg: Math.hypot(body, noise, offSquareDeg),
    pelvisDeg: PELVIS_SHARE * deg,
  };
}

/** Half width of the 95 % interval of one side. Unit: deg. */
export const rangeErrorDeg = (side: SideError) => Math.hypot(side.turnDeg, side.pelvisDeg);

/** Half width of the 95 % interval of left plus right: a turning pelvis adds to both. Unit: deg. */
export function totalErrorDeg({ left, right }: Readonly<Record<Side, SideError>>): number {
  return Math.hypot(left.turnDeg, right.turnDeg, left.pelvisDeg + right.pelvisDeg);
}

/** Half width of the 95 % interval of left minus right: a turning pelvis mostly cancels. Unit: deg. */
export function asymmetryErrorDeg({ left, right }: Readonly<Record<Side, SideError>>): number {
  return Math.max(LEAST_ASYMMETRY_DEG, Math.hypot(left.turnDeg, right.turnDeg));
}
