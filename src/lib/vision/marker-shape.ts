import type { BodyScale } from './marker-place.ts';

type Point = { readonly x: number; readonly y: number };

/** How markers lie to each other, pair by pair. Unit: m. */
export interface Shape {
  readonly firstDistances: readonly number[];
  distances: readonly number[];
  /** From one marker to the next, when last seen. */
  vectors: readonly Point[];
}

/**
 * How the markers of one bone may move against each other, as shares of their distance, and from one picture to the next.
 * Source: ours: 12 % covers 25° of turning; a jump of 8 % is a tilt of 4.6°, 70° a second at 15 pictures; 1 px is noise.
 */
const RIGID = {
  distance: 0.12,
  first: 0.3,
  jump: 0.08,
  jumpPx: 1,
  jumpPerMissed: 0.035,
  jumpMost: 0.45,
};

/**
 * Whether each pair of markers is as far apart as it was, and has not turned faster than a body can.
 * `missed` = pictures since they were seen last, which allow for more.
 */
export function keepsShape(
  shape: Shape,
  vectors: readonly Point[],
  { pxPerM }: BodyScale,
  missed: number,
): boolean {
  const jump = Math.min(RIGID.jumpMost, RIGID.jump + RIGID.jumpPerMissed * missed);
  return vectors.every((vector, i) => {
    const now = distanceOf(vector);
    return (
      Math.abs(now / shape.distances[i]! - 1) < RIGID.distance &&
      Math.abs(now / shape.firstDistances[i]! - 1) < RIGID.first &&
      apart(vector, shape.vectors[i]!) < jump * now + RIGID.jumpPx / pxPerM
    );
  });
}

/** From each spot to each later one. Space: image directions. Unit: m. */
export function vectorsM(spots: readonly Point[], { pxPerM }: BodyScale): Point[] {
  return spots.flatMap((a, i) =>
    spots.slice(i + 1).map((b) => ({ x: (b.x - a.x) / pxPerM, y: (b.y - a.y) / pxPerM })),
  );
}

/** Length of a vector. */
export function distanceOf({ x, y }: Point): number {
  return Math.hypot(x, y);
}

/** Distance of two points. */
export function apart(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
