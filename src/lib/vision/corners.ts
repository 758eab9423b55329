import type { Point } from '../geometry/points.ts';
import type { GreyPicture } from './grey-pyramid.ts';
import { LEAST_TEXTURE, weakest } from './spot-template.ts';

/** Half the side of the block whose slopes are looked at together. Unit: px. Source: Shi and Tomasi; ours: 5 × 5 px. */
const BLOCK = 2;
/** Share of the strongest that a corner must have. Source: ours, generous: what cannot be followed is soon lost. */
const LEAST_SHARE = 0.02;

/**
 * Spots that can be told from all around them, strongest first (Shi and Tomasi: slopes in both directions).
 *
 * Space: px of the picture's own scale. They lie where `allowed` says so, `apartPx` from each other and from those `taken`.
 * Missing: fewer than `wanted`, or none, when there are not so many.
 */
export function findCorners(
  picture: GreyPicture,
  allowed: (x: number, y: number) => boolean,
  taken: readonly Point[],
  wanted: number,
  apartPx: number,
): Point[] {
  const isFree = (at: Point) => !taken.some((p) => Math.hypot(p.x - at.x, p.y - at.y) < apartPx);
  const peaks = strengthPeaks(picture).filter((peak) => allowed(peak.x, peak.y) && isFree(peak));
  peaks.sort((a, b) => b.strength - a.strength);
  const least = LEAST_SHARE * (peaks[0]?.strength ?? 0);
  const found: Point[] = [];
  for (const { x, y, strength } of peaks) {
    if (found.length >= wanted || strength < least) break;
    const near = (p: Point) => Math.hypot(p.x - x, p.y - y) < apartPx;
    if (!found.some(near)) found.push({ x, y });
  }
  return found;
}

interface Peak extends Point {
  readonly strength: number;
}

/** Places that are stronger than the eight around, and have something to hold on to. */
function strengthPeaks(picture: GreyPicture): Peak[] {
  const { width, height, x0, y0 } = picture;
  const strength = strengths(picture);
  const around = [-width - 1, -width, -width + 1, -1, 1, width - 1, width, width + 1];
  const peaks: Peak[] = [];
  for (let row = 1; row < height - 1; row++) {
    for (let column = 1; column < width - 1; column++) {
      const i = row * width + column;
      const own = strength[i]!;
      if (own < LEAST_TEXTURE) continue;
      if (around.some((step) => strength[i + step]! > own)) continue;
      peaks.push({ x: x0 + column + 0.5, y: y0 + row + 0.5, strength: own });
    }
  }
  return peaks;
}

/** Mean square of the slope over the block around each pixel, in the direction in which it is weakest. */
function strengths({ grey, width, height }: GreyPicture): Float32Array {
  const xx = new Float32Array(width * height);
  const xy = new Float32Array(width * height);
  const yy = new Float32Array(width * height);
  for (let row = 1; row < height - 1; row++) {
    for (let i = row * width + 1; i < (row + 1) * width - 1; i++) {
      const gx = (grey[i + 1]! - grey[i - 1]!) / 2;
      const gy = (grey[i + width]! - grey[i - width]!) / 2;
      xx[i] = gx * gx;
      xy[i] = gx * gy;
      yy[i] = gy * gy;
    }
  }
  const [a, b, c] = [xx, xy, yy].map((products) => blockMeans(products, width, height));
  return xx.map((_, i) => weakest(a![i]!, b![i]!, c![i]!));
}

/** The mean of the block around each pixel; 0 where the block leaves the picture. */
function blockMeans(values: Float32Array, width: number, height: number): Float32Array {
  const across = alongLines(values, 1, width, width, height);
  return alongLines(across, width, 1, height, width);
}

/** Means along lines of `length` pixels that are `step` apart; the lines begin `next` apart. */
function alongLines(
  values: Float32Array,
  step: number,
  next: number,
  length: number,
  lines: number,
): Float32Array {
  const out = new Float32Array(values.length);
  const size = 2 * BLOCK + 1;
  for (let line = 0; line < lines; line++) {
    const start = line * next;
    for (let k = BLOCK; k < length - BLOCK; k++) {
      const first = start + (k - BLOCK) * step;
      let sum = 0;
      for (let j = 0; j < size; j++) sum += values[first + j * step]!;
      out[start + k * step] = sum / size;
    }
  }
  return out;
}
