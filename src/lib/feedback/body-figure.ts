import { distance, midpoint } from '#lib/geometry/points.ts';
import type { Keypoint } from '#lib/pose/keypoints.ts';
import type { ImagePose } from '#lib/pose/pose-frame.ts';
import type { Shape } from './shapes.ts';

const LIMBS: readonly (readonly [Keypoint, Keypoint])[] = [
  ['leftShoulder', 'leftElbow'],
  ['leftElbow', 'leftWrist'],
  ['rightShoulder', 'rightElbow'],
  ['rightElbow', 'rightWrist'],
  ['leftHip', 'leftKnee'],
  ['leftKnee', 'leftAnkle'],
  ['rightHip', 'rightKnee'],
  ['rightKnee', 'rightAnkle'],
  ['leftHeel', 'leftFootIndex'],
  ['rightHeel', 'rightFootIndex'],
  ['leftShoulder', 'rightShoulder'],
  ['leftHip', 'rightHip'],
  ['leftShoulder', 'leftHip'],
  ['rightShoulder', 'rightHip'],
];
/** Thickness of a limb and radius of the head over torso length. Source: ours, by eye. */
const LIMB = 0.15;
const HEAD = 0.21;

/**
 * A plain figure in place of the picture, where there is none: demo and replay.
 * Space: image px, un-mirrored. Missing: a point not seen takes its limbs with it.
 */
export function bodyFigure(pose: ImagePose): Shape[] {
  const shoulders = midpoint(pose.leftShoulder, pose.rightShoulder);
  const hips = midpoint(pose.leftHip, pose.rightHip);
  const torso = distance(shoulders, hips);
  if (!shoulders || !hips || !torso) return [];
  const shapes: Shape[] = [
    { kind: 'line', from: shoulders, to: hips, role: 'body', width: 2.4 * LIMB * torso },
  ];
  for (const [a, b] of LIMBS) {
    const [from, to] = [pose[a], pose[b]];
    if (from && to) shapes.push({ kind: 'line', from, to, role: 'body', width: LIMB * torso });
  }
  const head = midpoint(pose.leftEar, pose.rightEar) ?? pose.nose;
  if (head) shapes.push({ kind: 'dot', at: head, radius: HEAD * torso, role: 'body' });
  return shapes;
}
