import { distance, midpoint } from '../geometry/points.ts';
import type { ImagePose } from '../pose/pose-frame.ts';
import type { Sample } from '../signal/statistics.ts';
import { torsoLengthPx } from './body-scale.ts';

/**
 * How far the hips of one person move from picture to picture, in torso lengths: a jerk and landmark noise, and more
 * the longer ago, up to the place beside. Source: ours: at most 0.06 at 30 fps and 0.12 at 5 fps in shared/truth; people in one real picture are 0.8 and more apart, 2026-11-22.
 */
const JERK = 0.5;
const PER_S = 1;
const MOST_AFTER_A_GAP = 0.5;
/** How much the size of one trunk changes: bending over and coming nearer, not another body elsewhere in the room. Source: ours: at most 1.06 from picture to picture in shared/truth, 2026-11-22. */
const MAX_SIZE_RATIO = 1.4;

/** The trunk, or where it points at the camera, as on hands and knees before it, the wider shoulders. */
function sizePx(points: ImagePose): Sample {
  const torso = torsoLengthPx(points);
  if (torso === undefined) return undefined;
  return Math.max(torso, distance(points.leftShoulder, points.rightShoulder)!);
}

/**
 * Whether two poses can be the same person: near the same place and of about the same size.
 * Space: image px. Unit: ms. Missing: true when the trunk is not seen in either, as nothing speaks against it.
 * Assumes: someone who exercises on the spot.
 */
export function samePerson(before: ImagePose, now: ImagePose, afterMs: number): boolean {
  const [size, sizeNow] = [sizePx(before), sizePx(now)];
  if (!size || !sizeNow) return true;
  const moved = distance(
    midpoint(before.leftHip, before.rightHip),
    midpoint(now.leftHip, now.rightHip),
  )!;
  const allowed = JERK + Math.min(MOST_AFTER_A_GAP, (PER_S * Math.abs(afterMs)) / 1000);
  const ratio = Math.max(size, sizeNow) / Math.min(size, sizeNow);
  return moved <= allowed * size && ratio <= MAX_SIZE_RATIO;
}
