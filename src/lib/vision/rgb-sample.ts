import type { RgbPicture } from './rgb-pyramid.ts';

/** Whether a point lies in the picture, with room for its neighbours. Space: px of the picture's own scale. */
export function inside(picture: RgbPicture, x: number, y: number): boolean {
  const u = x - picture.x0;
  const v = y - picture.y0;
  return u >= 1.5 && v >= 1.5 && u <= picture.width - 1.5 && v <= picture.height - 1.5;
}

/** Writes the bilinear colour at a point to `out[at…at + 2]`. Space: px of the picture's own scale; outside = the edge. */
export function sampleRgb(
  picture: RgbPicture,
  x: number,
  y: number,
  out: Float32Array,
  at: number,
): void {
  const { rgb, width, height } = picture;
  let u = x - picture.x0 - 0.5;
  let v = y - picture.y0 - 0.5;
  u = u < 0 ? 0 : u > width - 1.001 ? width - 1.001 : u;
  v = v < 0 ? 0 : v > height - 1.001 ? height - 1.001 : v;
  const column = u | 0;
  const row = v | 0;
  const fu = u - column;
  const fv = v - row;
  const p = 3 * (row * width + column);
  const q = p + 3 * width;
  const w00 = (1 - fu) * (1 - fv);
  const w10 = fu * (1 - fv);
  const w01 = (1 - fu) * fv;
  const w11 = fu * fv;
  for (let c = 0; c < 3; c++) {
    out[at + c] =
      w00 * rgb[p + c]! + w10 * rgb[p + 3 + c]! + w01 * rgb[q + c]! + w11 * rgb[q + 3 + c]!;
  }
}
