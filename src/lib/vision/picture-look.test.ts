import { describe, expect, it } from 'vitest';
import { seededRandom, normal } from '../recording/seeded-random.ts';
import { upperBodyBox } from './body-outline.ts';
import { pictureLook } from './picture-look.ts';
import type { RgbaPatch } from './rgba-patch.ts';

const WIDTH = 320;
const HEIGHT = 400;
/** A trunk of 100 px with a head, seen from the front. */
const BODY = {
  nose: { x: 160, y: 90 },
  leftShoulder: { x: 195, y: 140 },
  rightShoulder: { x: 125, y: 140 },
  leftHip: { x: 180, y: 240 },
  rightHip: { x: 140, y: 240 },
};

type Change = (luma: number, onBody: boolean) => number;

/** A person in a striped shirt before a plain wall, then changed pixel by pixel, softened and made noisy. */
function drawn(change: Change = (v) => v, blurPx = 0, noise = 1): RgbaPatch {
  const box = upperBodyBox(BODY, WIDTH, HEIGHT)!;
  const luma = Array.from({ length: box.width * box.height }, (_, i) => {
    const x = box.x0 + (i % box.width);
    const y = box.y0 + Math.floor(i / box.width);
    const head = Math.hypot(x - 160, (y - 88) * 0.8) < 24;
    const trunk = y > 128 && y < 260 && Math.abs(x - 160) < 44 - (y - 128) * 0.1;
    const value = head ? 150 : trunk ? (Math.floor(y / 12) % 2 ? 60 : 125) : 165;
    return change(value, head || trunk);
  });
  const random = seededRandom(5);
  const soft = softened(softened(luma, box.width, 1, blurPx), box.width, box.width, blurPx);
  const data = new Uint8ClampedArray(luma.length * 4);
  soft.forEach((v, i) => data.fill(v + noise * normal(random), 4 * i, 4 * i + 3));
  return { ...box, data };
}

/** A Gaussian along one direction. */
function softened(v: readonly number[], width: number, step: number, sigma: number): number[] {
  if (sigma === 0) return [...v];
  const reach = Math.ceil(3 * sigma);
  return v.map((own, i) => {
    let sum = 0;
    let weights = 0;
    for (let k = -reach; k <= reach; k++) {
      const j = i + k * step;
      const sameRow = step > 1 || Math.floor(j / width) === Math.floor(i / width);
      const weight = Math.exp(-(k * k) / (2 * sigma * sigma));
      sum += weight * (sameRow ? (v[j] ?? own) : own);
      weights += weight;
    }
    return sum / weights;
  });
}

const look = (...how: Parameters<typeof drawn>) => pictureLook(drawn(...how), BODY, 1)!;

describe('how a picture looks', () => {
  it('tells body and background apart', () => {
    const { bodyLuma, aroundLuma, brightLuma } = look();
    expect(bodyLuma).toBeGreaterThan(85);
    expect(bodyLuma).toBeLessThan(115);
    expect(brightLuma).toBeGreaterThan(bodyLuma);
    expect(aroundLuma).toBeCloseTo(165, -0.5);
  });

  it('sees the body dark before a bright wall, and dark all over', () => {
    const backlit = look((v, onBody) => (onBody ? v / 5 : 230));
    expect(backlit.brightLuma).toBeLessThan(40);
    expect(backlit.aroundLuma).toBeGreaterThan(220);
    const dark = look((v) => v / 6);
    expect(dark.brightLuma).toBeLessThan(40);
    expect(dark.aroundLuma).toBeLessThan(40);
  });

  it('measures the noise, not the stripes', () => {
    expect(look(undefined, 0, 1).noise).toBeCloseTo(1, 0);
    expect(look(undefined, 0, 6).noise / 6).toBeGreaterThan(0.8);
    expect(look(undefined, 0, 6).noise / 6).toBeLessThan(1.3);
  });

  it('reads sharpness from the edges: the same in dim light and in noise, less and less when blurred', () => {
    const sharp = [look(), look((v) => v / 2.5), look(undefined, 0, 5)].map((l) => l.sharpness!);
    const blurred = [1, 2, 3.5].map((px) => look(undefined, px).sharpness!);
    expect(Math.min(...sharp)).toBeGreaterThan(0.8);
    expect(blurred[0]).toBeLessThan(Math.min(...sharp));
    expect(blurred[1]).toBeLessThan(blurred[0]! - 0.1);
    expect(blurred[2]).toBeLessThan(blurred[1]! - 0.04);
    expect(blurred[2]).toBeLessThan(0.44);
  });

  it('says nothing of sharpness where there is no edge, and nothing at all without a body', () => {
    expect(look(() => 120).sharpness).toBeNull();
    expect(pictureLook(drawn(), { nose: BODY.nose }, 1)).toBeUndefined();
  });

  it('counts what is fully black or white', () => {
    expect(look().clippedShare).toBe(0);
    expect(look((v, on) => (on && v > 100 ? 255 : v), 0, 0).clippedShare).toBeGreaterThan(0.3);
  });
});
