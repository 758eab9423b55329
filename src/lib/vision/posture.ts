import { tiltDeg } from '../geometry/angles.ts';
import { distance } from '../geometry/points.ts';
import { median } from './median.ts';
import type { BodyPoints } from './rgba-patch.ts';

/** How the athlete stands in one picture. Space: px of the un-mirrored frame. */
export interface Posture {
  /** Middle between the hips. */
  readonly x: number;
  readonly y: number;
  readonly hipWidth: number;
  readonly shoulderWidth: number;
  readonly trunkLength: number;
  /** Unit: deg. Sign: + = the shoulder at image right is higher. */
  readonly shoulderTiltDeg: number;
  /** How far each elbow is below its shoulder along the trunk, in trunk lengths; NaN when not seen. */
  readonly elbows: readonly [left: number, right: number];
  /** How far each knee is below its hip. */
  readonly thighs: readonly [left: number, right: number];
  /** How clearly the leg at image right is stood on (−: at image left); see `standing`. */
  readonly standsRight: number;
}

/**
 * Measures how the athlete stands.
 * Space: px of the un-mirrored frame. Missing: undefined without both hips, shoulders and knees.
 */
export function postureOf(body: BodyPoints): Posture | undefined {
  const { leftHip, rightHip, leftShoulder, rightShoulder, leftKnee, rightKnee } = body;
  if (!leftHip || !rightHip || !leftShoulder || !rightShoulder || !leftKnee || !rightKnee) {
    return undefined;
  }
  const { leftElbow, rightElbow } = body;
  const x = (leftHip.x + rightHip.x) / 2;
  const y = (leftHip.y + rightHip.y) / 2;
  const downX = x - (leftShoulder.x + rightShoulder.x) / 2;
  const downY = y - (leftShoulder.y + rightShoulder.y) / 2;
  const trunkLength = Math.hypot(downX, downY);
  const below = (p: { x: number; y: number } | undefined, q: { x: number; y: number }) =>
    p ? ((p.x - q.x) * downX + (p.y - q.y) * downY) / trunkLength ** 2 : NaN;
  return {
    x,
    y,
    hipWidth: distance(leftHip, rightHip)!,
    shoulderWidth: distance(leftShoulder, rightShoulder)!,
    trunkLength,
    shoulderTiltDeg: tiltDeg(leftShoulder, rightShoulder) ?? 0,
    elbows: [below(leftElbow, leftShoulder), below(rightElbow, rightShoulder)],
    thighs: [leftKnee.y - leftHip.y, rightKnee.y - rightHip.y],
    standsRight: standing(body, x),
  };
}

/**
 * Foot height difference and hips' way over to one foot that mean one leg, in leg lengths.
 * Source: measures.md C1 (lift); ours: from behind a foot held back looks no higher, but the hips still go 0.04–0.1 over.
 */
const ONE_LEG = { lift: 0.08, over: 0.05 };
/** Knees rise about half as much as ankles when a foot is lifted. Source: ours; only where ankles are not seen. */
const KNEE_TO_ANKLE = 0.5;

/** Foot lift and weight shift together, 1 = as much as one of them needs. NaN without hips and feet (or knees). */
function standing(body: BodyPoints, hipX: number): number {
  const { leftHip, rightHip, leftAnkle, rightAnkle, leftKnee, rightKnee } = body;
  const ankles = leftAnkle && rightAnkle;
  const [left, right] = ankles ? [leftAnkle, rightAnkle] : [leftKnee, rightKnee];
  if (!leftHip || !rightHip || !left || !right) return NaN;
  const leg = Math.max(1, left.y - leftHip.y, right.y - rightHip.y) / (ankles ? 1 : KNEE_TO_ANKLE);
  const leftIsAtRight = leftHip.x > rightHip.x ? 1 : -1;
  const lift = ((left.y - right.y) * leftIsAtRight) / leg / (ankles ? 1 : KNEE_TO_ANKLE);
  const over = (hipX - (left.x + right.x) / 2) / leg;
  return lift / ONE_LEG.lift + over / ONE_LEG.over;
}

/**
 * The median of each number.
 * Missing: undefined of no postures.
 */
export function typicalPosture(all: readonly Posture[]): Posture | undefined {
  if (all.length === 0) return undefined;
  const of = (pick: (p: Posture) => number) => median(all.map(pick).filter(Number.isFinite));
  return {
    x: of((p) => p.x),
    y: of((p) => p.y),
    hipWidth: of((p) => p.hipWidth),
    shoulderWidth: of((p) => p.shoulderWidth),
    trunkLength: of((p) => p.trunkLength),
    shoulderTiltDeg: of((p) => p.shoulderTiltDeg),
    elbows: [of((p) => p.elbows[0]), of((p) => p.elbows[1])],
    thighs: [of((p) => p.thighs[0]), of((p) => p.thighs[1])],
    standsRight: of((p) => p.standsRight),
  };
}

/**
 * Elbows raised or lowered by more pull at the cloth: about 45° from hanging. Unit: trunk lengths.
 * Source: ours: ≤ 0.09 in stance and squats with still hands, > 0.4 with arms out.
 */
const ARM_RAISED = 0.15;
/**
 * Shoulders narrower than this share of what they were, beside hips that narrowed less: the trunk turned by 21° or more, and
 * shear reads as tilt. Source: ours: ≥ 0.95 standing; in squats 0.91–0.97, with hips of 0.94–0.99.
 */
const SHOULDERS_NARROWED = 0.93;
/** Sitting back takes the whole body from the camera; hips narrower than this did not only do that. Source: ours: as above. */
const HIPS_FARTHER = 0.94;
/**
 * A thigh shorter than this share in the picture, beside a standing one that is not, is lifted by 37° or more and pushes
 * cloth up. Source: ours: ≥ 0.88 with the foot low and behind.
 */
const THIGH_SHORTENED = 0.8;
/** In a squat both thighs look shorter; shorter than this nobody squats on one leg here. Source: ours: ≥ 0.74 at 65° of knee bend. */
const THIGH_SQUATTING = 0.75;

/**
 * Whether an arm was raised or lowered enough to pull at the cloth.
 * Assumes: leaning forward shows still arms elsewhere, by as much of the trunk as it shortens it.
 */
export function armsMoved(now: Posture, reference: Posture): boolean {
  const leaning = Math.max(0, 1 - now.trunkLength / reference.trunkLength);
  const limit = ARM_RAISED + leaning;
  return [0, 1].some((i) => Math.abs(now.elbows[i]! - reference.elbows[i]!) > limit);
}

/** Whether both elbows are above the shoulders. Missing: false when one is not seen. */
export const armsAbove = ({ elbows }: Posture): boolean => elbows[0] < 0 && elbows[1] < 0;

/** Whether the trunk has turned away from the camera: the shoulders look narrower than distance explains. */
export function trunkTurned(now: Posture, reference: Posture): boolean {
  const hips = Math.min(1, Math.max(HIPS_FARTHER, now.hipWidth / reference.hipWidth));
  return now.shoulderWidth < SHOULDERS_NARROWED * hips * reference.shoulderWidth;
}

/** Whether the lifted thigh is so high that it pushes the cloth up: higher than squatting explains. */
export function thighRaised(now: Posture, reference: Posture, lifted: 'left' | 'right'): boolean {
  const [i, standing] = lifted === 'left' ? ([0, 1] as const) : ([1, 0] as const);
  const squat = now.thighs[standing] / reference.thighs[standing];
  const share = Math.min(1, Math.max(THIGH_SQUATTING, squat));
  return now.thighs[i] < THIGH_SHORTENED * share * reference.thighs[i];
}
