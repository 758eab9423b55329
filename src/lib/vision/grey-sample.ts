import type { GreyPicture } from './grey-pyramid.ts';

/**
 * Writes the brightness of the `side` × `side` px around a point to `out`, row by row, between pixels as it is in bilinear.
 * Space: px of the picture's own scale. Returns false, and writes nothing, where the square leaves the picture.
 */
export function sampleSquare(
  { grey, width, height, x0, y0 }: GreyPicture,
  x: number,
  y: number,
  side: number,
  out: Float32Array,
): boolean {
  const u = x - x0 - side / 2;
  const v = y - y0 - side / 2;
  if (!(u >= 0 && v >= 0 && u < width - side && v < height - side)) return false;
  const column = Math.floor(u);
  const row = Math.floor(v);
  const fu = u - column;
  const fv = v - row;
  const w00 = (1 - fu) * (1 - fv);
  const w10 = fu * (1 - fv);
  const w01 = (1 - fu) * fv;
  const w11 = fu * fv;
  for (let j = 0, to = 0; j < side; j++) {
    let p = (row + j) * width + column;
    for (let i = 0; i < side; i++, p++, to++) {
      out[to] =
        w00 * grey[p]! + w10 * grey[p + 1]! + w01 * grey[p + width]! + w11 * grey[p + width + 1]!;
    }
  }
  return true;
}
