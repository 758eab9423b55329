import type { RgbaPatch } from './rgba-patch.ts';

/** A colour as lightness (weighed down, for shadows change it) and two colour differences. Unit: 0–255 levels. */
export type Colour = readonly [light: number, blueish: number, reddish: number];
export type Rgb = readonly [red: number, green: number, blue: number];

/**
 * Weight of lightness beside the two colour differences: cloth varies in lightness more than in colour,
 * yet white on black must count too. Source: ours: dots in 9 colours drawn on virtual runners, 2026-11-22.
 */
const LIGHT_WEIGHT = 0.6;

/**
 * A rectangle of the picture in marker colours, 3 numbers per cell, row by row.
 * `x0`, `y0` = its corner in frame px; a cell is the mean of `step` × `step` px.
 */
export interface ColourField {
  readonly data: Float32Array;
  readonly width: number;
  readonly height: number;
  readonly x0: number;
  readonly y0: number;
  readonly step: number;
}

export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** The marker colour of one red-green-blue value. Unit: 0–255 levels. */
export function markerColour([red, green, blue]: Rgb): Colour {
  const light = 0.299 * red + 0.587 * green + 0.114 * blue;
  return [LIGHT_WEIGHT * light, 0.564 * (blue - light), 0.713 * (red - light)];
}

/** How far two colours are apart. Unit: 0–255 levels. */
export function colourDistance(a: Colour, b: Colour): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

/** Share of a small dot's colour that survives video, which keeps colour at half the resolution. Source: ours: h264 and JPEG, 2026-11-22. */
const COLOUR_KEPT = 0.5;

/**
 * How much of a difference in colour a small dot keeps through a camera's compression. Unit: 0–255 levels.
 * Below about 20, spots are seen but lie up to 1.5 px beside the dot.
 */
export function clearness([light, blueish, reddish]: Colour): number {
  return Math.abs(light) + COLOUR_KEPT * Math.hypot(blueish, reddish);
}

/**
 * The part of a patch inside a box, in marker colours.
 * Space: box in frame px. Missing: undefined when less than 8 × 8 cells of the box lie in the patch.
 */
export function colourField(patch: RgbaPatch, box: Box, step: number): ColourField | undefined {
  const x0 = Math.max(patch.x0, Math.floor(box.x0));
  const y0 = Math.max(patch.y0, Math.floor(box.y0));
  const width = Math.floor((Math.min(patch.x0 + patch.width, Math.ceil(box.x1)) - x0) / step);
  const height = Math.floor((Math.min(patch.y0 + patch.height, Math.ceil(box.y1)) - y0) / step);
  if (!(width >= 8 && height >= 8)) return undefined;
  const data = new Float32Array(3 * width * height);
  const share = 1 / step ** 2;
  for (let y = 0; y < height * step; y++) {
    let at = 4 * ((y + y0 - patch.y0) * patch.width + x0 - patch.x0);
    const row = 3 * width * Math.floor(y / step);
    for (let x = 0; x < width; x++) {
      const out = row + 3 * x;
      for (let k = 0; k < step; k++, at += 4) {
        const red = patch.data[at]!;
        const blue = patch.data[at + 2]!;
        const light = 0.299 * red + 0.587 * patch.data[at + 1]! + 0.114 * blue;
        data[out]! += share * LIGHT_WEIGHT * light;
        data[out + 1]! += share * 0.564 * (blue - light);
        data[out + 2]! += share * 0.713 * (red - light);
      }
    }
  }
  return { data, width, height, x0, y0, step };
}
