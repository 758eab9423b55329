import { figureParts } from '../feedback/figure-parts.ts';
import type { Keypoint } from '../pose/keypoints.ts';
import type { View } from '../pose/pose-frame.ts';
import { bodyOf } from '../recording/athlete-body.ts';
import { skeletonOf } from '../recording/athlete-pose.ts';
import { STANDING, type Posture } from '../recording/athlete-state.ts';
import { turned, type Vec3 } from '../recording/vec3.ts';
import type { Task } from '../rules/rule.ts';
import { onTheFloor } from '../rules/tasks.ts';

/** Where the device goes. Source: setUp of the exercises: the whole body in the picture, little perspective. */
export interface Placement {
  readonly fromM: number;
  readonly toM: number;
  readonly height: 'hips' | 'chest' | 'floor';
}

export function placementOf(task: Task): Placement {
  if (task === 'four-point') return { fromM: 1.5, toM: 2, height: 'floor' };
  if (onTheFloor(task)) return { fromM: 2, toM: 3, height: 'floor' };
  if (!task.startsWith('rotation')) return { fromM: 2, toM: 3, height: 'hips' };
  return { fromM: 2, toM: task === 'rotation-standing' ? 3 : 2, height: 'chest' };
}

const BODY = bodyOf(172);
/** Pixels per metre in both drawings. */
const PER_M = 62;
export const ROOM = { width: 240, above: 96, side: 136, floorY: 126, athleteX: 196 };
const FAR_X = ROOM.athleteX + 24;
/** Clockwise from above, from facing the device on the left. Unit: deg. */
const FACING = { front: 0, back: 180, 'side-left': 90, 'side-right': -90, 'head-end': 0 };
/** A device on the floor or on a low box. Unit: m. */
const LOW_M = 0.25;
/** A body lying across the picture is drawn smaller from above, to fit. */
const LYING_PER_M = 46;

const way = (points: readonly { x: number; y: number }[], end = '') =>
  `M${points.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}${end}`;

/** Seen from the side: the athlete as outlines, and where the device stands on its shelf. */
export function sideView(task: Task, view: View) {
  const placement = placementOf(task);
  const seated = task === 'rotation-seated';
  const kneel = task === 'rotation-kneeling' ? 'left' : undefined;
  const body = skeletonOf(BODY, { ...STANDING, seated, kneel, posture: postureOf(task) });
  const points: Partial<Record<Keypoint, { x: number; y: number; z: number }>> = {};
  for (const [name, at] of Object.entries(body)) points[name as Keypoint] = place(at, view);
  const high = { hips: body.leftHip.y, chest: body.leftShoulder.y - 0.12, floor: LOW_M }[
    placement.height
  ];
  const device = { x: deviceX(placement), y: ROOM.floorY - PER_M * high };
  const hips = place(body.leftHip, view);
  const seat = `M${hips.x - 12} ${hips.y + 9}H${hips.x + 14}M${hips.x - 10} ${hips.y + 9}V${ROOM.floorY}M${hips.x + 12} ${hips.y + 9}V${ROOM.floorY}`;
  return {
    parts: figureParts(points, PER_M * BODY.trunk).map(({ outline }) => way(outline, 'Z')),
    device,
    seat: seated ? seat : '',
    /** What the camera sees: from the floor to over the head. */
    sight: way([device, { x: FAR_X, y: 2 }, { x: FAR_X, y: ROOM.floorY }], 'Z'),
  };
}

const postureOf = (task: Task): Posture | undefined =>
  task === 'four-point' || task === 'prone' || task === 'side-lying' ? task : undefined;

/** From the side, towards the device is image left. */
function place(at: Vec3, view: View) {
  const facing = turned(at, -FACING[view]);
  return {
    x: ROOM.athleteX - PER_M * facing.z,
    y: ROOM.floorY - PER_M * at.y,
    z: -PER_M * facing.x,
  };
}

/** Seen from above: shoulders, head and nose of the athlete, and what the camera sees. */
export function viewFromAbove(task: Task, view: View) {
  const y = ROOM.above / 2;
  const device = { x: deviceX(placementOf(task)), y };
  const radians = (FACING[view] * Math.PI) / 180;
  return {
    device,
    head: { x: ROOM.athleteX, y },
    /** Degrees by which the body, drawn facing the device, is turned. */
    turnedDeg: FACING[view],
    nose: { x: ROOM.athleteX - 12 * Math.cos(radians), y: y - 12 * Math.sin(radians) },
    sight: way([device, { x: FAR_X, y: 6 }, { x: FAR_X, y: ROOM.above - 6 }], 'Z'),
    /** The whole body as outlines where it is on the floor; empty where shoulders and head say enough. */
    lying: lyingFromAbove(task, view, y),
  };
}

function lyingFromAbove(task: Task, view: View, middleY: number): string[] {
  const posture = postureOf(task);
  if (!posture) return [];
  const points: Partial<Record<Keypoint, { x: number; y: number; z: number }>> = {};
  for (const [name, at] of Object.entries(skeletonOf(BODY, { ...STANDING, posture }))) {
    const facing = turned(at, -FACING[view]);
    points[name as Keypoint] = {
      x: ROOM.athleteX - LYING_PER_M * facing.z,
      y: middleY + LYING_PER_M * facing.x,
      z: -LYING_PER_M * facing.y,
    };
  }
  return figureParts(points, LYING_PER_M * BODY.trunk).map(({ outline }) => way(outline, 'Z'));
}

const deviceX = ({ fromM, toM }: Placement) => ROOM.athleteX - (PER_M * (fromM + toM)) / 2;
