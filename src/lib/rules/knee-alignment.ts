import { angleAtDeg, leanDeg } from '../geometry/angles.ts';
import { distanceFromLine } from '../geometry/points.ts';
import { sided, type Side } from '../pose/keypoints.ts';
import type { ImagePose } from '../pose/pose-frame.ts';
import type { Sample } from '../signal/statistics.ts';

/** Knee, hip and ankle of the stance leg: coaching only, 2-D knee angles say little about the 3-D knee (measures.md B2). */

/**
 * Frontal plane projection angle of the stance knee.
 * Space: image px. Unit: deg. Sign: + = knee inside the line from hip to ankle; 0 = straight.
 * Missing: undefined when a point is. Source: Willson 2006; measures.md C2.
 */
export function kneeProjectionDeg(points: ImagePose, stance: Side, sign: 1 | -1): Sample {
  const [hip, knee, ankle] = leg(points, stance);
  const angle = angleAtDeg(hip, knee, ankle);
  const inside = distanceFromLine(knee, hip, ankle);
  if (angle === undefined || inside === undefined) return undefined;
  return (180 - angle) * (Math.sign(inside) * sign);
}

/**
 * How far the stance knee lies inside the line from hip to ankle.
 * Space: image px. Sign: + = inside. Missing: undefined when a point is. Source: Uhlar 2021; measures.md C2.
 */
export function kneeShiftPx(points: ImagePose, stance: Side, sign: 1 | -1): Sample {
  const [hip, knee, ankle] = leg(points, stance);
  const inside = distanceFromLine(knee, hip, ankle);
  return inside === undefined ? undefined : inside * sign;
}

/**
 * Lean of the stance thigh inwards.
 * Space: image px. Unit: deg. Sign: + = the knee lies nearer the middle than the hip; 0 = upright.
 * Missing: undefined when a point is.
 */
export function thighInwardDeg(points: ImagePose, stance: Side, sign: 1 | -1): Sample {
  const [hip, knee] = leg(points, stance);
  const lean = leanDeg(knee, hip);
  return lean === undefined ? undefined : lean * sign;
}

function leg(points: ImagePose, stance: Side) {
  return (['Hip', 'Knee', 'Ankle'] as const).map((part) => points[sided(stance, part)]);
}
