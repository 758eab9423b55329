import { covered, type Capsule } from './body-masks.ts';
import type { RgbPicture, RgbPyramid } from './rgb-pyramid.ts';
import { inside, sampleRgb } from './rgb-sample.ts';
import { solveSymmetric } from '../geometry/solve-symmetric.ts';
import { turnDeg, without, type Warp } from './warp.ts';
import type { TemplateLevel, WindowTemplate } from './window-template.ts';

/** What an alignment found. Space: the warp takes points of the template into the fine picture. */
export interface Alignment {
  readonly warp: Warp;
  readonly turnDeg: number;
  /** Correlation of colours, −1 to 1. High is no proof: a hem correlates as well as a pelvis. */
  readonly correlation: number;
  /** Expected error of the turn from what the colours leave unexplained. Unit: deg. */
  readonly sigmaDeg: number;
  /** Shares of the window that limbs hide, and that lie outside the picture. */
  readonly hidden01: number;
  readonly outside01: number;
  /** Share of the window's lower half that limbs hide. */
  readonly hiddenBelow01: number;
}

const LEAST_SAMPLES = 60;
/** Iterations per level. Source: ours: 3–5 are enough on nearly all frames. */
const ITERATIONS = [6, 9] as const;
/** Converged when a step turns and shifts less. Unit: rad, px. */
const STILL = { turn: 5e-4, shift: 0.04 };
/** Colour errors beyond this many robust deviations lose weight. Source: Huber's 1.345, rounded. */
const OUTLIER = 1.5;
/** Neighbouring samples err together: n samples count as n / 16. Source: ours: scatter on still frames. */
const SHARED_ERROR = 4;
/** Share of the mean diagonal added to it, so that a direction without texture stays put. */
const DAMPING = 1e-5;

/**
 * Finds a window again: inverse-compositional Lucas–Kanade over colours, coarse to fine, with robust weights and a free
 * brightness per colour. With `bow` 'free' the window may also bow, else it keeps the bow of `start`.
 *
 * Missing: undefined when too little of the window is seen or it has no texture.
 * Source: Baker & Matthews 2004, Lucas–Kanade 20 years on (inverse compositional algorithm).
 */
export function align(
  template: WindowTemplate,
  pictures: RgbPyramid,
  start: Warp,
  hidden: readonly Capsule[],
  bow: 'free' | 'kept',
): Alignment | undefined {
  const { unit } = template;
  const size = bow === 'free' ? 5 : 4;
  const view = look(template, pictures[1], start, hidden);
  if (view.seen.length < LEAST_SAMPLES) return undefined;
  const work = workspace(view.seen.length);
  let warp = start;
  let correlation = 0;
  let sigmaDeg = Infinity;
  for (const l of [0, 1] as const) {
    const level = template.levels[l];
    const ratio = pictures[l].scale / pictures[1].scale;
    for (let iteration = 1; iteration <= ITERATIONS[l]; iteration++) {
      correlation = compare(template, level, pictures[l], ratio, warp, view.seen, work);
      const { matrix, gradient, variance } = normalEquations(level, view.seen, work, size);
      const last = l === 1 && iteration === ITERATIONS[1];
      const spread = Float64Array.from(gradient, (_, p) => (p === 1 ? 1 : 0));
      const step = solveSymmetric(matrix.slice(), gradient);
      if (!step) return undefined;
      const [scale, turn, x, y] = step as unknown as [number, number, number, number];
      const change = { scale: scale / unit, turn: turn / unit, x, y, bow: (step[4] ?? 0) / unit };
      warp = without(warp, change);
      const still = Math.abs(change.turn) < STILL.turn && Math.abs(x) + Math.abs(y) < STILL.shift;
      if (l === 1 && (still || last)) {
        const inverse = solveSymmetric(matrix, spread)?.[1] ?? Infinity;
        sigmaDeg = ((SHARED_ERROR * Math.sqrt(variance * inverse)) / unit) * (180 / Math.PI);
      }
      if (still) break;
    }
  }
  const { seen: _, ...shares } = view;
  return { warp, turnDeg: turnDeg(warp), correlation, sigmaDeg, ...shares };
}

interface Workspace {
  /** Colour errors, 3 per seen point, and their lengths. */
  readonly errors: Float32Array;
  readonly lengths: Float32Array;
}

const workspace = (count: number): Workspace => ({
  errors: new Float32Array(3 * count),
  lengths: new Float32Array(count),
});

