import { describe, expect, it } from 'vitest';
import { convexHull, hullOfCircles } from './hull.ts';

describe('the hull', () => {
  it('keeps the corners and drops what lies inside', () => {
    const corners = [
      { x: 0, y: 0 },
      { x: 4, y: 0 },
      { x: 4, y: 4 },
      { x: 0, y: 4 },
    ];
    const hull = convexHull([...corners, { x: 2, y: 2 }, { x: 1, y: 3 }, { x: 2, y: 0 }]);
    expect(hull).toHaveLength(4);
    expect(hull).toEqual(expect.arrayContaining(corners));
  });

  it('of two circles is a limb: as long as both together, as thick as each at its end', () => {
    const hull = hullOfCircles([
      { x: 0, y: 0, radius: 10 },
      { x: 100, y: 0, radius: 4 },
    ]);
    expect(Math.min(...hull.map((p) => p.x))).toBeCloseTo(-10, 9);
    expect(Math.max(...hull.map((p) => p.x))).toBeCloseTo(104, 9);
    expect(Math.max(...hull.map((p) => p.y))).toBeCloseTo(10, 9);
  });

  it('of nothing is nothing', () => expect(hullOfCircles([])).toEqual([]));
});
