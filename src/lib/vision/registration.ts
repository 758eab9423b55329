import { covered, type Capsule } from './body-masks.ts';
import type { RgbPicture, RgbPyramid } from './rgb-pyramid.ts';
import { afterInverse, turnDeg, type Similarity } from './similarity.ts';
import { invert4, solve4 } from './solve4.ts';

/** What an alignment found. Space: the warp takes template points (px round the hip midpoint) into the fine picture. */
export interface Alignment {
  readonly warp: Similarity;
  readonly turnDeg: number;
  /** Correlation of colours, −1 to 1. High is no proof: a hem correlates as well as a pelvis. */
  readonly correlation: number;
  /** Expected error of the turn from what the colours leave unexplained. Unit: deg. */
  readonly sigmaDeg: number;
  /** Share of the window that was seen in this picture. */
  readonly seen01: number;
}

/** A rectangle round the hip midpoint. Unit: hip widths, x right, y down. */
export interface WindowBox {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Samples per hip width. Source: ours: 40 px hip width, about two px apart; denser gained nothing. */
const SAMPLES_PER_HIP = 22;
const LEAST_SAMPLES = 60;
/** Iterations per level. Source: ours: converged (below) in 3–5 on nearly all frames. */
const ITERATIONS = [6, 9] as const;
/** Converged when the turn and the shift move less than this. Unit: rad, px. */
const STILL = { turn: 5e-4, shift: 0.04 };
/** Colour errors above this many robust deviations lose weight. Source: Huber's 1.345, rounded. */
const OUTLIER = 1.5;
/** Neighbouring samples err together: n samples count as n / 16. Source: ours: spread of still frames. */
const SHARED_ERROR = 4;

interface Level {
  /** Template colours, 3 per point. */
  readonly colours: Float32Array;
  /** How colours change with turn-scale-shift: 4 derivatives for each of 3 colours per point. */
  readonly slopes: Float32Array;
  /** Their 10 products summed over colours (upper triangle of 4×4), per point. */
  readonly products: Float32Array;
}

/**
 * One window of the reference picture, to be found again in later pictures: inverse-compositional Lucas–Kanade with
 * a similarity warp, robust weights and a free brightness per colour.
 *
 * Source: Baker & Matthews 2004, Lucas–Kanade 20 years on (inverse compositional algorithm).
 */
export class Template {
  /** Share of the window that no limb covered in the reference. */
  readonly clear01: number;
  readonly #count: number;
  readonly #total: number;
  readonly #xs: Float32Array;
  readonly #ys: Float32Array;
  readonly #levels: readonly [Level, Level];
  readonly #unit: number;
  readonly #seen: Uint8Array;
  readonly #errors: Float32Array;
  readonly #sizes: Float32Array;

  /** `at` = hip midpoint, `unit` = hip width, both in px of the fine picture. */
  constructor(
    pictures: RgbPyramid,
    at: { readonly x: number; readonly y: number },
    unit: number,
    box: WindowBox,
    hidden: readonly Capsule[],
  ) {
    const step = Math.max(1, unit / SAMPLES_PER_HIP);
    const xs: number[] = [];
    const ys: number[] = [];
    const columns = Math.round(((box.right - box.left) * unit) / step);
    const rows = Math.round(((box.bottom - box.top) * unit) / step);
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
    this.#total = (columns + 1) * (rows + 1);
    this.#count = xs.length;
    this.clear01 = xs.length / this.#total;
    this.#xs = Float32Array.from(xs);
    this.#ys = Float32Array.from(ys);
    this.#unit = unit;
    this.#seen = new Uint8Array(xs.length);
    this.#errors = new Float32Array(3 * xs.length);
    this.#sizes = new Float32Array(xs.length);
    this.#levels = [
      this.#level(pictures[0], pictures[1], at),
      this.#level(pictures[1], pictures[1], at),
    ];
  }

