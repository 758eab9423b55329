import type { Point } from '#lib/geometry/points.ts';
import { sided, SIDES, type Keypoint, type SidedPart } from '#lib/pose/keypoints.ts';
import type { ImagePose, PoseFrame, View } from '#lib/pose/pose-frame.ts';
import { isLow, onTheFloor } from '#lib/rules/tasks.ts';
import { floorOutline } from './floor-outline.ts';
import { torsoLengthPx } from '#lib/rules/body-scale.ts';
import type { Task } from '#lib/rules/rule.ts';
import type { Move } from '#lib/session/where-to-stand.ts';
import { figureParts } from './figure-parts.ts';
import type { Box } from './hud.ts';
import type { Shape } from './shapes.ts';

/** What the gate asks for. */
export interface GateHint {
  readonly move: Move | undefined;
  /** All checks pass. */
  readonly ready: boolean;
}

/** [sideways, up] of a joint in body heights, from the middle of the feet. Source: Drillis and Contini, as in Winter. */
type Joints = Readonly<Partial<Record<SidedPart, readonly [number, number]>>>;
const UPPER: Joints = {
  Shoulder: [0.1, 0.818],
  Elbow: [0.135, 0.632],
  Wrist: [0.15, 0.487],
  Ear: [0.042, 0.93],
  Hip: [0.059, 0.53],
};
const STANDING: Joints = {
  ...UPPER,
  Knee: [0.066, 0.285],
  Ankle: [0.072, 0.039],
  Heel: [0.074, 0.012],
  FootIndex: [0.095, 0.008],
};
/** Sitting lowers the trunk by a thigh, which points at the camera; half kneeling does the same. */
const SAT = 0.245;
const LEGS_SEATED: Joints = {
  Knee: [0.09, 0.262],
  Ankle: [0.085, 0.03],
  Heel: [0.085, 0.012],
  FootIndex: [0.1, -0.01],
};
/** Height of crown and soles in the picture. Source: product decision: some room all round. */
const CROWN_AT = 0.12;
const SOLES_AT = 0.9;
const TORSO = 0.288;

/**
 * Where to stand, as an outline in the middle of the picture, and an arrow for the way to move.
 * Space: image px, un-mirrored. `ready` turns it from asking (`warn`) to `good`.
 */
export function setUpOutline(
  frame: Pick<PoseFrame, 'width' | 'height'>,
  visible: Box,
  { task, view }: { readonly task: Task; readonly view: View },
  hint: GateHint,
): Shape[] {
  if (onTheFloor(task)) return [floorOutline(frame, visible, { task, view }, hint)];
  const low = isLow(task);
  const tall = low ? 1 - SAT : 1;
  const bodyPx = ((SOLES_AT - CROWN_AT) * frame.height) / (low ? 0.86 : tall);
  const middle = (visible.left + visible.right) / 2;
  const floor = SOLES_AT * frame.height;
  const role = hint.ready ? 'good' : hint.move ? 'warn' : 'quiet';
  const points: Partial<Record<Keypoint, Point>> = {};
  const joints: Joints = low ? { ...lowered(UPPER), ...LEGS_SEATED } : STANDING;
  for (const side of SIDES) {
    const right = (side === 'left') === (view !== 'back') ? 1 : -1;
    for (const [part, [aside, up]] of Object.entries(joints)) {
      const at = { x: middle + right * aside * bodyPx, y: floor - up * bodyPx };
      points[sided(side, part as SidedPart)] = at;
    }
  }
  const parts = figureParts(points, TORSO * bodyPx).map(({ outline }) => outline);
  const outline: Shape = { kind: 'outline', parts, role, width: 0.009 * frame.height };
  // The camera moves in front of the picture: no arrow in it says how.
  if (!hint.move || hint.move.startsWith('camera-')) return [outline];
  return [outline, ...arrow(hint.move, view, { x: middle, y: floor }, bodyPx, visible)];
}

/**
 * The outline of the athlete, who stands well.
 * Missing: without shoulders and hips nothing is drawn.
 */
export function ownOutline(pose: ImagePose, unit: number): Shape[] {
  const torso = torsoLengthPx(pose);
  if (!torso) return [];
  const parts = figureParts(pose, torso).map(({ outline }) => outline);
  return [{ kind: 'outline', parts, role: 'good', width: 4 * unit }];
}

const lowered = (joints: Joints): Joints =>
  Object.fromEntries(Object.entries(joints).map(([part, [x, up]]) => [part, [x, up - SAT]]));

/** On the floor: towards the viewer is down, away is up. */
function arrow(move: Move, view: View, feet: Point, bodyPx: number, visible: Box): Shape[] {
  const long = 0.2 * bodyPx;
  const width = 0.035 * bodyPx;
  if (move === 'back' || move === 'closer') {
    const low = { x: feet.x, y: visible.bottom - 0.03 * bodyPx };
    const high = { x: feet.x, y: low.y - long };
    const [from, to] = move === 'back' ? [low, high] : [high, low];
    return [{ kind: 'arrow', from, to, role: 'warn', width }];
  }
  const right = (move === 'left') === (view !== 'back') ? 1 : -1;
  const y = feet.y - 0.45 * bodyPx;
  const from = { x: feet.x + right * 0.24 * bodyPx, y };
  return [{ kind: 'arrow', from, to: { x: from.x + right * long, y }, role: 'warn', width }];
}
