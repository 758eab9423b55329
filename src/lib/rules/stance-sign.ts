import type { Side } from '../pose/keypoints.ts';
import type { ImagePose, View } from '../pose/pose-frame.ts';

/**
 * At which side of the picture the stance leg is.
 * Space: image. Sign: +1 = at image right, −1 = at image left; facing the camera the athlete's left is at image right.
 * Missing: undefined from the side, where the frontal plane cannot be seen.
 */
export function stanceSign(view: View, stance: Side): 1 | -1 | undefined {
  if (view === 'front') return stance === 'left' ? 1 : -1;
  if (view === 'back') return stance === 'left' ? -1 : 1;
  return undefined;
}

/**
 * Whether shoulders and hips lie the way round they must in this view.
 * Space: image. Missing: true when fewer than both pairs are seen, as nothing speaks against it.
 * Assumes: the athlete is turned by less than 60° or so. Only both pairs reversed count: one alone is noise or a turn.
 */
export function sidesAgree(points: ImagePose, view: View): boolean {
  const leftIsRight = view === 'front' ? 1 : -1;
  const { leftShoulder, rightShoulder, leftHip, rightHip } = points;
  if (!leftShoulder || !rightShoulder || !leftHip || !rightHip) return true;
  const shoulders = (leftShoulder.x - rightShoulder.x) * leftIsRight;
  const hips = (leftHip.x - rightHip.x) * leftIsRight;
  return shoulders > 0 || hips > 0;
}
