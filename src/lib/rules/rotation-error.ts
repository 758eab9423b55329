import type { Side } from '../pose/keypoints.ts';
import { mean, type Sample } from '../signal/statistics.ts';
import type { Facing } from './rotation-facing.ts';
import type { Hold } from './rotation-holds.ts';

/*
 * Half widths of 95 % intervals. No repetition makes smaller: how differently bodies, clothes and cameras look to the
 * model, an athlete who did not face the camera squarely, and a pelvis that may have turned along unseen.
 */

/**
 * Of a turn over a still pelvis: a part of its own for every hold and side, and a part of the turn, as shoulders of one
 * body narrow faster than those of another; that part is the same for both sides.
 * Source: ours: holds of shared/truth, re-lit, re-coloured, mirrored and squeezed, lay within 8° below 45° in 95 of 100;
 * four bodies, two of them never tuned on, read 0.95 to 1.13 of the turn, 2026-11-22. By the surface of the trunk: 92 of
 * 100 holds up to 60° of six other bodies (looked at while it was built) lay within both together, and all of the two of
 * shared/truth; that part is different for each side, as other spots are seen in turns to either: taken for the same it left
 * 4 of 24 differences between left and right outside their error, 2026-11-30.
 */
const FIXED_DEG = { byLandmarks: 6, bySurface: 4 };
const BODY_SHARE = { byLandmarks: 0.16, bySurface: 0.12 };
/**
 * What a pelvis that could not be checked may have done, of the turn seen: a third.
 * Source: ours: a fifth of the turn in the pelvis clips of shared/truth, a third in those of another body on a chair,
 * whose knees and hips the model drew as still as before, 2026-11-22.
 */
const PELVIS_SHARE = 0.33;
/**
 * How far off the turn of a pelvis that could be checked may be: a part of its own, and a part of the turn above it, which the
 * shirt hands on to the shorts. What was seen is added: it is in the turn that was read.
 * Source: ours: 96 % of 212 holds of seven virtual runners, still or turning along by up to 15°, lay within, 2026-11-30.
 */
const PELVIS_OFF = { deg: 3, share: 0.1 };
/** So much of a turn a still pelvis seems to take part in. Source: as `PELVIS_OFF`: 0–0.15 of it, 0.06 in the median. */
export const SEEMS_SHARE = 0.05;
/**
 * How far off square the athlete may still have been after what knees or feet showed was put right, without the model's
 * own leaning, with it, and by eye alone. The model reads turns to one side larger than to the other; looks at flipped
 * pictures take that off, but half of what they differ by may be left, and is added.
 * Source: ours: knees and feet of square bodies read up to 3°, and people seldom place both feet alike; 7° by eye; holds
 * of turns of five virtual runners, three of them never tuned on: left minus right is wrong by 8.1° in the mean and 23°
 * at most on the new ones, by 5.6° and 10° with flipped looks (3.8° and 3.8° on the others); how much the looks differ,
 * 2–7° in the median, does not foretell what is left, 2026-11-22.
 */
const BALANCED_OFF_SQUARE_DEG = 3.5;
const LEGS_OFF_SQUARE_DEG = 4.5;
const UNSEEN_OFF_SQUARE_DEG = 7;
/** One degree off square adds up to this to one side and takes it from the other. Source: ours: pinhole athlete, 4–12° off. */
const PER_OFF_SQUARE = 1.4;
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
  /** How squarely the athlete faced the camera. */
  readonly facing: Pick<Facing, 'legsSeen' | 'offSquareDeg'>;
  /** What looks at flipped pictures differ by, in the median. Missing: there were too few. */
  readonly flippedDifferDeg?: Sample;
}

/** The error of the mean of some holds of one side, in its parts. Unit: deg. */
export interface SideError {
  /** Different for every hold and side. */
  readonly turnDeg: number;
  /** Body, clothes and model: as much too far, or too little, to both sides. */
  readonly bodyDeg: number;
  /** Facing askew: adds to one side what it takes from the other. */
  readonly squareDeg: number;
  /** A pelvis turning along, seen or not: adds to both. */
  readonly pelvisDeg: number;
}

/**
 * Error of the mean of some holds of one side.
 * Unit: deg.
 */
export function sideError(
  holds: readonly Pick<Hold, 'deg' | 'n' | 'bySurface' | 'pelvisDeg'>[],
  { model, noiseDeg, facing, flippedDifferDeg }: Doubts,
): SideError {
  const deg = mean(holds.map((h) => h.deg)) ?? 0;
  const n = holds.reduce((sum, h) => sum + h.n, 0);
  const noise = (1.96 * noiseDeg) / Math.sqrt(Math.max(1, n));
  const factor = MODEL_FACTOR[model] ?? Infinity;
  const bySurface = holds.every((hold) => hold.bySurface);
  const means = bySurface ? 'bySurface' : 'byLandmarks';
  const share = factor * BODY_SHARE[means] * deg;
  return {
    turnDeg: Math.hypot(factor * FIXED_DEG[means], noise, bySurface ? share : 0),
    bodyDeg: bySurface ? 0 : share,
    squareDeg: PER_OFF_SQUARE * offSquareDeg(facing, flippedDifferDeg),
    pelvisDeg: pelvisErrorDeg(holds, deg),
  };
}

function pelvisErrorDeg(holds: readonly Pick<Hold, 'pelvisDeg'>[], deg: number): number {
  const seen = holds.map((hold) => hold.pelvisDeg);
  if (seen.includes(undefined)) return PELVIS_SHARE * deg;
  return Math.hypot(mean(seen) ?? 0, PELVIS_OFF.deg, PELVIS_OFF.share * deg);
}

function offSquareDeg({ legsSeen, offSquareDeg }: Doubts['facing'], differDeg: Sample): number {
  if (!legsSeen) return Math.max(UNSEEN_OFF_SQUARE_DEG, offSquareDeg);
  const balanced = differDeg !== undefined && Math.hypot(BALANCED_OFF_SQUARE_DEG, differDeg / 2);
  return Math.max(balanced || LEGS_OFF_SQUARE_DEG, offSquareDeg);
}

/** Half width of the 95 % interval of one side. Unit: deg. */
export function rangeErrorDeg({ turnDeg, bodyDeg, squareDeg, pelvisDeg }: SideError): number {
  return Math.hypot(turnDeg, bodyDeg, squareDeg, pelvisDeg);
}

/** Half width of the 95 % interval of left plus right. Unit: deg. */
export function totalErrorDeg({ left, right }: Readonly<Record<Side, SideError>>): number {
  const [body, pelvis] = [left.bodyDeg + right.bodyDeg, left.pelvisDeg + right.pelvisDeg];
  return Math.hypot(left.turnDeg, right.turnDeg, body, pelvis);
}

/** Half width of the 95 % interval of left minus right, which body and pelvis mostly leave alone. Unit: deg. */
export function asymmetryErrorDeg({ left, right }: Readonly<Record<Side, SideError>>): number {
  const [body, square] = [left.bodyDeg - right.bodyDeg, left.squareDeg + right.squareDeg];
  const deg = Math.hypot(left.turnDeg, right.turnDeg, body, square);
  return Math.max(LEAST_ASYMMETRY_DEG, deg);
}
