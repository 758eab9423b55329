import type { Point } from '#lib/geometry/points.ts';
import type { Sign } from './shapes.ts';

/** The strokes of a verdict sign, in sizes from its middle: tick, exclamation mark, cross, question mark. */
const SIGNS: Readonly<Record<Sign, readonly (readonly (readonly [number, number])[])[]>> = {
  good: [
    [
      [-0.22, 0.02],
      [-0.05, 0.19],
      [0.23, -0.16],
    ],
  ],
  warn: [
    [
      [0, -0.26],
      [0, 0.06],
    ],
    [
      [0, 0.25],
      [0, 0.26],
    ],
  ],
  fault: [
    [
      [-0.18, -0.18],
      [0.18, 0.18],
    ],
    [
      [0.18, -0.18],
      [-0.18, 0.18],
    ],
  ],
  unsure: [
    [
      [-0.14, -0.14],
      [-0.07, -0.25],
      [0.07, -0.25],
      [0.14, -0.15],
      [0.1, -0.04],
      [0, 0.03],
      [0, 0.09],
    ],
    [
      [0, 0.26],
      [0, 0.27],
    ],
  ],
};

export const signStrokes = (sign: Sign): Point[][] =>
  SIGNS[sign].map((stroke) => stroke.map(([x, y]) => ({ x, y })));

/** The corners of the bob, its tip one size below `at`. */
export const bobCorners = (at: Point, size: number): Point[] =>
  (
    [
      [-0.55, -1],
      [0.55, -1],
      [0.55, -0.3],
      [0, 1],
      [-0.55, -0.3],
    ] as const
  ).map(([x, y]) => ({ x: at.x + x * size, y: at.y + y * size }));

/** Tip and the two back ends of an arrow head, for a line of this width. */
export function arrowHead(from: Point, to: Point, width: number): [Point, Point, Point] {
  const long = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const ahead = { x: (to.x - from.x) / long, y: (to.y - from.y) / long };
  const size = Math.min(2.2 * width, 0.6 * long);
  const back = { x: to.x - size * ahead.x, y: to.y - size * ahead.y };
  const aside = { x: -ahead.y * size, y: ahead.x * size };
  return [
    to,
    { x: back.x + aside.x, y: back.y + aside.y },
    { x: back.x - aside.x, y: back.y - aside.y },
  ];
}