/** Which points of the window are in the picture and not hidden. */
function look(
  { xs, ys, bulges }: WindowTemplate,
  picture: RgbPicture,
  { a, b, x: x0, y: y0, bow }: Warp,
  limbs: readonly Capsule[],
) {
  const seen: number[] = [];
  let hidden = 0;
  let hiddenBelow = 0;
  // Points come row by row, from the top.
  const half = xs.length >> 1;
  for (let i = 0; i < xs.length; i++) {
    const v = ys[i]! + bow * bulges[i]!;
    const x = a * xs[i]! - b * v + x0;
    const y = b * xs[i]! + a * v + y0;
    if (!inside(picture, x, y)) continue;
    if (covered(limbs, x, y)) {
      hidden++;
      if (i >= half) hiddenBelow++;
    } else seen.push(i);
  }
  return {
    seen: Int32Array.from(seen),
    hidden01: hidden / xs.length,
    outside01: 1 - (hidden + seen.length) / xs.length,
    hiddenBelow01: hiddenBelow / (xs.length - half),
  };
}

/** Colour errors under the warp, each colour's mean taken off; returns the correlation. */
function compare(
  { xs, ys, bulges }: WindowTemplate,
  { colours }: TemplateLevel,
  picture: RgbPicture,
  ratio: number,
  { a, b, x: x0, y: y0, bow }: Warp,
  seen: Int32Array,
  { errors, lengths }: Workspace,
): number {
  const sumT = [0, 0, 0];
  const sumI = [0, 0, 0];
  let tt = 0;
  let ii = 0;
  let ti = 0;
  for (let n = 0; n < seen.length; n++) {
    const i = seen[n]!;
    const v = ys[i]! + bow * bulges[i]!;
    const x = a * xs[i]! - b * v + x0;
    const y = b * xs[i]! + a * v + y0;
    sampleRgb(picture, x * ratio, y * ratio, errors, 3 * n);
    for (let c = 0; c < 3; c++) {
      const template = colours[3 * i + c]!;
      const image = errors[3 * n + c]!;
      sumT[c]! += template;
      sumI[c]! += image;
      tt += template * template;
      ii += image * image;
      ti += template * image;
      errors[3 * n + c] = image - template;
    }
  }
  const count = seen.length;
  const brighter = [0, 1, 2].map((c) => (sumI[c]! - sumT[c]!) / count);
  for (let c = 0; c < 3; c++) {
    tt -= sumT[c]! ** 2 / count;
    ii -= sumI[c]! ** 2 / count;
    ti -= (sumT[c]! * sumI[c]!) / count;
  }
  for (let n = 0; n < count; n++) {
    const red = (errors[3 * n]! -= brighter[0]!);
    const green = (errors[3 * n + 1]! -= brighter[1]!);
    const blue = (errors[3 * n + 2]! -= brighter[2]!);
    lengths[n] = Math.sqrt(red * red + green * green + blue * blue);
  }
  return ti / Math.sqrt(tt * ii + 1e-6);
}

/** The weighted least squares of one step, and the weighted variance of the colour errors. */
function normalEquations(
  { products, slopes }: TemplateLevel,
  seen: Int32Array,
  { errors, lengths }: Workspace,
  size: 4 | 5,
) {
  const limit = OUTLIER * (1.4826 * medianOf(lengths) + 1);
  const triangle = new Float64Array(15);
  const gradient5 = new Float64Array(5);
  let sum = 0;
  let weights = 0;
  for (let n = 0; n < seen.length; n++) {
    const length = lengths[n]!;
    const weight = length <= limit ? 1 : (limit / length) * Math.sqrt(limit / length);
    sum += weight * length * length;
    weights += weight;
    const at = 15 * seen[n]!;
    for (let k = 0; k < 15; k++) triangle[k]! += weight * products[at + k]!;
    for (let c = 0; c < 3; c++) {
      const error = weight * errors[3 * n + c]!;
      const s = at + 5 * c;
      for (let p = 0; p < 5; p++) gradient5[p]! += error * slopes[s + p]!;
    }
  }
  const matrix = new Float64Array(size * size);
  let trace = 0;
  for (let p = 0, k = 0; p < 5; p++) {
    for (let q = p; q < 5; q++, k++) {
      if (q >= size) continue;
      matrix[size * p + q] = matrix[size * q + p] = triangle[k]!;
      if (p === q) trace += triangle[k]!;
    }
  }
  for (let p = 0; p < size; p++) matrix[size * p + p]! += (DAMPING * trace) / size;
  return { matrix, gradient: gradient5.slice(0, size), variance: sum / weights };
}

/** The median of about 128 of the values. */
function medianOf(values: Float32Array): number {
  const every = Math.max(1, values.length >> 7);
  const some = values.filter((_, n) => n % every === 0).sort();
  return some[some.length >> 1]!;
}
