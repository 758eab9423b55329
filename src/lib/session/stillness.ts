import type { Keypoint } from '../pose/keypoints.ts';
import type { PoseFrame } from '../pose/pose-frame.ts';

/** Movement larger than this, over torso length, spoils a baseline. Source: ours; quiet standing in truth c1–c3 stays below 0.03, 2026-11-22. */
const MOVED = 0.08;

const WATCHED: readonly Keypoint[] = [
  'leftShoulder',
  'rightShoulder',
  'leftHip',
  'rightHip',
  'leftAnkle',
  'rightAnkle',
];

/**
 * Whether any trunk or ankle point of a frame lies further than a twelfth of the torso from where it began.
 * Space: image px. Missing: a point unseen in either frame is not judged; nobody there counts as moved.
 */
export function movedSince(start: PoseFrame, now: PoseFrame): boolean {
  if (!start.image || !now.image) return true;
  const { leftShoulder, leftHip } = start.image;
  if (!leftShoulder || !leftHip) return true;
  const torso = Math.hypot(leftHip.x - leftShoulder.x, leftHip.y - leftShoulder.y);
  return WATCHED.some((name) => {
    const a = start.image?.[name];
    const b = now.image?.[name];
    return !!a && !!b && Math.hypot(b.x - a.x, b.y - a.y) > MOVED * torso;
  });
}
