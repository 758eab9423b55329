import { describe, expect, it } from 'vitest';
import { findSquats, passesDepth } from './squat-depth.ts';

const FPS = 30;
const tMs = Array.from({ length: 12 * FPS }, (_, i) => (i * 1000) / FPS);
/** A squat a two seconds long dip of the given depth, at the given second. */
const depthOf = (dips: readonly (readonly [atS: number, depth: number])[]) =>
  tMs.map((t) =>
    dips.reduce((sum, [at, deep]) => {
      const u = (t / 1000 - at) / 2;
      return u < 0 || u > 1 ? sum : sum + (deep * (1 - Math.cos(2 * Math.PI * u))) / 2;
    }, 0),
  );

describe('findSquats', () => {
  it('finds each squat with its depth and deepest moment', () => {
    const found = findSquats(
      tMs,
      depthOf([
        [1, 0.12],
        [4, 0.2],
        [8, 0.09],
      ]),
      0.07,
    );
    expect(found.map((rep) => Math.round(100 * rep.depth))).toEqual([12, 20, 9]);
    found.forEach((rep, i) => expect(rep.deepestMs / 1000).toBeCloseTo([2, 5, 9][i]!, 1));
  });

  it('does not count wobble or squats that are too shallow', () => {
    expect(
      findSquats(
        tMs,
        depthOf([
          [1, 0.03],
          [4, 0.05],
        ]),
        0.07,
      ),
    ).toEqual([]);
  });

  it('counts a squat with a stop half way down once', () => {
    expect(
      findSquats(
        tMs,
        depthOf([
          [1, 0.1],
          [2, 0.1],
        ]),
        0.07,
      ),
    ).toHaveLength(1);
  });

  it('does not mind short holes', () => {
    const holed = depthOf([
      [1, 0.15],
      [5, 0.15],
    ]).map((d, i) => (i % 9 < 2 ? undefined : d));
    expect(findSquats(tMs, holed, 0.07)).toHaveLength(2);
  });
});

it('passesDepth gives the way down and the way up', () => {
  const depth = depthOf([[2, 0.2]]);
  const [rep] = findSquats(tMs, depth, 0.07);
  const [down, up] = passesDepth(tMs, depth, { ...rep!, toMs: 5000 }, 0.1);
  expect(down! / 1000).toBeCloseTo(2.5, 1);
  expect(up! / 1000).toBeCloseTo(3.5, 1);
  expect(passesDepth(tMs, depth, rep!, 0.25)).toEqual([]);
});
