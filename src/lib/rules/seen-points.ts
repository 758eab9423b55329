import { KEYPOINTS, type Keypoint } from '../pose/keypoints.ts';
import type { ImagePoint, ImagePose, PoseFrame } from '../pose/pose-frame.ts';

/**
 * Below these a point counts as not seen. BlazePose gives visibility (and depth), MoveNet a lower-reading score.
 * Source: measures.md C0 start values (feet 0.5; MoveNet 0.3, the default of Sports2D). Scores read near 1
 * whether right or wrong on our renders, so this only catches points the model itself gives up.
 */
const MIN_SCORE = { withDepth: 0.5, withoutDepth: 0.3 };

/**
 * One point of a frame, if the model is sure enough of it and it lies inside the picture.
 * Space: image px. Missing: undefined.
 */
export function seenPoint(frame: PoseFrame, name: Keypoint): ImagePoint | undefined {
  const point = frame.image?.[name];
  if (!point) return undefined;
  const least = point.z === undefined ? MIN_SCORE.withoutDepth : MIN_SCORE.withDepth;
  if (!(point.score >= least)) return undefined;
  const inside = point.x >= 0 && point.x <= frame.width && point.y >= 0 && point.y <= frame.height;
  return inside ? point : undefined;
}

/**
 * The points of a frame that can be relied on.
 * Space: image px. Missing: unsure points and those outside the picture are left out; nobody there = no points.
 */
export function seenPoints(frame: PoseFrame): ImagePose {
  const seen: { -readonly [K in keyof ImagePose]: ImagePoint } = {};
  for (const name of KEYPOINTS) {
    const point = seenPoint(frame, name);
    if (point) seen[name] = point;
  }
  return seen;
}
