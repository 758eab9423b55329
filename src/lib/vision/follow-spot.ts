import type { Point } from '../geometry/points.ts';
import type { GreyPicture, GreyPyramid } from './grey-pyramid.ts';
import { sampleSquare } from './grey-sample.ts';
import { centre, dot, SIDE, type SpotLevel, type SpotTemplate } from './spot-template.ts';

/** A smaller step is the last. Unit: px of the level. Source: ours: a tenth of what noise does. */
const LAST_STEP_PX = 0.02;
/** Most spots are found in 3 to 8 steps. Source: ours. */
const MOST_STEPS = 20;
/** One that went further in a level than its square is wide holds on to something else. Unit: px of the level. Source: ours. */
const FARTHEST_PX = SIDE;

const seen = new Float32Array(SIDE * SIDE);

/**
 * Where a spot is in a picture: shifted until it looks as in the template (Lucas and Kanade, coarse to fine, with the
 * slopes of the template and regardless of mean brightness).
 *
 * Space: frame px, `start` in the frame of `pictures`. Missing: undefined when it leaves the picture or does not come to rest.
 * Assumes: turned and scaled by little against the template.
 */
export function followSpot(
  template: SpotTemplate,
  pictures: GreyPyramid,
  start: Point,
): Point | undefined {
  let at = start;
  for (let i = Math.min(template.length, pictures.length) - 1; i >= 0; i--) {
    const level = template[i];
    const { scale } = pictures[i]!;
    const found = level && settle(level, pictures[i]!, at.x * scale, at.y * scale);
    if (found) at = { x: found.x / scale, y: found.y / scale };
    else if (i === 0) return undefined;
  }
  return at;
}

/** Space: px of the picture's own scale. */
function settle(level: SpotLevel, picture: GreyPicture, x: number, y: number): Point | undefined {
  const { values, slopesX, slopesY, xx, xy, yy } = level;
  const det = xx * yy - xy * xy;
  const start = { x, y };
  for (let step = 0; step < MOST_STEPS; step++) {
    // Slopes have no mean, so that of what is seen need not be taken off.
    if (!sampleSquare(picture, x, y, SIDE, seen)) return undefined;
    let ex = 0;
    let ey = 0;
    for (let i = 0; i < seen.length; i++) {
      const more = seen[i]! - values[i]!;
      ex += slopesX[i]! * more;
      ey += slopesY[i]! * more;
    }
    const dx = (yy * ex - xy * ey) / det;
    const dy = (xx * ey - xy * ex) / det;
    x -= dx;
    y -= dy;
    if (Math.hypot(x - start.x, y - start.y) > FARTHEST_PX) return undefined;
    if (Math.hypot(dx, dy) < LAST_STEP_PX) return { x, y };
  }
  return undefined;
}

/**
 * How much a place in a picture looks like the template, whatever brightness and contrast: normalised correlation.
 * Unit: −1 to 1. Space: frame px. Missing: undefined at the edge of the picture and where it is all of one brightness.
 */
export function likeness(
  [fine]: SpotTemplate,
  [picture]: GreyPyramid,
  { x, y }: Point,
): number | undefined {
  if (!sampleSquare(picture, x * picture.scale, y * picture.scale, SIDE, seen)) return undefined;
  centre(seen);
  const square = dot(seen, seen) * dot(fine.values, fine.values);
  return square > 0 ? dot(seen, fine.values) / Math.sqrt(square) : undefined;
}
