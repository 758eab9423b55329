import { leanDeg } from '../geometry/angles.ts';
import { midpoint } from '../geometry/points.ts';
import type { ImagePose } from '../pose/pose-frame.ts';
import type { Sample } from '../signal/statistics.ts';

/**
 * Lean of the trunk, from mid-hip to mid-shoulder.
 * Space: image px. Unit: deg. Sign: + = the shoulders lean to image right; 0 = upright in the picture.
 * Missing: undefined when a shoulder or hip is. Source: measures.md C1.
 */
export function trunkLeanDeg(points: ImagePose): Sample {
  return leanDeg(
    midpoint(points.leftHip, points.rightHip),
    midpoint(points.leftShoulder, points.rightShoulder),
  );
}
