import { describe, expect, it } from 'vitest';
import { repRing } from './rep-ring.ts';
import type { Shape, ShapeOf } from './shapes.ts';

const place = { at: { x: 500, y: 200 }, radius: 80 };
const arcs = (shapes: readonly Shape[]) =>
  shapes.filter((s): s is ShapeOf<'arc'> => s.kind === 'arc');
const texts = (shapes: readonly Shape[]) =>
  shapes.filter((s): s is ShapeOf<'text'> => s.kind === 'text');

describe('the ring of repetitions', () => {
  it('fills towards the goal, clockwise as seen on the screen', () => {
    const [mirrored] = arcs(repRing(place, { done: 4, goal: 16 }, true));
    expect([mirrored!.fromDeg, mirrored!.toDeg]).toEqual([90, 180]);
    const [plain] = arcs(repRing(place, { done: 4, goal: 16 }, false));
    expect([plain!.fromDeg, plain!.toDeg]).toEqual([90, 0]);
  });

  it('is empty at none, full at the goal and not more than full beyond it', () => {
    expect(arcs(repRing(place, { done: 0, goal: 10 }, true))).toEqual([]);
    for (const done of [10, 13])
      expect(arcs(repRing(place, { done, goal: 10 }, true))[0]!.toDeg).toBe(450);
  });

  it('tells the count large enough for three metres, and within the ring up to two digits', () => {
    for (const count of [{ done: 12 }, { done: 12, goal: 20 }]) {
      const [number] = texts(repRing(place, count, true));
      expect(number!.text).toBe('12');
      expect(number!.size).toBeGreaterThanOrEqual(0.8 * place.radius);
      // A digit is about 0.6 of its size wide.
      expect(2 * 0.6 * number!.size).toBeLessThan(2 * 0.8 * place.radius);
    }
  });

  it('says the goal only where there is one', () => {
    expect(texts(repRing(place, { done: 3 }, true)).map(({ text }) => text)).toEqual(['3']);
    expect(texts(repRing(place, { done: 3, goal: 8 }, true)).map(({ text }) => text)).toEqual([
      '3',
      '/8',
    ]);
  });
});
