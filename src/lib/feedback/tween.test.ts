import { describe, expect, it } from 'vitest';
import type { Shape } from './shapes.ts';
import { tweenScene } from './tween.ts';

const scene = (x: number, toDeg: number): Shape[] => [
  { kind: 'line', from: { x, y: 0 }, to: { x, y: 10 }, role: 'good', width: 2 },
  { kind: 'arc', at: { x, y: 0 }, radius: 5, fromDeg: 0, toDeg, role: 'good', width: 1 },
];
const xOf = (shapes: readonly Shape[]) => (shapes[0] as { from: { x: number } }).from.x;

describe('moving from scene to scene', () => {
  it('goes straight there and never beyond', () => {
    const xs = [-1, 0, 0.25, 0.5, 1, 2].map((t) => xOf(tweenScene(scene(0, 0), scene(8, 90), t)));
    expect(xs).toEqual([0, 0, 2, 4, 8, 8]);
  });
  it('shows the newer scene at once when something came or went', () => {
    expect(xOf(tweenScene([], scene(8, 90), 0.1))).toBe(8);
    expect(tweenScene(scene(0, 0), [], 0.1)).toEqual([]);
  });
  it('moves the body only for people who asked for less motion', () => {
    const calm = tweenScene(scene(0, 0), scene(8, 90), 0.5, true);
    expect(xOf(calm)).toBe(4);
    expect(calm[1]).toMatchObject({ toDeg: 90, at: { x: 8 } });
  });
  it('moves a limb from where it was, however the drawing order of the limbs changed', () => {
    const limb = (x: number): Shape => ({
      ...{ kind: 'area', role: 'body' },
      points: [0, 10, 5].map((dx) => ({ x: x + dx, y: 0 })),
    });
    const [right, left] = tweenScene([limb(0), limb(100)], [limb(104), limb(4)], 0.5);
    expect([right, left]).toEqual([limb(102), limb(2)]);
  });
});
