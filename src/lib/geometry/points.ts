/** Any point with x and y; geometry does not know which body part it is. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Halfway between two points.
 * Missing: undefined when either is.
 */
export function midpoint(a: Point | undefined, b: Point | undefined): Point | undefined {
  return a && b && { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

/**
 * The point a share of the way from `a` to `b`; 0 is `a`, 1 is `b`.
 * Missing: undefined when either is.
 */
export function along(a: Point | undefined, b: Point | undefined, share01: number) {
  return a && b && { x: a.x + (b.x - a.x) * share01, y: a.y + (b.y - a.y) * share01 };
}

/**
 * Straight distance, in the unit of the points.
 * Missing: undefined when either point is.
 */
export function distance(a: Point | undefined, b: Point | undefined): number | undefined {
  return a && b && Math.hypot(b.x - a.x, b.y - a.y);
}

/**
 * Signed distance of a point from the line through `from` and `to`.
 * Space: image (y down). Unit: that of the points. Sign: + = to the right of the line for someone walking
 * from `from` to `to` in the picture. Missing: undefined when a point is, or the line has no length.
 */
export function distanceFromLine(
  point: Point | undefined,
  from: Point | undefined,
  to: Point | undefined,
): number | undefined {
  if (!point || !from || !to) return undefined;
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = Math.hypot(dx, dy);
  if (length === 0) return undefined;
  return (dx * (point.y - from.y) - dy * (point.x - from.x)) / length;
}
