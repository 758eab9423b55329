import type { GreyPicture, GreyPyramid } from './grey-pyramid.ts';
import { sampleSquare } from './grey-sample.ts';

/** Side of the square that is compared, in px of each level. Source: ours: turns of virtual runners in ten films were told 0.5° worse with 13. */
export const SIDE = 9;
/** With one more on each side, for slopes. */
const WIDER = SIDE + 2;

/** How a spot looked in one level of a picture; `SIDE`² numbers each, all with their mean taken off. */
export interface SpotLevel {
  readonly values: Float32Array;
  /** Change of brightness per px to the right and down. */
  readonly slopesX: Float32Array;
  readonly slopesY: Float32Array;
  /** Sums of products of these slopes. */
  readonly xx: number;
  readonly xy: number;
  readonly yy: number;
}

/** How a spot looked in one picture, to be found in others. Missing: levels in which it cannot be compared. */
export type SpotTemplate = readonly [fine: SpotLevel, ...coarser: (SpotLevel | undefined)[]];

/**
 * Least mean square of the slope in the direction in which it is weakest. Unit: brightness (0 to 255) per px, squared.
 * Source: ours: noise of a standard deviation of 2 reaches it; with 2 instead a quarter of the spots were missing.
 */
export const LEAST_TEXTURE = 0.5;

/**
 * How the surface looks around a point.
 * Space: frame px. Missing: undefined at the edge of the picture and where there is nothing to hold on to.
 */
export function spotTemplate(
  pictures: GreyPyramid,
  x: number,
  y: number,
): SpotTemplate | undefined {
  const [first, ...rest] = pictures;
  const fine = spotLevel(first, x * first.scale, y * first.scale);
  if (!fine) return undefined;
  return [fine, ...rest.map((p) => spotLevel(p, x * p.scale, y * p.scale))];
}

const wider = new Float32Array(WIDER * WIDER);

function spotLevel(picture: GreyPicture, x: number, y: number): SpotLevel | undefined {
  if (!sampleSquare(picture, x, y, WIDER, wider)) return undefined;
  const values = new Float32Array(SIDE * SIDE);
  const slopesX = new Float32Array(SIDE * SIDE);
  const slopesY = new Float32Array(SIDE * SIDE);
  for (let j = 0, to = 0; j < SIDE; j++) {
    let at = (j + 1) * WIDER + 1;
    for (let i = 0; i < SIDE; i++, at++, to++) {
      values[to] = wider[at]!;
      slopesX[to] = (wider[at + 1]! - wider[at - 1]!) / 2;
      slopesY[to] = (wider[at + WIDER]! - wider[at - WIDER]!) / 2;
    }
  }
  for (const numbers of [values, slopesX, slopesY]) centre(numbers);
  const [xx, xy, yy] = [dot(slopesX, slopesX), dot(slopesX, slopesY), dot(slopesY, slopesY)];
  if (weakest(xx, xy, yy) < LEAST_TEXTURE * SIDE * SIDE) return undefined;
  return { values, slopesX, slopesY, xx, xy, yy };
}

/** Smaller eigenvalue of the symmetric matrix: how much there is in the direction with least. */
export function weakest(xx: number, xy: number, yy: number): number {
  return (xx + yy) / 2 - Math.hypot((xx - yy) / 2, xy);
}

/** Takes the mean off. */
export function centre(numbers: Float32Array): void {
  let sum = 0;
  for (let i = 0; i < numbers.length; i++) sum += numbers[i]!;
  const mean = sum / numbers.length;
  for (let i = 0; i < numbers.length; i++) numbers[i]! -= mean;
}

/** The sum of the products of two rows of numbers as long as each other. */
export function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
