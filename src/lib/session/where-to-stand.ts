import type { Keypoint } from '../pose/keypoints.ts';
import type { ImagePose, PoseFrame, View } from '../pose/pose-frame.ts';
import { torsoLengthPx } from '../rules/body-scale.ts';
import { floorLengthPx, floorPoints } from '../rules/floor-body.ts';
import { floorBigEnough } from '../rules/floor-placement.ts';
import { isLow, onTheFloor } from '../rules/tasks.ts';
import type { Task } from '../rules/rule.ts';
import { seenPoints } from '../rules/seen-points.ts';

/** Which way to move. Left and right are the athlete's own; for somebody lying it is easier to move the camera. */
export const MOVES = ['back', 'closer', 'left', 'right', 'camera-back', 'camera-closer'] as const;
export type Move = (typeof MOVES)[number];

/** Torso over body height, and the crown above the shoulders over torso. Source: Drillis and Contini (0.288; 0.182 / 0.288). */
const TORSO_OF_BODY = 0.288;
const CROWN_ABOVE_SHOULDERS = 0.63;
/** Room that must stay over the head and under the feet. Share of picture height. Source: as the margin of the gate. */
const MARGIN = 0.02;
/** Smaller than this is too far: body over picture height standing, torso sitting. Source: as the gate (0.4 nose to ankles, 0.15). */
const SMALLEST_BODY = 0.44;
const SMALLEST_TORSO = 0.15;
/** Hips this far from the middle are off. Share of picture width. Source: ours: arms flung out stay in a 4:3 picture. */
const OFF_CENTRE = 0.18;

/**
 * Which way the athlete must move to be well in the picture: first into view, then sideways.
 * Space: image px. Missing: undefined when all is well, and when shoulders or hips are neither seen nor put outside
 * the picture, as then nothing is known. Assumes: upright, sitting, half-kneeling or on the floor; feet below the picture are told by the size of the trunk.
 */
export function whereToMove(
  frame: PoseFrame,
  { task, view }: { readonly task: Task; readonly view: View },
): Move | undefined {
  const points = { ...seenPoints(frame), ...outside(frame) };
  if (onTheFloor(task)) return cameraMove(frame, points, { task, view });
  const torso = torsoLengthPx(points);
  const { leftHip, rightHip, leftShoulder, rightShoulder } = points;
  if (!torso || !leftHip || !rightHip || !leftShoulder || !rightShoulder) return undefined;
  const { width, height } = frame;
  const low = isLow(task);
  const crown = (leftShoulder.y + rightShoulder.y) / 2 - CROWN_ABOVE_SHOULDERS * torso;
  const body = torso / TORSO_OF_BODY;
  const feetIn =
    low ||
    (['leftAnkle', 'rightAnkle'] as Keypoint[]).every((ankle) => {
      const at = frame.image?.[ankle];
      return at !== undefined && at.y < (1 - MARGIN) * height;
    });
  const tooTall = body > (1 - 2 * MARGIN) * height && !low;
  if (tooTall || (crown < MARGIN * height && torso > SMALLEST_TORSO * height) || !feetIn)
    return 'back';
  if (low ? torso < SMALLEST_TORSO * height : body < SMALLEST_BODY * height) return 'closer';
  const off = (leftHip.x + rightHip.x - width) / 2;
  if (Math.abs(off) <= OFF_CENTRE * width) return undefined;
  // Facing the camera, image right is the athlete's left; from behind it is the right.
  const towardsImageLeft = off > 0;
  return towardsImageLeft === (view === 'back') ? 'left' : 'right';
}

/** On the floor: all of what is needed inside the picture, and large enough. */
function cameraMove(
  { width, height }: PoseFrame,
  points: ImagePose,
  floor: { readonly task: Task; readonly view: View },
): Move | undefined {
  const all = floorPoints(floor.task, floor.view).flatMap((name) => points[name] ?? []);
  if (floorLengthPx(points, floor.task, floor.view) === undefined) return undefined;
  const [mx, my] = [MARGIN * width, MARGIN * height];
  const cut = all.some((p) => p.x < mx || p.x > width - mx || p.y < my || p.y > height - my);
  if (cut) return 'camera-back';
  return floorBigEnough(points, height, floor) ? undefined : 'camera-closer';
}

/** Points that the model puts beyond the edge of the picture: unsure, but telling that the athlete is too near. */
function outside({ image = {}, width, height }: PoseFrame): ImagePose {
  const entries = Object.entries(image);
  return Object.fromEntries(
    entries.filter(([, p]) => p.x < 0 || p.y < 0 || p.x > width || p.y > height),
  );
}
