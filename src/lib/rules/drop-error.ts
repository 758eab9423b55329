import type { PelvisSource } from '../pose/pose-frame.ts';

/**
 * What two dots are off by when all pictures are averaged, 95 %. No pose point is in it: landmarks only say where to look.
 * Pixels: compression shifts a small dot the same way picture after picture, so averaging does not help.
 * Placement: unequal height is taken off with the two-leg start; what stays is slip, and that a pelvis tipping forward
 * by 20° turns 1 cm of unequal depth into 3 mm of height.
 * Unit: deg. Source: pixels: ours, dots drawn on virtual runners through h264 and JPEG, 2026-11-22: off by 0.17° on
 * average, 0.5° in 95 % of clips; placement: 2 mm of slip and those 3 mm over the 24 cm between the front hip bones.
 */
const DOTS_DEG = Math.hypot(0.5, 0.85);

/**
 * What remains between the measured and the true tilt after averaging, 95 %. Unit: deg, and share of the value.
 * Source: dots: see there; measures.md Part 0 has 95 % of frames within 0.8°.
 * Windows: ours: virtual runners, results on one leg off by up to 1.2°; gain 0.8–1.1 over bodies, real ones not known.
 */
const MODEL: Readonly<Record<PelvisSource, { readonly deg: number; readonly share: number }>> = {
  dots: { deg: DOTS_DEG, share: 0.05 },
  windows: { deg: 1.8, share: 0.25 },
};
/**
 * How far clothes may have slipped that were never seen to stay while the arms moved. Unit: deg.
 * Source: up to 2.5° pass as a still pelvis on two legs; four fifths of that at 95 %.
 */
const CLOTH_DEG = 2;
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
  /** Of windows: the clothes were seen to stay while the arms went up and down. */
  readonly clothTight: boolean;
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
  const cloth = terms.source === 'windows' && !terms.clothTight ? CLOTH_DEG : 0;
  return Math.hypot(model.deg, cloth, model.share * dropDeg, noise, geometry);
}
