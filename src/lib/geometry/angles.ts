import type { Point } from './points.ts';

const DEG = 180 / Math.PI;

/**
 * Tilt of the line through two points against the picture's horizontal, whichever order they come in.
 * Space: image px, y down. Unit: deg, −90 to 90. Sign: + = the end at image right is higher; 0 = level.
 * Missing: undefined when a point is, or both coincide.
 */
export function tiltDeg(a: Point | undefined, b: Point | undefined): number | undefined {
  if (!a || !b) return undefined;
  const [l, r] = a.x <= b.x ? [a, b] : [b, a];
  if (l.x === r.x && l.y === r.y) return undefined;
  return Math.atan2(l.y - r.y, r.x - l.x) * DEG;
}

/**
 * Direction of the line from one point to another, keeping their order.
 * Space: image px, y down. Unit: deg, −180 to 180. Sign: 0 = towards image right, + = turning upward.
 * Missing: undefined when a point is, or both coincide.
 */
export function directionDeg(from: Point | undefined, to: Point | undefined): number | undefined {
  if (!from || !to || (from.x === to.x && from.y === to.y)) return undefined;
  return Math.atan2(from.y - to.y, to.x - from.x) * DEG;
}

/**
 * Lean of an upright line from the vertical.
 * Space: image px, y down. Unit: deg. Sign: + = the top leans to image right; 0 = upright.
 * Missing: undefined when a point is, or both coincide.
 */
export function leanDeg(bottom: Point | undefined, top: Point | undefined): number | undefined {
  if (!bottom || !top || (bottom.x === top.x && bottom.y === top.y)) return undefined;
  return Math.atan2(top.x - bottom.x, bottom.y - top.y) * DEG;
}

/**
 * Angle at `vertex` between the directions to `a` and `b`.
 * Space: image px. Unit: deg, 0 to 180; 180 = a straight line. Missing: undefined when a point is.
 */
export function angleAtDeg(
  a: Point | undefined,
  vertex: Point | undefined,
  b: Point | undefined,
): number | undefined {
  if (!a || !vertex || !b) return undefined;
  const ax = a.x - vertex.x;
  const ay = a.y - vertex.y;
  const bx = b.x - vertex.x;
  const by = b.y - vertex.y;
  if ((ax === 0 && ay === 0) || (bx === 0 && by === 0)) return undefined;
  return Math.abs(Math.atan2(ax * by - ay * bx, ax * bx + ay * by)) * DEG;
}

/**
 * The same angle written between −180 and 180.
 * Unit: deg.
 */
export function wrapDeg(deg: number): number {
  const turned = (((deg + 180) % 360) + 360) % 360;
  return turned - 180;
}
