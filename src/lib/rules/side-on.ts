import { angleAtDeg, leanDeg } from '../geometry/angles.ts';
import { sided, type Side } from '../pose/keypoints.ts';
import type { ImagePose, View } from '../pose/pose-frame.ts';
import type { Sample } from '../signal/statistics.ts';

/* What a camera beside the athlete sees: trunk and legs in the plane in which they bend. */

/** The side of the athlete that is near the camera. Missing: undefined where it does not stand beside them. */
export function nearSide(view: View): Side | undefined {
  if (view === 'side-left') return 'left';
  return view === 'side-right' ? 'right' : undefined;
}

/** Seen from the left, the athlete looks to image left. */
const ahead = (near: Side) => (near === 'left' ? -1 : 1);

/**
 * Pitch of the trunk, hip to shoulder of the near side.
 * Space: image px. Unit: deg. Sign: + = bent forward; 0 = upright in the picture. Missing: undefined when a point is.
 */
export function trunkPitchDeg(points: ImagePose, near: Side): Sample {
  const lean = leanDeg(points[sided(near, 'Hip')], points[sided(near, 'Shoulder')]);
  return lean === undefined ? undefined : lean * ahead(near);
}

/**
 * Flexion of a knee in the picture.
 * Space: image px. Unit: deg. Sign: 0 = straight. Missing: undefined when a point is.
 */
export function kneeBendDeg(points: ImagePose, side: Side): Sample {
  const [hip, knee, ankle] = (['Hip', 'Knee', 'Ankle'] as const).map((p) => points[sided(side, p)]);
  const angle = angleAtDeg(hip, knee, ankle);
  return angle === undefined ? undefined : 180 - angle;
}

/**
 * How far a leg goes back, hip to ankle against the vertical.
 * Space: image px. Unit: deg. Sign: + = the foot is behind the hip; 0 = it hangs straight down in the picture.
 * Missing: undefined when a point is.
 */
export function legBackDeg(points: ImagePose, side: Side, near: Side): Sample {
  const lean = leanDeg(points[sided(side, 'Ankle')], points[sided(side, 'Hip')]);
  return lean === undefined ? undefined : lean * ahead(near);
}
