import { midpoint } from '../geometry/points.ts';
import { opposite, sided, type Side } from '../pose/keypoints.ts';
import type { ImagePose, View } from '../pose/pose-frame.ts';
import { bridge } from '../signal/bridge.ts';
import { hampel } from '../signal/hampel.ts';
import { median, type Sample } from '../signal/statistics.ts';

/** Too short for a foot to come down and leave again. Unit: ms. Source: half of the shortest touch in shared/truth. */
const SHORT_HOLE_MS = 150;

/**
 * How much higher the free ankle is than the stance ankle.
 * Space: image px. Sign: + = free foot higher; level feet in a level picture read 0 (a quiet two-leg start is subtracted
 * later, as camera roll and feet at different depth add a constant).
 * Missing: undefined when an ankle is.
 */
export function ankleLiftPx(points: ImagePose, stance: Side): Sample {
  const on = points[sided(stance, 'Ankle')];
  const free = points[sided(opposite(stance), 'Ankle')];
  return on && free ? on.y - free.y : undefined;
}

/**
 * How far the hips are from above the stance ankle, towards the free side.
 * Space: image px, along x. Sign: + = towards the free side of the athlete; 0 = above the stance ankle.
 * Missing: undefined when a point is.
 *
 * @param sign where the stance leg is, from `stanceSign`
 */
export function hipOffsetPx(points: ImagePose, stance: Side, sign: 1 | -1): Sample {
  const ankle = points[sided(stance, 'Ankle')];
  const hips = midpoint(points.leftHip, points.rightHip);
  return ankle && hips ? (ankle.x - hips.x) * sign : undefined;
}

/**
 * Lift of the free foot, without outliers and without holes too short to hide a touch.
 * Unit: leg lengths. Sign: + = free foot higher; 0 = as in the two-leg start. Missing: an ankle unseen for longer.
 */
export function liftSeries(
  tMs: readonly number[],
  points: readonly ImagePose[],
  quiet: readonly ImagePose[],
  stance: Side,
  legPx: number,
): Sample[] {
  const level = median(quiet.map((p) => ankleLiftPx(p, stance))) ?? 0;
  const raw = points.map((p) => {
    const lift = ankleLiftPx(p, stance);
    return lift === undefined ? undefined : (lift - level) / legPx;
  });
  return bridge(tMs, hampel(raw), SHORT_HOLE_MS);
}

/**
 * How much of the weight is over the stance leg, needed from behind only.
 * Sign: 0 = midway as on two legs, 1 = hips above the stance ankle. Missing: undefined from the front, and without a
 * two-leg start.
 */
export function weightShift(
  tMs: readonly number[],
  points: readonly ImagePose[],
  quiet: readonly ImagePose[],
  view: View,
  stance: Side,
  sign: 1 | -1,
): Sample[] | undefined {
  const midway = median(quiet.map((p) => hipOffsetPx(p, stance, sign)));
  if (view !== 'back' || midway === undefined || midway <= 0) return undefined;
  const shift = points.map((p) => {
    const offset = hipOffsetPx(p, stance, sign);
    return offset === undefined ? undefined : 1 - offset / midway;
  });
  return bridge(tMs, shift, SHORT_HOLE_MS);
}
