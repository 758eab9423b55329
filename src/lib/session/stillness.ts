import type { Keypoint } from '../pose/keypoints.ts';
import type { PoseFrame, View } from '../pose/pose-frame.ts';
import { floorLengthPx, floorPoints } from '../rules/floor-body.ts';
import type { Task } from '../rules/rule.ts';
import { onTheFloor } from '../rules/tasks.ts';

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
 * Whether any trunk or ankle point of a frame lies further than a twelfth of the torso from where it began; on the
 * floor, any point that the task needs to be seen.
 * Space: image px. Missing: a point unseen in either frame is not judged; nobody there counts as moved.
 */
export function movedSince(
  start: PoseFrame,
  now: PoseFrame,
  place?: { readonly task: Task; readonly view: View },
): boolean {
  if (!start.image || !now.image) return true;
  const floor = place && onTheFloor(place.task) ? place : undefined;
  const torso = floor ? floorLengthPx(start.image, floor.task, floor.view) : sideLength(start);
  if (torso === undefined) return true;
  const watched = floor ? floorPoints(floor.task, floor.view) : WATCHED;
  return watched.some((name) => {
    const a = start.image?.[name];
    const b = now.image?.[name];
    return !!a && !!b && Math.hypot(b.x - a.x, b.y - a.y) > MOVED * torso;
  });
}

function sideLength({ image }: PoseFrame): number | undefined {
  const { leftShoulder: a, leftHip: b } = image ?? {};
  return a && b && Math.hypot(b.x - a.x, b.y - a.y);
}

/** An ankle this much higher than the other, over torso length, is a lifted foot; below it a rolled camera or a staggered stance. Source: ours, twice the foot-up threshold of measures.md C1 in torso lengths, 2026-11-22. */
const LIFTED = 0.2;

/**
 * Whether one foot is clearly off the floor.
 * Space: image px. Missing: false when an ankle or the torso is not seen.
 */
export function oneFootUp(frame: PoseFrame): boolean {
  const { leftShoulder, leftHip, leftAnkle, rightAnkle } = frame.image ?? {};
  if (!leftShoulder || !leftHip || !leftAnkle || !rightAnkle) return false;
  const torso = Math.hypot(leftHip.x - leftShoulder.x, leftHip.y - leftShoulder.y);
  return Math.abs(leftAnkle.y - rightAnkle.y) > LIFTED * torso;
}
