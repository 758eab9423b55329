import { leanDeg } from '../geometry/angles.ts';
import { opposite, sided, type Side } from '../pose/keypoints.ts';
import type { ImagePose } from '../pose/pose-frame.ts';
import type { Sample } from '../signal/statistics.ts';

/**
 * How far the free thigh is out to its side.
 * Space: image px. Unit: deg. Sign: + = the knee lies farther out than the hip; 0 = the thigh hangs straight in the picture.
 * Missing: undefined when a point is. Source: measures.md C2 (hip adduction), of the free leg.
 *
 * @param sign where the stance leg is in the picture, from `stanceSign`
 */
export function thighOutDeg(points: ImagePose, stance: Side, sign: 1 | -1): Sample {
  const free = opposite(stance);
  const lean = leanDeg(points[sided(free, 'Knee')], points[sided(free, 'Hip')]);
  return lean === undefined ? undefined : lean * sign;
}

/**
 * How far the thigh near the camera is forward.
 * Space: image px. Unit: deg. Sign: + = the knee lies in front of the hip; 0 = the thigh hangs straight in the picture.
 * Missing: undefined when a point is. Assumes: seen from its own side.
 */
export function thighForwardDeg(points: ImagePose, near: Side): Sample {
  const lean = leanDeg(points[sided(near, 'Knee')], points[sided(near, 'Hip')]);
  // Seen from the left, the athlete looks to image left.
  return lean === undefined ? undefined : lean * (near === 'left' ? 1 : -1);
}
