import type { RgbaPatch } from './rgba-patch.ts';
import { tentTaps, type Taps } from './tent-taps.ts';

/**
 * A small colour picture as numbers, 3 per pixel. Unit: 0 to 255.
 * `scale` = its pixels per frame pixel; `x0`, `y0` = its corner in frame px times scale.
 */
export interface RgbPicture {
  readonly rgb: Float32Array;
  readonly width: number;
  readonly height: number;
  readonly x0: number;
  readonly y0: number;
  readonly scale: number;
}

/** From coarse to fine. A coarse level first lets the registration catch larger movements. */
export type RgbPyramid = readonly [coarse: RgbPicture, fine: RgbPicture];

/** Source: ours: half the resolution caught all movement from frame to frame at 10–30 fps. */
const COARSE = 0.5;

/** The crop at `scale` and at half of it, each smoothed to its own resolution. Missing: undefined when the crop is too small. */
export function pyramid(patch: RgbaPatch, scale: number): RgbPyramid | undefined {
  const fine = scaled(patch, scale);
  const coarse = scaled(patch, scale * COARSE);
  return fine && coarse && [coarse, fine];
}

function scaled(patch: RgbaPatch, scale: number): RgbPicture | undefined {
  const x0 = Math.ceil(patch.x0 * scale);
  const y0 = Math.ceil(patch.y0 * scale);
  const width = Math.floor((patch.x0 + patch.width) * scale) - x0;
  const height = Math.floor((patch.y0 + patch.height) * scale) - y0;
  if (width < 8 || height < 8) return undefined;
  const across = tentTaps(patch.width, patch.x0, x0, x0 + width, scale);
  const down = tentTaps(patch.height, patch.y0, y0, y0 + height, scale);
  if (across.count > patch.width || down.count > patch.height) return undefined;
  const rows = squeezeRows(patch, across, width);
  const rgb = new Float32Array(3 * width * height);
  for (let y = 0; y < height; y++) {
    const out = 3 * y * width;
    for (let k = 0; k < down.count; k++) {
      const weight = down.weights[y * down.count + k]!;
      if (weight === 0) continue;
      const row = 3 * (down.from[y]! + k) * width;
      for (let i = 0; i < 3 * width; i++) rgb[out + i]! += weight * rows[row + i]!;
    }
  }
  return { rgb, width, height, x0, y0, scale };
}

function squeezeRows(patch: RgbaPatch, taps: Taps, width: number): Float32Array {
  const { data } = patch;
  const { count, weights } = taps;
  const rows = new Float32Array(3 * width * patch.height);
  for (let y = 0; y < patch.height; y++) {
    for (let x = 0; x < width; x++) {
      let r = 0;
      let g = 0;
      let b = 0;
      let at = 4 * (y * patch.width + taps.from[x]!);
      for (let k = x * count; k < (x + 1) * count; k++, at += 4) {
        const weight = weights[k]!;
        r += weight * data[at]!;
        g += weight * data[at + 1]!;
        b += weight * data[at + 2]!;
      }
      const out = 3 * (y * width + x);
      rows[out] = r;
      rows[out + 1] = g;
      rows[out + 2] = b;
    }
  }
  return rows;
}
