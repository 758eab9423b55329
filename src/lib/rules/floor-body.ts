import { distance, midpoint } from '../geometry/points.ts';
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
