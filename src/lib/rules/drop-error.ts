import type { PelvisSource } from '../pose/pose-frame.ts';

/**
 * What remains between the measured and the true tilt after averaging, 95 %. Unit: deg, and share of the value.
 * Source: measures.md Part 0. Dots: 95 % of frames within 0.8°, plus slip on the skin, which renders do not show.
 * Windows: mean error 0.4–2.5° on virtual runners; the factor 1.2 behind them is unknown on real people, hence the share.
 */
const MODEL: Readonly<Record<PelvisSource, { readonly deg: number; readonly share: number }>> = {
  dots: { deg: 1, share: 0.05 },
  windows: { deg: 2.5, share: 0.25 },
};
/** A pelvis turned by this much more than in the two-leg start, seen from too high or too low, looks tilted. Unit: deg. */
const PELVIS_TURN_DEG = 5;

export interface DropErrorTerms {
  readonly source: PelvisSource;
  /** Scatter of single readings. Unit: deg. */
  readonly noiseDeg: number;
  /** Readings behind the value, and behind the zero. */
  readonly n: number;
  readonly zeroN: number;
  /** Hip height minus camera height, over distance, as far as known. */
  readonly heightOffset: number;
}

/**
 * Half width of the 95 % interval of a hip drop.
 * Unit: deg. Source: model and gain: measures.md Part 0; camera height: C0, (dh/D)·tan(yaw).
 */
export function dropErrorDeg(dropDeg: number, terms: DropErrorTerms): number {
  const model = MODEL[terms.source];
  const noise =
    1.96 *
    terms.noiseDeg *
    Math.hypot(
      1 / Math.sqrt(Math.max(1, terms.n)),
      terms.zeroN > 0 ? 1 / Math.sqrt(terms.zeroN) : 0,
    );
  const turn = Math.tan((PELVIS_TURN_DEG * Math.PI) / 180);
  const geometry = (Math.abs(terms.heightOffset) * turn * 180) / Math.PI;
  return Math.hypot(model.deg, model.share * dropDeg, noise, geometry);
}
