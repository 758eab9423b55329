import { expect, it } from 'vitest';
import { seededRandom } from '../recording/seeded-random.ts';
import { findCorners } from './corners.ts';
import { greyPyramid } from './grey-pyramid.ts';
import { drawn, wavyShirt } from './turning-trunk.fixture.ts';

const BOX = { x0: 20, y0: 10, width: 120, height: 100 };
const everywhere = () => true;
const fine = (luma: (x: number, y: number) => number, scale = 1) =>
  greyPyramid(drawn(BOX, luma), scale)![0];

it('a square has four corners, and its sides are none', () => {
  const square = fine((x, y) => (x > 60 && x < 100 && y > 40 && y < 80 ? 180 : 60));
  const found = findCorners(square, everywhere, [], 60, 5);
  expect(found).toHaveLength(4);
  for (const [x, y] of [
    [60, 40],
    [100, 40],
    [60, 80],
    [100, 80],
  ] as const) {
    const nearest = Math.min(...found.map((at) => Math.hypot(at.x - x, at.y - y)));
    expect(nearest).toBeLessThan(2.5);
  }
});

it('strongest first, apart from each other and from those there already, where it is allowed', () => {
  const cloth = wavyShirt(seededRandom(6));
  const picture = fine((x, y) => 128 + (cloth(x, y) - 128) * (x < 80 ? 1 : 0.4));
  const all = findCorners(picture, everywhere, [], 500, 5);
  expect(all.length).toBeGreaterThan(60);
  expect(all.slice(0, 20).every(({ x }) => x < 80)).toBe(true);
  all.forEach((a, i) => {
    for (const b of all.slice(0, i))
      expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(5);
  });
  expect(findCorners(picture, everywhere, [], 7, 5)).toEqual(all.slice(0, 7));
  const others = findCorners(picture, (x) => x > 80, all.slice(0, 7), 500, 5);
  expect(others.length).toBeGreaterThan(20);
  for (const a of others) {
    expect(a.x).toBeGreaterThan(80);
    for (const b of all.slice(0, 7))
      expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(5);
  }
});

it('plain cloth has none', () => {
  expect(
    findCorners(
      fine(() => 120),
      everywhere,
      [],
      60,
      5,
    ),
  ).toEqual([]);
});
