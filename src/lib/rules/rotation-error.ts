import type { Side } from '../pose/keypoints.ts';
import type { Hold } from './rotation-holds.ts';

/** 95 % half width of one hold that no number of repetitions makes smaller: fixed part, and part of the turn. */
const FIXED_DEG = 7.3;
const SHARE_OF_TURN = 0.12;
/**
 * How much of a turn may have come from a pelvis that nobody could check.
 * Source: ours: the pelvis clips of shared/truth (a fifth of the turn of the shoulders), 2026-11-22.
 */
const PELVIS_SHARE = 0.2;
/** Widening per model. Source: mean error of lite 6–8° against 4.7° of full on bodies never tuned on. */
const MODEL_FACTOR: Readonly<Record<string, number>> = {
  'blazepose-full': 1,
  'blazepose-lite': 1.6,
};
/** A difference between the sides below this says nothing. Source: Part 0 of the measurement notes. */
const LEAST_ASYMMETRY_DEG = 10;
/** How much the errors of the two sides of one person go together. */
const SHARED = 0.5;

/** Whether a model sees the depth that gives a turn its side. */
export const seesDepth = (model: string) => MODEL_FACTOR[model] !== undefined;

/**
 * Half width of the 95 % interval of the mean of some holds of one side.
 * Unit: deg. Source: ours: truth recordings, see the truth test for how often it covers.
 *
 * @param noiseDeg frame-to-frame scatter of the turn
 */
export function holdsErrorDeg(
  holds: readonly Pick<Hold, 'deg' | 'n'>[],
  noiseDeg: number,
  model: string,
): number {
  const deg = holds.reduce((sum, h) => sum + h.deg, 0) / holds.length;
  const n = holds.reduce((sum, h) => sum + h.n, 0);
  return (
    Math.hypot(
      FIXED_DEG,
      SHARE_OF_TURN * deg,
      PELVIS_SHARE * deg,
      (1.96 * noiseDeg) / Math.sqrt(n),
    ) * (MODEL_FACTOR[model] ?? Infinity)
  );
}

/** Half width of the 95 % interval of left plus right: the errors of one person's sides partly agree. */
export function totalErrorDeg(errors: Readonly<Record<Side, number>>): number {
  const { left, right } = errors;
  return Math.sqrt(left ** 2 + right ** 2 + 2 * SHARED * left * right);
}

/** Half width of the 95 % interval of left minus right. */
export function asymmetryErrorDeg(errors: Readonly<Record<Side, number>>): number {
  const { left, right } = errors;
  return Math.max(
    LEAST_ASYMMETRY_DEG,
    Math.sqrt(left ** 2 + right ** 2 - 2 * SHARED * left * right),
  );
}
