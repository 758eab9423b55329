import { midpoint, type Point } from '../geometry/points.ts';
import type { BodyPoints } from './rgba-patch.ts';

/** Where the trunk is and how it stands, roughly, by its landmarks. Space: frame px. */
export interface TrunkPlace {
  /** Between the shoulders. */
  readonly top: Point;
  /** From there to between the hips. Unit: px. */
  readonly lengthPx: number;
  /** Distance of the shoulders in the picture: it shrinks in a turn. Unit: px. */
  readonly shouldersPx: number;
  /** Width of the shoulders seen from the front, whatever the turn. Unit: px. */
  readonly sizePx: number;
  /**
   * Which way the shoulders look. Unit: deg. Sign: + = the own left shoulder is farther away.
   * Missing: undefined where the model has no depth.
   */
  readonly lookDeg?: number;
}

/** Width of the shoulders over the length of the trunk. Source: virtual runners as BlazePose full sees them: 0.36 m over 0.5 m. */
const WIDTH_TO_LENGTH = 0.72;
/** Depth in the picture is told this much too large. Source: ours: five virtual runners. */
const DEPTH_GAIN = 1.2;

/** Missing: undefined when a shoulder or hip is missing, or the trunk has no length. */
export function trunkPlace(body: BodyPoints): TrunkPlace | undefined {
  const { leftShoulder, rightShoulder, leftHip, rightHip } = body;
  const top = midpoint(leftShoulder, rightShoulder);
  const bottom = midpoint(leftHip, rightHip);
  if (!leftShoulder || !rightShoulder || !top || !bottom) return undefined;
  const lengthPx = Math.hypot(bottom.x - top.x, bottom.y - top.y);
  if (!(lengthPx > 0)) return undefined;
  const across = leftShoulder.x - rightShoulder.x;
  const shouldersPx = Math.hypot(across, leftShoulder.y - rightShoulder.y);
  const sizePx = Math.max(shouldersPx, WIDTH_TO_LENGTH * lengthPx);
  const place = { top, lengthPx, shouldersPx, sizePx };
  if (leftShoulder.z === undefined || rightShoulder.z === undefined) return place;
  const deep = (leftShoulder.z - rightShoulder.z) / DEPTH_GAIN;
  return { ...place, lookDeg: (Math.atan2(deep, across) * 180) / Math.PI };
}

/** Further apart the shoulders look another way. Unit: deg. Source: ours: 10° narrow a window of 9 px that faced the camera by 0.1 px, and one at 30° by 1 px. */
const SAME_LOOK_DEG = 10;

/** Whether the trunk looks the same way. A look that is not known may be the same. */
export function looksSame(a: TrunkPlace, b: TrunkPlace): boolean {
  if (a.lookDeg === undefined || b.lookDeg === undefined) return true;
  const apart = Math.abs(a.lookDeg - b.lookDeg) % 360;
  return Math.min(apart, 360 - apart) < SAME_LOOK_DEG;
}

/** More than a trunk does from picture to picture. Unit: trunk lengths, ratio of lengths. Source: ours. */
const JUMP = { by: 0.5, ratio: 1.5 };

/** Whether this must be another trunk. */
export function jumped(from: TrunkPlace, to: TrunkPlace): boolean {
  const by = Math.hypot(to.top.x - from.top.x, to.top.y - from.top.y);
  const ratio = Math.max(from.lengthPx, to.lengthPx) / Math.min(from.lengthPx, to.lengthPx);
  return by > JUMP.by * from.lengthPx || ratio > JUMP.ratio;
}

/** Where a spot of the trunk would be now if the trunk had only moved and come nearer or gone. */
export function carried(spot: Point, from: TrunkPlace, to: TrunkPlace): Point {
  const ratio = to.lengthPx / from.lengthPx;
  return {
    x: to.top.x + (spot.x - from.top.x) * ratio,
    y: to.top.y + (spot.y - from.top.y) * ratio,
  };
}
