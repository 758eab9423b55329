import { describe, expect, it } from 'vitest';
import { seededRandom } from '../recording/seeded-random.ts';
import { followSpot, likeness } from './follow-spot.ts';
import { greyPyramid } from './grey-pyramid.ts';
import { spotTemplate } from './spot-template.ts';
import { drawn, wavyShirt } from './turning-trunk.fixture.ts';

const BOX = { x0: 37, y0: 21, width: 180, height: 160 };
const cloth = wavyShirt(seededRandom(4));
/** The cloth moved by so much, in a crop that may begin elsewhere; as fine as the scale can show. */
const moved = (dx: number, dy: number, scale: number, crop = { x0: 37, y0: 21 }) =>
  greyPyramid(
    drawn({ ...BOX, ...crop }, (x, y) => cloth(scale * (x - dx), scale * (y - dy))),
    scale,
  )!;

/** Spots away from the edges, on and between pixels. */
const SPOTS = Array.from({ length: 40 }, (_, i) => ({
  x: 80 + 13.37 * (i % 8),
  y: 65 + 14.71 * Math.floor(i / 8),
}));

/** Errors from small to large, in px of the finest picture. */
function errors(dx: number, dy: number, scale: number, crop?: { x0: number; y0: number }) {
  const before = moved(0, 0, scale);
  const after = moved(dx, dy, scale, crop);
  return SPOTS.map(({ x, y }) => {
    const at = followSpot(spotTemplate(before, x, y)!, after, { x, y })!;
    return scale * Math.hypot(at.x - x - dx, at.y - y - dy);
  }).sort((a, b) => a - b);
}

/** The worst lie on the shortest waves, which bilinear sampling between pixels flattens. */
function expectFound(all: readonly number[]) {
  expect(all[all.length >> 1]).toBeLessThan(0.02);
  expect(all.at(-1)).toBeLessThan(0.06);
}

describe('a spot of a picture that was moved', () => {
  it.each([
    [0, 0, 1],
    [0.5, 0, 1],
    [0.25, -0.75, 1],
    [-3.3, 2.6, 1],
    [7.4, -5.2, 1],
    [0.5, 0.3, 0.6],
    [-8.8, 6.1, 0.6],
  ])('by %f, %f px, seen at scale %f, is found there', (dx, dy, scale) => {
    expectFound(errors(dx, dy, scale));
  });

  it('is found there when another part of the picture was cropped', () => {
    expectFound(errors(1.5, -0.5, 1, { x0: 44, y0: 18 }));
    expectFound(errors(1.5, -0.5, 0.6, { x0: 44, y0: 18 }));
  });

  it('is found in other brightness', () => {
    const before = moved(0, 0, 1);
    const brighter = greyPyramid(
      drawn(BOX, (x, y) => cloth(x - 1.5, y) + 25),
      1,
    )!;
    for (const spot of SPOTS) {
      const at = followSpot(spotTemplate(before, spot.x, spot.y)!, brighter, spot)!;
      expect(Math.hypot(at.x - spot.x - 1.5, at.y - spot.y)).toBeLessThan(0.05);
    }
  });
});

describe('a spot that is not there', () => {
  const before = moved(0, 0, 1);
  const [spot] = SPOTS;
  const template = spotTemplate(before, spot!.x, spot!.y)!;

  it('has no template at the edge, on plain cloth and along a straight edge', () => {
    expect(spotTemplate(before, BOX.x0 + 3, 80)).toBeUndefined();
    const plain = greyPyramid(
      drawn(BOX, () => 90),
      1,
    )!;
    const halves = greyPyramid(
      drawn(BOX, (x) => (x < 100 ? 40 : 200)),
      1,
    )!;
    expect(spotTemplate(plain, 100, 100)).toBeUndefined();
    expect(spotTemplate(halves, 100, 100)).toBeUndefined();
  });

  it('is not found outside the picture', () => {
    expect(followSpot(template, before, { x: BOX.x0 - 30, y: spot!.y })).toBeUndefined();
    expect(followSpot(template, before, { x: NaN, y: spot!.y })).toBeUndefined();
  });

  it('is told by how little alike the place is, not by light', () => {
    const dim = greyPyramid(
      drawn(BOX, (x, y) => 0.5 * cloth(x, y) + 10),
      1,
    )!;
    const other = greyPyramid(drawn(BOX, wavyShirt(seededRandom(9))), 1)!;
    const plain = greyPyramid(
      drawn(BOX, () => 90),
      1,
    )!;
    expect(likeness(template, before, spot!)).toBeCloseTo(1, 6);
    expect(likeness(template, dim, spot!)).toBeGreaterThan(0.999);
    expect(likeness(template, other, spot!)).toBeLessThan(0.7);
    expect(likeness(template, plain, spot!)).toBeUndefined();
  });
});
