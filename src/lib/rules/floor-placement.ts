import { tiltDeg } from '../geometry/angles.ts';
import { distance, midpoint } from '../geometry/points.ts';
import type { ImagePose, PoseFrame, View } from '../pose/pose-frame.ts';
import { floorLengthOf, floorLengthPx, isUpright } from './floor-body.ts';
import type { Task } from './rule.ts';
import { seenPoints } from './seen-points.ts';
import { startOf } from './tasks.ts';
import { mean, median, type Sample } from '../signal/statistics.ts';

/** What is to be put right for somebody on the floor. */
export type FloorFault =
  | 'get-down'
  | 'lie-along'
  | 'camera-off-floor'
  | 'camera-at-head'
  | 'room-above'
  | 'camera-back'
  | 'camera-closer';

export interface OnFloor {
  readonly task: Task;
  readonly view: View;
}

/** Room over the shoulders for what will be lifted, in floor lengths (floor-body.ts). Source: ours: a straight arm is 1.15 trunks long; an elbow goes one shoulder width up, a chest a third of a trunk. */
const ROOM = { 'side-lying': 1.25, 'all-fours': 1, prone: 0.45 };
/** Smallest trunk, or from the head end shoulders, over picture height. Source: as someone sitting (session/set-up-gate.ts); shoulders are 0.7 of a trunk. */
const SMALLEST = { 'side-lying': 0.15, 'all-fours': 0.11, prone: 0.15 };
/** The trunk lies across the picture, give or take this much. Unit: deg. Source: ours. */
const MOST_ASKEW_DEG = 25;
/** Shoulders this wide for their trunk: it points towards the camera, or away. Source: ours: 0.7 where it lies across, 1 at 45°. */
const SHOULDERS_TO_TRUNK = 1;
/** From the head end, hips this far beside or above the shoulders, in shoulder widths: 1.44 × sine of the angle, less 0.4 above for a trunk that slopes, so about 18° and 30°; from 20° beside the spine a turn of 60° reads up to 14° wrong. Source: Drillis and Contini; ours, synthetic athlete, 2026-11-29. */
const BESIDE = 0.45;
const ABOVE = 0.3;
/** Of a prone body, far shoulder and hip above the near ones, in trunk lengths: the camera looks down by more than about 35°. Source: as above. */
const FAR_ABOVE_NEAR = 0.35;
/** Shoulders of somebody on hands and knees are no more tilted than this. Unit: deg. Source: ours: one hand may be at the head already. */
const MOST_TILTED_DEG = 25;

const floorStart = (task: Task): keyof typeof ROOM => {
  const start = startOf(task);
  return start === 'all-fours' || start === 'prone' ? start : 'side-lying';
};

/**
 * The spot over the body that must be in the picture as well, for an arm or chest that goes up.
 * Space: image px. Missing: undefined when shoulders or trunk are not seen.
 */
export function spotAbove(pose: ImagePose, { task, view }: OnFloor) {
  const size = floorLengthOf([pose], task, view);
  const shoulders = [pose.leftShoulder, pose.rightShoulder].filter((p) => p !== undefined);
  if (size === undefined || shoulders.length === 0) return undefined;
  const top = Math.min(...shoulders.map(({ y }) => y));
  return { x: shoulders[0]!.x, y: top - ROOM[floorStart(task)] * size };
}

/** Whether the body is large enough in the picture. Missing: false when not seen. */
export function floorBigEnough(
  points: ImagePose,
  pictureHeight: number,
  { task, view }: OnFloor,
): boolean {
  const size = floorLengthPx(points, task, view) ?? 0;
  return size > SMALLEST[floorStart(task)] * pictureHeight;
}

/**
 * How the body must be turned, or the camera moved: lying along the picture, head on the side that is asked for; from
 * the head end looking along the spine.
 * Missing: undefined when all is well, or not known.
 */
export function floorFacingFault(
  frames: readonly PoseFrame[],
  { task, view }: OnFloor,
): FloorFault | 'turn-round' | undefined {
  const poses = frames.map(seenPoints);
  const size = floorLengthOf(poses, task, view);
  if (size === undefined) return undefined;
  const start = floorStart(task);
  if (start === 'all-fours') {
    if (2 * poses.filter(isUpright).length > poses.length) return 'get-down';
    const width = of(poses, (p) => across(p.rightShoulder, p.leftShoulder));
    if (width !== undefined && width < 0) return 'turn-round';
    const beside = of(poses, (p) => across(middle(p, 'Shoulder'), middle(p, 'Hip')));
    return Math.abs(beside ?? 0) > BESIDE * size ? 'camera-at-head' : undefined;
  }
  const trunk = of(poses, (p) => tiltDeg(trunkEnd(p, 'Shoulder'), trunkEnd(p, 'Hip')));
  if (trunk !== undefined && Math.abs(trunk) > MOST_ASKEW_DEG) return 'lie-along';
  if (start === 'prone') {
    // The belly is below: seen from the left, the head is at image left.
    const ahead = of(poses, (p) => across(trunkEnd(p, 'Hip'), trunkEnd(p, 'Shoulder'))) ?? 0;
    return ahead !== 0 && ahead < 0 !== (view === 'side-left') ? 'turn-round' : undefined;
  }
  const wide = of(poses, (p) => distance(p.leftShoulder, p.rightShoulder)) ?? 0;
  return wide > SHOULDERS_TO_TRUNK * size ? 'lie-along' : undefined;
}

/** Whether the camera looks down on the body from too high. Missing: undefined when near enough to the floor, or not known. */
export function floorHeightFault(
  frames: readonly PoseFrame[],
  { task, view }: OnFloor,
): FloorFault | undefined {
  const poses = frames.map(seenPoints);
  const size = floorLengthOf(poses, task, view);
  const start = floorStart(task);
  if (size === undefined || start === 'side-lying') return undefined;
  if (start === 'all-fours') {
    const above = of(poses, (p) => rise(middle(p, 'Shoulder'), middle(p, 'Hip'))) ?? 0;
    return above > ABOVE * size ? 'camera-off-floor' : undefined;
  }
  const [near, far] =
    view === 'side-right' ? (['right', 'left'] as const) : (['left', 'right'] as const);
  const above = of(poses, (p) =>
    mean([rise(p[`${near}Shoulder`], p[`${far}Shoulder`]), rise(p[`${near}Hip`], p[`${far}Hip`])]),
  );
  return (above ?? 0) > FAR_ABOVE_NEAR * size ? 'camera-off-floor' : undefined;
}

/** From the head end the shoulders are level, or the camera is tilted. Missing: an unknown tilt is not complained about. */
export function shouldersLevel(frames: readonly PoseFrame[]): boolean {
  const tilt = of(frames.map(seenPoints), (p) => tiltDeg(p.leftShoulder, p.rightShoulder));
  return Math.abs(tilt ?? 0) <= MOST_TILTED_DEG;
}

type At = { readonly x: number; readonly y: number } | undefined;
const of = (poses: readonly ImagePose[], tell: (pose: ImagePose) => Sample) =>
  median(poses.map(tell));
const across = (from: At, to: At): Sample => from && to && to.x - from.x;
const rise = (from: At, to: At): Sample => from && to && from.y - to.y;
const middle = (pose: ImagePose, part: 'Shoulder' | 'Hip') =>
  midpoint(pose[`left${part}`], pose[`right${part}`]);
/** The middle, or the only one that is seen. */
const trunkEnd = (pose: ImagePose, part: 'Shoulder' | 'Hip') =>
  middle(pose, part) ?? pose[`left${part}`] ?? pose[`right${part}`];
