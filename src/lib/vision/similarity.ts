/**
 * A turn, a scale and a shift: (x, y) → (a·x − b·y + x0, b·x + a·y + y0).
 * Space: y down, so b > 0 turns clockwise on the screen.
 */
export interface Similarity {
  readonly a: number;
  readonly b: number;
  readonly x: number;
  readonly y: number;
}

export const shift = (x: number, y: number): Similarity => ({ a: 1, b: 0, x, y });

/** Unit: deg. Sign: + = the side at image right goes up. */
export const turnDeg = (s: Similarity): number => (-Math.atan2(s.b, s.a) * 180) / Math.PI;

export const scaleOf = (s: Similarity): number => Math.hypot(s.a, s.b);

/** `outer` after the inverse of `inner`. */
export function afterInverse(outer: Similarity, inner: Similarity): Similarity {
  const det = inner.a * inner.a + inner.b * inner.b;
  const ia = inner.a / det;
  const ib = -inner.b / det;
  const ix = -(ia * inner.x - ib * inner.y);
  const iy = -(ib * inner.x + ia * inner.y);
  return {
    a: outer.a * ia - outer.b * ib,
    b: outer.b * ia + outer.a * ib,
    x: outer.a * ix - outer.b * iy + outer.x,
    y: outer.b * ix + outer.a * iy + outer.y,
  };
}
