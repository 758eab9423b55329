/**
 * Where a window of the reference went: bowed, then turned, scaled and shifted.
 * (x, y) → v = y + bow·bulge(x); (a·x − b·v + x0, b·x + a·v + y0). Space: y down, so b > 0 turns clockwise on the screen.
 *
 * The bow is what a forward bend of the trunk does to a level line round a body that is round: it becomes an arc.
 */
export interface Warp {
  readonly a: number;
  readonly b: number;
  readonly x: number;
  readonly y: number;
  readonly bow: number;
}

/** The warp that only moves a window to a place. */
export const shiftTo = (x: number, y: number): Warp => ({ a: 1, b: 0, x, y, bow: 0 });

/**
 * How far a window turned.
 * Unit: deg. Sign: + = the side at image right goes up.
 */
export const turnDeg = (w: Warp): number => (-Math.atan2(w.b, w.a) * 180) / Math.PI;

/** Size now over size in the reference. */
export const scaleOf = (w: Warp): number => Math.hypot(w.a, w.b);

/** A parabola over the window, about zero on average over ±1 hip width. */
export const bulge = (x: number, unit: number): number => (x * x) / unit - 0.3 * unit;

/** A small change of the window itself, undone before the warp: the update of inverse-compositional alignment. */
export function without(
  w: Warp,
  change: { scale: number; turn: number; x: number; y: number; bow: number },
): Warp {
  const a = 1 + change.scale;
  const det = a * a + change.turn * change.turn;
  const ia = a / det;
  const ib = -change.turn / det;
  const ix = -(ia * change.x - ib * change.y);
  const iy = -(ib * change.x + ia * change.y);
  return {
    a: w.a * ia - w.b * ib,
    b: w.b * ia + w.a * ib,
    x: w.a * ix - w.b * iy + w.x,
    y: w.b * ix + w.a * iy + w.y,
    bow: w.bow - change.bow,
  };
}