  #level(picture: RgbPicture, fine: RgbPicture, at: { x: number; y: number }): Level {
    const n = this.#count;
    const ratio = picture.scale / fine.scale;
    const step = 1 / ratio;
    const colours = new Float32Array(3 * n);
    const slopes = new Float32Array(12 * n);
    const products = new Float32Array(10 * n);
    const colour = new Float32Array(3);
    const before = new Float32Array(3);
    const after = new Float32Array(3);
    for (let i = 0; i < n; i++) {
      const x = this.#xs[i]!;
      const y = this.#ys[i]!;
      sample(picture, ratio, at.x + x, at.y + y, colour, 0);
      const gx = new Float32Array(3);
      const gy = new Float32Array(3);
      sample(picture, ratio, at.x + x - step, at.y + y, before, 0);
      sample(picture, ratio, at.x + x + step, at.y + y, after, 0);
      for (let c = 0; c < 3; c++) gx[c] = (after[c]! - before[c]!) / (2 * step);
      sample(picture, ratio, at.x + x, at.y + y - step, before, 0);
      sample(picture, ratio, at.x + x, at.y + y + step, after, 0);
      for (let c = 0; c < 3; c++) gy[c] = (after[c]! - before[c]!) / (2 * step);
      for (let c = 0; c < 3; c++) {
        colours[3 * i + c] = colour[c]!;
        const at4 = 12 * i + 4 * c;
        slopes[at4] = (gx[c]! * x + gy[c]! * y) / this.#unit;
        slopes[at4 + 1] = (gy[c]! * x - gx[c]! * y) / this.#unit;
        slopes[at4 + 2] = gx[c]!;
        slopes[at4 + 3] = gy[c]!;
        let k = 10 * i;
        for (let p = 0; p < 4; p++) {
          for (let q = p; q < 4; q++) products[k++]! += slopes[at4 + p]! * slopes[at4 + q]!;
        }
      }
    }
    return { colours, slopes, products };
  }

  /** Finds the window again, starting at `start`. Missing: undefined when too little of it is seen. */
  align(
    pictures: RgbPyramid,
    start: Similarity,
    hidden: readonly Capsule[],
  ): Alignment | undefined {
    let warp = start;
    let correlation = 0;
    let sigmaDeg = Infinity;
    let seen = 0;
    for (const l of [0, 1] as const) {
      const level = this.#levels[l];
      seen = this.#look(pictures[1], warp, hidden);
      if (seen < LEAST_SAMPLES) return undefined;
      for (let iteration = 0; iteration < ITERATIONS[l]; iteration++) {
        correlation = this.#compare(level, pictures[l], pictures[1].scale, warp, seen);
        const { hessian, gradient, variance } = this.#normal(level, seen);
        const step = solve4(hessian, gradient);
        if (!step) return undefined;
        const [scale, turn, dx, dy] = step as [number, number, number, number];
        warp = afterInverse(warp, {
          a: 1 + scale / this.#unit,
          b: turn / this.#unit,
          x: dx,
          y: dy,
        });
        const still =
          Math.abs(turn) / this.#unit < STILL.turn && Math.abs(dx) + Math.abs(dy) < STILL.shift;
        if (l === 1 && (still || iteration === ITERATIONS[1] - 1)) {
          const spread = invert4(hessian, 1);
          const rad = (SHARED_ERROR * Math.sqrt(variance * spread)) / this.#unit;
          sigmaDeg = (rad * 180) / Math.PI;
        }
        if (still) break;
      }
    }
    return { warp, turnDeg: turnDeg(warp), correlation, sigmaDeg, seen01: seen / this.#total };
  }

  /** Marks the points that are inside the picture and not hidden; returns how many. */
  #look(picture: RgbPicture, warp: Similarity, hidden: readonly Capsule[]): number {
    let count = 0;
    for (let i = 0; i < this.#count; i++) {
      const x = warp.a * this.#xs[i]! - warp.b * this.#ys[i]! + warp.x;
      const y = warp.b * this.#xs[i]! + warp.a * this.#ys[i]! + warp.y;
      const seen = inside(picture, x, y) && !covered(hidden, x, y) ? 1 : 0;
      this.#seen[i] = seen;
      count += seen;
    }
    return count;
  }

  /** Colour differences under the warp, without the mean of each colour; returns the correlation. */
  #compare(
    level: Level,
    picture: RgbPicture,
    fineScale: number,
    warp: Similarity,
    seen: number,
  ): number {
    const errors = this.#errors;
    const { colours } = level;
    const ratio = picture.scale / fineScale;
    const sumT = [0, 0, 0];
    const sumI = [0, 0, 0];
    let tt = 0;
    let ii = 0;
    let ti = 0;
    for (let i = 0; i < this.#count; i++) {
      if (!this.#seen[i]) continue;
      const x = warp.a * this.#xs[i]! - warp.b * this.#ys[i]! + warp.x;
      const y = warp.b * this.#xs[i]! + warp.a * this.#ys[i]! + warp.y;
      sample(picture, ratio, x, y, errors, 3 * i);
      for (let c = 0; c < 3; c++) {
        const template = colours[3 * i + c]!;
        const image = errors[3 * i + c]!;
        sumT[c]! += template;
        sumI[c]! += image;
        tt += template * template;
        ii += image * image;
        ti += template * image;
        errors[3 * i + c] = image - template;
      }
    }
    const offset = [0, 1, 2].map((c) => (sumI[c]! - sumT[c]!) / seen);
    for (let c = 0; c < 3; c++) {
      tt -= (sumT[c]! * sumT[c]!) / seen;
      ii -= (sumI[c]! * sumI[c]!) / seen;
      ti -= (sumT[c]! * sumI[c]!) / seen;
    }
    for (let i = 0; i < this.#count; i++) {
      if (!this.#seen[i]) continue;
      const r = (errors[3 * i]! -= offset[0]!);
      const g = (errors[3 * i + 1]! -= offset[1]!);
      const b = (errors[3 * i + 2]! -= offset[2]!);
      this.#sizes[i] = Math.sqrt(r * r + g * g + b * b);
    }
    return ti / Math.sqrt(tt * ii + 1e-6);
  }

  /** The weighted normal equations of one step, and the weighted colour variance. */
  #normal(level: Level, seen: number) {
    const limit = OUTLIER * (1.4826 * this.#medianSize(seen) + 1);
    const hessian = new Float64Array(16);
    const gradient = new Float64Array(4);
    const errors = this.#errors;
    const { products, slopes } = level;
    let sum = 0;
    let weights = 0;
    for (let i = 0; i < this.#count; i++) {
      if (!this.#seen[i]) continue;
      const size = this.#sizes[i]!;
      const weight = size <= limit ? 1 : Math.pow(limit / size, 1.5);
      sum += weight * size * size;
      weights += weight;
      let k = 10 * i;
      for (let p = 0; p < 4; p++) {
        for (let q = p; q < 4; q++) hessian[4 * p + q]! += weight * products[k++]!;
      }
      for (let c = 0; c < 3; c++) {
        const error = weight * errors[3 * i + c]!;
        const at = 12 * i + 4 * c;
        for (let p = 0; p < 4; p++) gradient[p]! += error * slopes[at + p]!;
      }
    }
    for (let p = 0; p < 4; p++)
      for (let q = 0; q < p; q++) hessian[4 * p + q] = hessian[4 * q + p]!;
    return { hessian, gradient, variance: sum / weights };
  }

  #medianSize(seen: number): number {
    const every = Math.max(1, seen >> 7);
    const sizes: number[] = [];
    for (let i = 0; i < this.#count; i += every) if (this.#seen[i]) sizes.push(this.#sizes[i]!);
    sizes.sort((p, q) => p - q);
    return sizes[sizes.length >> 1] ?? 0;
  }
}

/** Whether a point of the fine picture's space lies in it, with room for its slopes. */
function inside(picture: RgbPicture, x: number, y: number): boolean {
  const u = x - picture.x0;
  const v = y - picture.y0;
  return u >= 1.5 && v >= 1.5 && u <= picture.width - 1.5 && v <= picture.height - 1.5;
}

/** Bilinear colour at a point given in the fine picture's px; `ratio` = this level's scale over the fine one's. */
function sample(
  picture: RgbPicture,
  ratio: number,
  x: number,
  y: number,
  out: Float32Array,
  at: number,
): void {
  const { rgb, width, height } = picture;
  let u = x * ratio - picture.x0 - 0.5;
  let v = y * ratio - picture.y0 - 0.5;
  u = u < 0 ? 0 : u > width - 1.001 ? width - 1.001 : u;
  v = v < 0 ? 0 : v > height - 1.001 ? height - 1.001 : v;
  const col = u | 0;
  const row = v | 0;
  const fu = u - col;
  const fv = v - row;
  const p = 3 * (row * width + col);
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
