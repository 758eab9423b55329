import type { Point } from './points.ts';

export interface Circle extends Point {
  readonly radius: number;
}

/** Corners that stand for a circle: at the size of a limb on a screen nobody sees them. */
const CORNERS = 16;

/**
 * The outline of a string pulled tight round some circles: two give a limb, more a trunk.
 * Space: that of the circles. Missing: no circles give no corners.
 */
export function hullOfCircles(circles: readonly Circle[]): Point[] {
  return convexHull(
    circles.flatMap(({ x, y, radius }) =>
      Array.from({ length: CORNERS }, (_, i): Point => {
        const rad = (2 * Math.PI * i) / CORNERS;
        return { x: x + radius * Math.cos(rad), y: y + radius * Math.sin(rad) };
      }),
    ),
  );
}

/**
 * The smallest convex outline that holds all points, corner by corner.
 * Space: that of the points. Missing: fewer than three different points come back as they are.
 */
export function convexHull(points: readonly Point[]): Point[] {
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
  if (sorted.length < 3) return sorted;
  return [...chain(sorted), ...chain(sorted.reverse())];
}

/** One half of the outline, from the first point to the last; the last itself is left to the other half. */
function chain(points: readonly Point[]): Point[] {
  const out: Point[] = [];
  for (const p of points) {
    while (out.length >= 2 && !turnsLeft(out.at(-2)!, out.at(-1)!, p)) out.pop();
    out.push(p);
  }
  return out.slice(0, -1);
}

const turnsLeft = (a: Point, b: Point, c: Point) =>
  (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x) > 0;
