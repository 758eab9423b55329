import type { Point } from '#lib/geometry/points.ts';
import type { Shape, ShapeOf } from './shapes.ts';

/** What says where the body is; everything else decorates or counts. */
const BODILY: ReadonlySet<Shape['kind']> = new Set(['line', 'dot', 'area', 'bob', 'text', 'sign']);

/**
 * The picture a share of the way from one scene to the next: straight there, never beyond.
 * Space: that of the scenes. Missing: scenes of different make-up cannot be mixed; the newer one is shown.
 *
 * @param calm moves the body only; rings, arcs and wedges jump (for people who asked for less motion)
 */
export function tweenScene(
  from: readonly Shape[],
  to: readonly Shape[],
  share01: number,
  calm = false,
): readonly Shape[] {
  const alike = from.length === to.length && to.every((shape, i) => shape.kind === from[i]!.kind);
  if (!alike || share01 >= 1) return to;
  const share = Math.max(0, share01);
  const areas = from.filter((shape) => shape.kind === 'area');
  return to.map((shape, i) => {
    if (calm && !BODILY.has(shape.kind)) return shape;
    const older = shape.kind === 'area' ? nearest(areas, shape) : from[i]!;
    return tweened(older, shape, share);
  });
}

/** Limbs are drawn the farthest first, so from frame to frame they change places in the list: a limb comes from the one that was where it is. */
function nearest(areas: readonly ShapeOf<'area'>[], { points }: ShapeOf<'area'>): Shape {
  const here = middleOf(points);
  const away = areas.map((area) => {
    const there = middleOf(area.points);
    return Math.hypot(there.x - here.x, there.y - here.y);
  });
  return areas[away.indexOf(Math.min(...away))]!;
}

const middleOf = (points: readonly Point[]): Point => ({
  x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
  y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
});

/** Numbers, points and lists of equally many points move; words, roles and signs are the newer ones. */
function tweened(from: Shape, to: Shape, share: number): Shape {
  const mixed: Record<string, unknown> = { ...to };
  for (const [key, newer] of Object.entries(to)) {
    const older = (from as unknown as Record<string, unknown>)[key];
    if (typeof newer === 'number' && typeof older === 'number')
      mixed[key] = older + (newer - older) * share;
    else if (isPoint(newer) && isPoint(older)) mixed[key] = between(older, newer, share);
    else if (key === 'points' && arePoints(newer) && arePoints(older))
      mixed[key] =
        newer.length === older.length
          ? newer.map((point, i) => between(older[i]!, point, share))
          : newer;
  }
  return mixed as unknown as Shape;
}

const between = (a: Point, b: Point, share: number): Point => ({
  x: a.x + (b.x - a.x) * share,
  y: a.y + (b.y - a.y) * share,
});

const isPoint = (value: unknown): value is Point =>
  typeof value === 'object' && value !== null && 'x' in value && 'y' in value;
const arePoints = (value: unknown): value is readonly Point[] => Array.isArray(value);
