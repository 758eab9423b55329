import type { Point } from '#lib/geometry/points.ts';
import { sided, SIDES, type Keypoint, type SidedPart } from '#lib/pose/keypoints.ts';
import type { PoseFrame, View } from '#lib/pose/pose-frame.ts';
import type { Task } from '#lib/rules/rule.ts';
import { startOf } from '#lib/rules/tasks.ts';
import { figureParts } from './figure-parts.ts';
import type { Box } from './hud.ts';
import type { GateHint } from './set-up-outline.ts';
import type { Shape } from './shapes.ts';

/** [along the picture, up] of a joint in body heights, from the middle of the floor. Lying, the head is at image left. Source: Drillis and Contini lengths, by eye. */
type Joints = Readonly<Partial<Record<SidedPart, readonly [number, number]>>>;
const PRONE: Joints = {
  Ear: [-0.42, 0.09],
  Shoulder: [-0.31, 0.065],
  Elbow: [-0.36, 0.03],
  Wrist: [-0.46, 0.02],
  Hip: [-0.02, 0.06],
  Knee: [0.225, 0.035],
  Ankle: [0.47, 0.04],
  Heel: [0.49, 0.06],
  FootIndex: [0.54, 0.01],
};
/** Upper and lower joints lie above each other; knees and arms point at the camera. */
const SIDE_LYING: Joints = {
  Ear: [-0.38, 0.12],
  Shoulder: [-0.24, 0.16],
  Elbow: [-0.24, 0.1],
  Wrist: [-0.24, 0.06],
  Hip: [0.05, 0.15],
  Knee: [0.08, 0.1],
  Ankle: [0.3, 0.07],
  Heel: [0.32, 0.07],
  FootIndex: [0.3, 0.03],
};
const LOWER_BY = 0.1;
/** From the head end; the own left is at image right. */
const HEAD_END: Joints = {
  Ear: [0.042, 0.36],
  Shoulder: [0.1, 0.33],
  Elbow: [0.11, 0.17],
  Wrist: [0.1, 0.02],
  Hip: [0.06, 0.3],
  Knee: [0.07, 0.06],
};
const TRUNK = 0.288;
/** So much of the picture the body takes. Source: product decision: an arm's length of room above. */
const WIDE = 0.78;
const HIGH = 0.52;
const FLOOR_AT = 0.82;

/**
 * Where to be on the floor, as an outline in the middle of the picture.
 * Space: image px, un-mirrored. `ready` turns it from asking (`warn`) to `good`.
 */
export function floorOutline(
  frame: Pick<PoseFrame, 'width' | 'height'>,
  visible: Box,
  { task, view }: { readonly task: Task; readonly view: View },
  hint: GateHint,
): Shape {
  const start = startOf(task);
  const kneeling = start === 'all-fours';
  const joints = kneeling ? HEAD_END : start === 'prone' ? PRONE : SIDE_LYING;
  const bodyPx = kneeling
    ? (HIGH * frame.height) / 0.45
    : Math.min(WIDE * (visible.right - visible.left), 1.6 * frame.height);
  const middle = (visible.left + visible.right) / 2;
  const floor = FLOOR_AT * frame.height;
  // Seen from the right, the head of somebody on the belly is at image right.
  const flip = view === 'side-right' ? -1 : 1;
  const points: Partial<Record<Keypoint, Point>> = {};
  for (const side of SIDES) {
    const across = kneeling ? (side === 'left' ? 1 : -1) : flip;
    const lower = start === 'side-lying' && side === 'left' ? LOWER_BY : 0;
    for (const [part, [along, up]] of Object.entries(joints))
      points[sided(side, part as SidedPart)] = {
        x: middle + across * along * bodyPx,
        y: floor - Math.max(0.02, up - lower) * bodyPx,
      };
  }
  const parts = figureParts(points, TRUNK * bodyPx).map(({ outline }) => outline);
  const role = hint.ready ? 'good' : hint.move ? 'warn' : 'quiet';
  return { kind: 'outline', parts, role, width: 0.009 * frame.height };
}
