import { midpoint } from '../geometry/points.ts';
import type { Side } from '../pose/keypoints.ts';
import type { ImagePose, View } from '../pose/pose-frame.ts';
import { mean, median, present, type Sample } from '../signal/statistics.ts';
import { ankleLiftPx } from './foot-lift.ts';
import { stanceSign } from './stance-sign.ts';

/** A lift for less than this many seconds does not decide. Source: ours. */
const MIN_LIFTED_S = 0.5;
/** Source: measures.md C1. */
const LIFTED = 0.08;
/** From behind: the hips shift by this share of leg length over the stance foot. Source: ours, 0.1 in shared/truth a2. */
const SHIFTED = 0.04;

/**
 * The leg stood on for most of the time, from which foot is higher; from behind also from where the weight goes, as a
 * foot held back looks no higher.
 * Space: image px. Missing: undefined when neither foot is lifted long enough.
 *
 * @param quiet which frames are the two-leg baseline, if there is one
 */
export function findStanceSide(
  points: readonly ImagePose[],
  quiet: readonly ImagePose[],
  view: View,
  legPx: number,
  rateHz: number,
): Side | undefined {
  const enough = MIN_LIFTED_S * rateHz;
  const level = median(quiet.map((p) => ankleLiftPx(p, 'left'))) ?? 0;
  const lifts = present(points.map((p) => ankleLiftPx(p, 'left'))).map((v) => (v - level) / legPx);
  const byLift = majority(lifts, LIFTED, enough);
  if (view !== 'back' || quiet.length === 0) return byLift;
  return findLoadedSide(points, quiet, view, legPx, rateHz) ?? byLift;
}

/**
 * The leg that carries the weight for most of the time, for someone whose other leg hangs beside a step: that foot is
 * not lifted.
 * Space: image px. Missing: undefined when the weight stays in the middle, and from the side.
 *
 * @param quiet which frames are the two-leg baseline, if there is one
 */
export function findLoadedSide(
  points: readonly ImagePose[],
  quiet: readonly ImagePose[],
  view: View,
  legPx: number,
  rateHz: number,
): Side | undefined {
  const leftAtRight = stanceSign(view, 'left');
  if (leftAtRight === undefined) return undefined;
  const middle = median(quiet.map(hipsOverFeet)) ?? 0;
  const shifts = present(points.map(hipsOverFeet)).map((v) => ((v - middle) / legPx) * leftAtRight);
  return majority(shifts, SHIFTED, MIN_LIFTED_S * rateHz);
}

/** + values speak for the left leg. */
function majority(values: readonly number[], limit: number, enough: number): Side | undefined {
  const left = values.filter((v) => v > limit).length;
  const right = values.filter((v) => v < -limit).length;
  if (Math.max(left, right) < enough) return undefined;
  return left > right ? 'left' : 'right';
}

function hipsOverFeet(points: ImagePose): Sample {
  const hips = midpoint(points.leftHip, points.rightHip);
  const feet = mean([points.leftAnkle?.x, points.rightAnkle?.x]);
  return hips && feet !== undefined && points.leftAnkle && points.rightAnkle
    ? hips.x - feet
    : undefined;
}
