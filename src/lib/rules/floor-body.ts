import { tiltDeg } from '../geometry/angles.ts';
import { distance, midpoint, type Point } from '../geometry/points.ts';
import { sided, type Keypoint } from '../pose/keypoints.ts';
import type { ImagePose, View } from '../pose/pose-frame.ts';
import { median, type Sample } from '../signal/statistics.ts';
import type { Task } from './rule.ts';
import { startOf } from './tasks.ts';

/* What a camera near the floor sees of a body on hands and knees, on the belly or on its side. */

const HEAD_END: readonly Keypoint[] = [
  'nose',
  'leftShoulder',
  'rightShoulder',
  'leftElbow',
  'rightElbow',
];
const ON_THE_SIDE: readonly Keypoint[] = [
  ...(['nose', 'leftShoulder', 'rightShoulder', 'leftHip', 'rightHip'] as const),
  ...(['leftKnee', 'rightKnee'] as const),
];

/** Points that must be in the picture of a task on the floor: of a prone body only those near the camera. */
export function floorPoints(task: Task, view: View): readonly Keypoint[] {
  const start = startOf(task);
  if (start === 'all-fours') return HEAD_END;
  if (start === 'side-lying') return ON_THE_SIDE;
  const near = view === 'side-right' ? 'right' : 'left';
  const parts = ['Shoulder', 'Hip', 'Knee', 'Ankle'] as const;
  return ['nose', ...parts.map((part) => sided(near, part))];
}

/**
 * What lengths of a body on the floor are told in: its trunk, or from the head end, where the trunk points away from
 * the camera, the width of its shoulders.
 * Space: image px. Missing: undefined when a shoulder (or hip) is; of a prone body the near ones are enough.
 */
export function floorLengthPx(points: ImagePose, task: Task, view: View): Sample {
  const start = startOf(task);
  if (start === 'all-fours') return distance(points.leftShoulder, points.rightShoulder);
  if (start === 'side-lying') {
    const shoulders = midpoint(points.leftShoulder, points.rightShoulder);
    return distance(shoulders, midpoint(points.leftHip, points.rightHip));
  }
  const near = view === 'side-right' ? 'right' : 'left';
  return distance(points[sided(near, 'Shoulder')], points[sided(near, 'Hip')]);
}

/** The same over several pictures. Missing: undefined when never seen. */
export const floorLengthOf = (poses: readonly ImagePose[], task: Task, view: View): Sample =>
  median(poses.map((points) => floorLengthPx(points, task, view)));

/** A trunk steeper than this is not lying any more. Unit: deg. Source: ours: a chest pressed up from the floor stays below. */
const LIES_BELOW_DEG = 60;

/**
 * Whether a trunk lies across the picture, rather than standing or sitting in it.
 * Space: image px. Missing: false when an end is not seen.
 */
export function liesAcross(shoulder: Point | undefined, hip: Point | undefined): boolean {
  const tilt = tiltDeg(shoulder, hip);
  return tilt !== undefined && Math.abs(tilt) < LIES_BELOW_DEG;
}

/** Hips farther below the shoulders than this, in shoulder widths, belong to somebody upright. Source: 1.44 standing (Drillis and Contini); ours: up to 0.9 sitting back on the heels. */
const UPRIGHT = 1.25;

/**
 * Whether somebody before the camera is upright and so not on hands and knees.
 * Space: image px. Missing: false when shoulders or hips are not seen, as from the head end the trunk hides the hips.
 */
export function isUpright(points: ImagePose): boolean {
  const shoulders = midpoint(points.leftShoulder, points.rightShoulder);
  const hips = midpoint(points.leftHip, points.rightHip);
  const wide = distance(points.leftShoulder, points.rightShoulder);
  return !!shoulders && !!hips && !!wide && hips.y - shoulders.y > UPRIGHT * wide;
}
