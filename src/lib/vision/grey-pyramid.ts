import type { RgbaPatch } from './rgba-patch.ts';
import { tentTaps } from './tent-taps.ts';

/**
 * A small picture of brightness. Unit: 0 to 255.
 * `scale` = its pixels per frame pixel; `x0`, `y0` = its corner in frame px times scale. The middle of its first pixel is
 * at (x0 + 0.5, y0 + 0.5).
 */
export interface GreyPicture {
  readonly grey: Float32Array;
  readonly width: number;
  readonly height: number;
  readonly x0: number;
  readonly y0: number;
  readonly scale: number;
}

/** From fine to coarse, each with half the pixels of the one before along each side. At least one level. */
export type GreyPyramid = readonly [fine: GreyPicture, ...coarser: GreyPicture[]];

/** Three levels catch what moves by about 30 px of the finest from picture to picture. Source: ours, as in the window of 9 px. */
const LEVELS = 3;
/** A smaller picture holds no window to compare. Unit: px. */
const LEAST_SIDE_PX = 12;

/**
 * The brightness of the crop at `scale` (1 or less) and, smoothed, at half and a quarter of it.
 * Missing: undefined when the crop is too small; coarse levels that would be too small are left out.
 */
export function greyPyramid(patch: RgbaPatch, scale: number): GreyPyramid | undefined {
  const fine = scaled(brightness(patch), scale);
  if (!fine) return undefined;
  const coarser: GreyPicture[] = [];
  for (let last = fine; coarser.length < LEVELS - 1;) {
    const half = scaled(last, 0.5);
    if (!half) break;
    coarser.push(half);
    last = half;
  }
  return [fine, ...coarser];
}

/** Rec. 601. */
function brightness({ data, width, height, x0, y0 }: RgbaPatch): GreyPicture {
  const grey = new Float32Array(width * height);
  for (let i = 0, j = 0; i < grey.length; i++, j += 4)
    grey[i] = 0.299 * data[j]! + 0.587 * data[j + 1]! + 0.114 * data[j + 2]!;
  return { grey, width, height, x0, y0, scale: 1 };
}

function scaled(source: GreyPicture, scale: number): GreyPicture | undefined {
  const x0 = Math.ceil(source.x0 * scale);
  const y0 = Math.ceil(source.y0 * scale);
  const width = Math.floor((source.x0 + source.width) * scale) - x0;
  const height = Math.floor((source.y0 + source.height) * scale) - y0;
  if (width < LEAST_SIDE_PX || height < LEAST_SIDE_PX) return undefined;
  const rows = squeezeRows(source, x0, width, scale);
  const taps = tentTaps(source.height, source.y0, y0, y0 + height, scale);
  const grey = new Float32Array(width * height);
  for (let y = 0; y < height; y++) {
    for (let k = 0; k < taps.count; k++) {
      const weight = taps.weights[y * taps.count + k]!;
      if (weight === 0) continue;
      const from = (taps.from[y]! + k) * width;
      for (let x = 0, to = y * width; x < width; x++, to++) grey[to]! += weight * rows[from + x]!;
    }
  }
  return { grey, width, height, x0, y0, scale: source.scale * scale };
}

/** The source with its rows already as short as the target's. */
function squeezeRows(source: GreyPicture, x0: number, width: number, scale: number): Float32Array {
  const { grey } = source;
  const { from, weights, count } = tentTaps(source.width, source.x0, x0, x0 + width, scale);
  const rows = new Float32Array(width * source.height);
  for (let y = 0, to = 0; y < source.height; y++) {
    for (let x = 0; x < width; x++, to++) {
      const first = y * source.width + from[x]!;
      let sum = 0;
      for (let k = 0; k < count; k++) sum += weights[x * count + k]! * grey[first + k]!;
      rows[to] = sum;
    }
  }
  return rows;
}
