import type { Colour, ColourField } from './marker-field.ts';
import { solveSymmetric } from '../geometry/solve-symmetric.ts';

/** One spot, measured. Space: frame px. Colours in 0–255 levels. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly colour: Colour;
  /** Spot minus the cloth around it. */
  readonly difference: Colour;
  /** What is left after fitting, as a share of the contrast: 0 = a perfect soft disc. */
  readonly misfit01: number;
  /** Share of the disc that looks as a disc should; less = partly covered. */
  readonly whole01: number;
  /** How well its middle is known, in each direction. Unit: px, 1 standard deviation. */
  readonly errorPx: number;
}

/** What a spot has been learned to look like. */
export interface SpotLook {
  readonly radius: number;
  readonly difference: Colour;
}

/**
 * Camera noise and compression, added to the variation of the cloth; colour is kept at half the resolution of lightness.
 * Unit: levels. Source: ours: 5 px dots through h264 and JPEG; equal noise cost 0.05° on average and 0.3° at worst, 2026-11-22.
 */
const NOISE = [5, 15, 15];
/** Softness of a disc's edge: pixel, lens and compression. Unit: px (of the logistic curve). Source: ours. */
const EDGE = { start: 0.6, least: 0.3, most: 1.6 };
/** A pixel off by this share of the contrast counts half. Source: ours: JPEG ripples are about 0.1. */
const OUTLIER = 0.18;
/** How firmly radius and softness are held, in pixels' worth of evidence. Source: ours. */
const HOLD = { new: 0.5, learned: 6, edge: 1 };
/**
 * Errors of neighbouring pixels go together (compression), and some stay however good the picture (pixel grid, seams).
 * Unit: times; px. Source: ours: together they cover 95 % of 20,000 pictures through h264 and JPEG, 2026-11-22.
 */
const ERROR = { neighbours: 3, leastPx: 0.13 };
const ROUNDS = 8;

/**
 * Fits a soft disc on a sloping ground to the colour in which spot and cloth differ most against the cloth's own variation.
 *
 * Space: frame px; found to a few hundredths of a pixel. With `look`, its colour direction and radius are used.
 * Missing: undefined when nothing disc-like is within a radius of the start, or it is cut off by the field's border.
 */
export function fitSpot(
  field: ColourField,
  start: { readonly x: number; readonly y: number },
  radius: number,
  look?: SpotLook,
): Spot | undefined {
  const { step } = field;
  const r0 = (look?.radius ?? radius) / step;
  const sx = (start.x - field.x0) / step - 0.5;
  const sy = (start.y - field.y0) / step - 0.5;
  const sample = sampleAround(field, sx, sy, r0);
  if (!sample) return undefined;
  const d = look?.difference ?? difference(sample.inner, sample.ground);
  const w = separating(sample.spread, d);
  if (!w) return undefined;
  const shares = shareWindow(field, sx, sy, r0, w, sample.ground);
  const disc = shares && fitDisc(shares, sx, sy, r0, look !== undefined);
  if (!disc) return undefined;
  return {
    x: field.x0 + step * (disc.x + 0.5),
    y: field.y0 + step * (disc.y + 0.5),
    radius: step * disc.radius,
    colour: sample.inner,
    difference: difference(sample.inner, sample.ground),
    misfit01: disc.misfit,
    whole01: disc.whole,
    errorPx: Math.hypot(ERROR.leastPx, step * errorCells(disc)),
  };
}

