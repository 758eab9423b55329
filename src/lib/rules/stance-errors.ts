import type { View } from '../pose/pose-frame.ts';
import type { TrialContext } from './rule.ts';

/**
 * Half widths of 95 % intervals of what landmarks show on one leg. Each is a sum of squares of a few terms that can be
 * named. Source of all figures: ours, both bodies of shared/truth and the same recordings thinned, scaled and made
 * noisier, 2026-11-22; `tests/truth.test.ts` holds them to covering the truth in 90–99 % of trials.
 */

/** The foot is seen to leave or meet the floor within this. Unit: s. */
const FOOT_TIME_S = 0.06;

/** From behind a foot held back hardly moves in the picture, and the weight tells. Unit: s. Source: ours, virtual and synthetic athletes. */
const FOOT_TIME_FROM_BEHIND_S = 0.2;

/**
 * Error of a time between two events of the foot.
 * Unit: s. Assumes: each event is found to within its error and a frame.
 */
export function holdErrorS(rateHz: number, view: View): number {
  const footS = view === 'back' ? FOOT_TIME_FROM_BEHIND_S : FOOT_TIME_S;
  return Math.SQRT2 * Math.hypot(footS, 1 / rateHz);
}

/** On one leg the drawn hip midpoint slides towards the stance side, which looks like lean; more so in squats. Unit: deg. */
const LEAN_MODEL_DEG = { stance: 1.3, squat: 1.8 };
/** Camera roll and posture that an absent two-leg start would have taken out. Unit: deg. */
const LEAN_NO_BASELINE_DEG = 4;

/**
 * How much more other models are off than BlazePose full, and how much larger than seen a movement of the trunk may be, as a share.
 * Source: ours: dev-m c4 and dev-f c2 tracked with each, 2026-11-22; heavy was not tried.
 */
const MODELS: Readonly<Record<string, { readonly factor: number; readonly gain: number }>> = {
  'blazepose-full': { factor: 1, gain: 0.12 },
  'blazepose-lite': { factor: 1.4, gain: 0.5 },
};
const OTHER_MODELS = { factor: 1.4, gain: 1.3 };

/** Error of a trunk lean averaged over half a second or more. Unit: deg. */
export function leanErrorDeg(
  { task, model }: Pick<TrialContext, 'task' | 'model'>,
  hasBaseline: boolean,
): number {
  const { factor } = MODELS[model] ?? OTHER_MODELS;
  const seen = factor * LEAN_MODEL_DEG[task === 'stance' ? 'stance' : 'squat'];
  return Math.hypot(seen, hasBaseline ? 0 : LEAN_NO_BASELINE_DEG);
}

/** Frame noise widens a range. Unit: deg. */
const LEAN_RANGE_DEG = 0.9;

/** Error of a range of trunk lean: constant parts cancel, frame noise and gain stay. Unit: deg. */
export function leanRangeErrorDeg(rangeDeg: number, model: string): number {
  return Math.hypot(LEAN_RANGE_DEG, (MODELS[model] ?? OTHER_MODELS).gain * rangeDeg);
}

/** How well the weighted points follow the centre of mass, as a share; perspective and body build. */
const SWAY_MODEL = 0.1;
/** Wobble of the landmarks slower than 3 Hz, which cannot be told from sway. Unit: share of leg length. */
const SWAY_FLOOR = 0.0006;

/**
 * Error of a sway RMS.
 * Unit: that of `rms`.
 *
 * @param scaleError of the factor from pixels to the unit, as a share of it
 * @param leg leg length in the unit of `rms`
 */
export function swayError(rms: number, leg: number, scaleError: number): number {
  return Math.hypot(rms * Math.hypot(SWAY_MODEL, scaleError), SWAY_FLOOR * leg);
}
