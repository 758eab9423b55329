import { covered, type Capsule } from './body-masks.ts';
import type { RgbPicture, RgbPyramid } from './rgb-pyramid.ts';
import { inside, sampleRgb } from './rgb-sample.ts';
import { bulge } from './warp.ts';

/** A rectangle round the hip midpoint. Unit: hip widths, x right, y down. */
export interface WindowBox {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** The window as it looked in one resolution of the reference picture. */
export interface TemplateLevel {
  /** 3 colours per point. */
  readonly colours: Float32Array;
  /** How each of the 3 colours changes with scale, turn, shift x, shift y, bow: 15 numbers per point. */
  readonly slopes: Float32Array;
  /** Products of these slopes, summed over colours: upper triangle of 5×5, 15 numbers per point. */
  readonly products: Float32Array;
}

/** One window of the reference picture, to be found again in later ones. */
export interface WindowTemplate {
  /** Hip width in the fine picture: one unit of scale, turn and bow. Unit: px. */
  readonly unit: number;
  /** Points relative to the hip midpoint, in px of the fine picture, and their `bulge`. */
  readonly xs: Float32Array;
  readonly ys: Float32Array;
  readonly bulges: Float32Array;
  readonly levels: readonly [coarse: TemplateLevel, fine: TemplateLevel];
  /** Share of the window that was in the picture and not under an arm. */
  readonly clear01: number;
}

/** Source: ours: about two px apart at 40 px hip width; denser gained nothing. */
const SAMPLES_PER_HIP = 22;

/** `at` = hip midpoint and `unit` = hip width, in px of the fine picture; `hidden` = arms in the same space. */
export function windowTemplate(
  pictures: RgbPyramid,
  at: { readonly x: number; readonly y: number },
  unit: number,
  box: WindowBox,
  hidden: readonly Capsule[],
): WindowTemplate {
  const step = Math.max(1, unit / SAMPLES_PER_HIP);
  const columns = Math.round(((box.right - box.left) * unit) / step);
  const rows = Math.round(((box.bottom - box.top) * unit) / step);
  const xs: number[] = [];
  const ys: number[] = [];
  for (let row = 0; row <= rows; row++) {
    for (let column = 0; column <= columns; column++) {
      const x = (box.left + ((box.right - box.left) * column) / columns) * unit;
      const y = (box.top + ((box.bottom - box.top) * row) / rows) * unit;
      if (!inside(pictures[1], at.x + x, at.y + y)) continue;
      if (covered(hidden, at.x + x, at.y + y)) continue;
      xs.push(x);
      ys.push(y);
    }
  }
  const points = { xs: Float32Array.from(xs), ys: Float32Array.from(ys) };
  const [coarse, fine] = pictures;
  return {
    unit,
    ...points,
    bulges: points.xs.map((x) => bulge(x, unit)),
    levels: [
      level(coarse, coarse.scale / fine.scale, at, unit, points),
      level(fine, 1, at, unit, points),
    ],
    clear01: xs.length / ((columns + 1) * (rows + 1)),
  };
}

/** `ratio` = scale of this picture over that of the fine one. */
function level(
  picture: RgbPicture,
  ratio: number,
  at: { readonly x: number; readonly y: number },
  unit: number,
  { xs, ys }: { readonly xs: Float32Array; readonly ys: Float32Array },
): TemplateLevel {
  const colours = new Float32Array(3 * xs.length);
  const slopes = new Float32Array(15 * xs.length);
  const products = new Float32Array(15 * xs.length);
  const around = new Float32Array(12);
  xs.forEach((x, i) => {
    const y = ys[i]!;
    const u = (at.x + x) * ratio;
    const v = (at.y + y) * ratio;
    sampleRgb(picture, u, v, colours, 3 * i);
    sampleRgb(picture, u - 1, v, around, 0);
    sampleRgb(picture, u + 1, v, around, 3);
    sampleRgb(picture, u, v - 1, around, 6);
    sampleRgb(picture, u, v + 1, around, 9);
    for (let c = 0; c < 3; c++) {
      const gx = ((around[3 + c]! - around[c]!) / 2) * ratio;
      const gy = ((around[9 + c]! - around[6 + c]!) / 2) * ratio;
      const s = 15 * i + 5 * c;
      slopes[s] = (gx * x + gy * y) / unit;
      slopes[s + 1] = (gy * x - gx * y) / unit;
      slopes[s + 2] = gx;
      slopes[s + 3] = gy;
      slopes[s + 4] = (gy * bulge(x, unit)) / unit;
      let k = 15 * i;
      for (let p = 0; p < 5; p++) {
        for (let q = p; q < 5; q++) products[k++]! += slopes[s + p]! * slopes[s + q]!;
      }
    }
  });
  return { colours, slopes, products };
}
