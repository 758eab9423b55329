import { midpoint } from '../geometry/points.ts';
import { opposite, sided, type Side } from '../pose/keypoints.ts';
import type { ImagePose } from '../pose/pose-frame.ts';
import type { Sample } from '../signal/statistics.ts';

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