function difference(a: Colour, b: Colour): Colour {
  return [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
}

interface Sample {
  readonly inner: Colour;
  readonly ground: Colour;
  /** Covariance of the ground's colour, as a 3 × 3 matrix. */
  readonly spread: Float64Array;
}

/** Mean colour of the middle of a spot, and mean and variation of the ring round it. */
function sampleAround(field: ColourField, x: number, y: number, r: number): Sample | undefined {
  const { data, width, height } = field;
  const reach = 2.6 * r + 1.5;
  const gap = 1.6 * r + 1;
  const core = Math.max(0.8, 0.6 * r);
  const inner = [0, 0, 0];
  const sum = [0, 0, 0];
  const squares = new Float64Array(9);
  let nInner = 0;
  let nRing = 0;
  for (let py = Math.max(0, Math.ceil(y - reach)); py <= Math.min(height - 1, y + reach); py++) {
    for (let px = Math.max(0, Math.ceil(x - reach)); px <= Math.min(width - 1, x + reach); px++) {
      const distance = Math.hypot(px - x, py - y);
      const at = 3 * (py * width + px);
      if (distance <= core) {
        for (let i = 0; i < 3; i++) inner[i]! += data[at + i]!;
        nInner++;
      } else if (distance >= gap && distance <= reach) {
        for (let i = 0; i < 3; i++) {
          sum[i]! += data[at + i]!;
          for (let j = 0; j < 3; j++) squares[3 * i + j]! += data[at + i]! * data[at + j]!;
        }
        nRing++;
      }
    }
  }
  if (nInner === 0 || nRing < 12) return undefined;
  const ground: Colour = [sum[0]! / nRing, sum[1]! / nRing, sum[2]! / nRing];
  const spread = squares.map(
    (s, k) =>
      s / nRing -
      ground[Math.floor(k / 3)]! * ground[k % 3]! +
      (k % 4 === 0 ? NOISE[k / 4]! ** 2 : 0),
  );
  return {
    inner: [inner[0]! / nInner, inner[1]! / nInner, inner[2]! / nInner],
    ground,
    spread,
  };
}

/** The direction in which `d` stands out best against the ground's variation, scaled so that `d` reads 1. */
function separating(spread: Float64Array, d: Colour): Colour | undefined {
  const w = solveSymmetric(Float64Array.from(spread), Float64Array.from(d));
  if (!w) return undefined;
  const along = w[0]! * d[0] + w[1]! * d[1] + w[2]! * d[2];
  return along > 0 ? [w[0]! / along, w[1]! / along, w[2]! / along] : undefined;
}

/** How much each pixel is spot (1) or ground (0), in a square window. */
interface Shares {
  readonly data: Float32Array;
  readonly x0: number;
  readonly y0: number;
  readonly side: number;
}

function shareWindow(
  field: ColourField,
  x: number,
  y: number,
  r: number,
  w: Colour,
  ground: Colour,
): Shares | undefined {
  const half = Math.ceil(1.8 * r + 1.5);
  const x0 = Math.round(x) - half;
  const y0 = Math.round(y) - half;
  const side = 2 * half + 1;
  if (x0 < 0 || y0 < 0 || x0 + side > field.width || y0 + side > field.height) return undefined;
  const zero = w[0] * ground[0] + w[1] * ground[1] + w[2] * ground[2];
  const data = new Float32Array(side * side);
  for (let j = 0; j < side; j++) {
    let at = 3 * ((y0 + j) * field.width + x0);
    for (let i = 0; i < side; i++, at += 3) {
      data[j * side + i] =
        w[0] * field.data[at]! + w[1] * field.data[at + 1]! + w[2] * field.data[at + 2]! - zero;
    }
  }
  return { data, x0, y0, side };
}

/** The unknowns of the fit. Space: pixels of the window. */
interface Disc {
  x: number;
  y: number;
  radius: number;
  edge: number;
  height: number;
  ground: [number, number, number];
}

/** Gauss–Newton over height, ground plane (3), shift (2), radius and softness, with outliers weighed down. */
function fitDisc(shares: Shares, startX: number, startY: number, r0: number, hold: boolean) {
  const disc: Disc = {
    x: startX - shares.x0,
    y: startY - shares.y0,
    radius: r0,
    edge: EDGE.start,
    height: 1,
    ground: [0, 0, 0],
  };
  const weights = new Float32Array(shares.side ** 2).fill(1);
  let quality = { misfit: Infinity, whole: 0 };
  for (let round = 0; round < ROUNDS; round++) {
    const step = gaussNewton(shares, weights, disc, r0, hold ? HOLD.learned : HOLD.new);
    if (!step) return undefined;
    const most = 0.4 * r0;
    disc.height = step[0]!;
    disc.ground = [step[1]!, step[2]!, step[3]!];
    disc.x += clamp(step[4]!, -most, most);
    disc.y += clamp(step[5]!, -most, most);
    disc.radius = clamp(disc.radius + clamp(step[6]!, -most, most), 0.5 * r0, 2 * r0);
    disc.edge = clamp(disc.edge + clamp(step[7]!, -0.3, 0.3), EDGE.least, EDGE.most);
    if (!(disc.height > 0.2 && disc.height < 4)) return undefined;
    const gone = Math.hypot(disc.x + shares.x0 - startX, disc.y + shares.y0 - startY);
    if (gone > 1.2 * r0 + 0.5) return undefined;
    quality = weigh(shares, weights, disc);
  }
  return {
    x: disc.x + shares.x0,
    y: disc.y + shares.y0,
    radius: disc.radius,
    edge: disc.edge,
    ...quality,
  };
}

function gaussNewton(
  { data, side }: Shares,
  weights: Float32Array,
  { x, y, radius, edge, height }: Disc,
  r0: number,
  hold: number,
): Float64Array | undefined {
  const middle = (side - 1) / 2;
  const normal = new Float64Array(64);
  const right = new Float64Array(8);
  const column = new Float64Array(8);
  column[1] = 1;
  for (let j = 0; j < side; j++) {
    for (let i = 0; i < side; i++) {
      const weight = weights[j * side + i]!;
      const dx = i - x;
      const dy = j - y;
      const away = Math.hypot(dx, dy);
      const inside = 1 / (1 + Math.exp((away - radius) / edge));
      const slope = (height * inside * (1 - inside)) / edge;
      const level = data[j * side + i]!;
      column[0] = inside;
      column[2] = i - middle;
      column[3] = j - middle;
      column[4] = away > 0.01 ? (slope * dx) / away : 0;
      column[5] = away > 0.01 ? (slope * dy) / away : 0;
      column[6] = slope;
      column[7] = (slope * (away - radius)) / edge;
      for (let a = 0; a < 8; a++) {
        const weighted = weight * column[a]!;
        right[a]! += weighted * level;
        for (let b = 0; b <= a; b++) normal[8 * a + b]! += weighted * column[b]!;
      }
    }
  }
  normal[54]! += hold / r0;
  right[6]! += (hold / r0) * (r0 - radius);
  normal[63]! += HOLD.edge;
  right[7]! += HOLD.edge * (EDGE.start - edge);
  return solveSymmetric(normal, right);
}

/** Gives each pixel its weight for the next round, and says how well the disc fits. */
function weigh({ data, side }: Shares, weights: Float32Array, disc: Disc) {
  const middle = (side - 1) / 2;
  const { ground } = disc;
  let squares = 0;
  let pixels = 0;
  let area = 0;
  let good = 0;
  for (let j = 0; j < side; j++) {
    for (let i = 0; i < side; i++) {
      const away = Math.hypot(i - disc.x, j - disc.y);
      const inside = 1 / (1 + Math.exp((away - disc.radius) / disc.edge));
      const plane = ground[0] + ground[1] * (i - middle) + ground[2] * (j - middle);
      const off = (data[j * side + i]! - plane) / disc.height - inside;
      const weight = 1 / (1 + (off / OUTLIER) ** 2);
      weights[j * side + i] = weight;
      area += inside;
      good += inside * weight;
      if (away < disc.radius + 1.5) {
        squares += Math.min(1, off * off);
        pixels++;
      }
    }
  }
  return { misfit: Math.sqrt(squares / pixels), whole: good / area };
}

/** Error of the middle: what is left over, against how steeply the disc's edge gives a shift away. Unit: cells. */
function errorCells({ misfit, radius, edge }: { misfit: number; radius: number; edge: number }) {
  return ERROR.neighbours * misfit * Math.sqrt((6 * edge) / (Math.PI * radius));
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
