import { describe, expect, it } from 'vitest';
import { angleAtDeg, directionDeg, leanDeg, tiltDeg, wrapDeg } from './angles.ts';
import { along, distanceFromLine, midpoint } from './points.ts';

describe('sign conventions (pixels, y down)', () => {
  it('tilt is + when the end at image right is higher, in either order', () => {
    expect(tiltDeg({ x: 0, y: 10 }, { x: 10, y: 0 })).toBeCloseTo(45);
    expect(tiltDeg({ x: 10, y: 0 }, { x: 0, y: 10 })).toBeCloseTo(45);
    expect(tiltDeg({ x: 0, y: 0 }, { x: 10, y: 10 })).toBeCloseTo(-45);
  });
  it('lean is + when the top is further right', () => {
    expect(leanDeg({ x: 0, y: 10 }, { x: 10, y: 0 })).toBeCloseTo(45);
    expect(leanDeg({ x: 0, y: 10 }, { x: 0, y: 0 })).toBe(0);
  });
  it('direction keeps the order of its points', () => {
    expect(directionDeg({ x: 0, y: 0 }, { x: 0, y: -5 })).toBe(90);
    expect(directionDeg({ x: 5, y: 0 }, { x: 0, y: 0 })).toBe(180);
  });
  it('distance from a line is + on the right hand of someone walking along it', () => {
    expect(distanceFromLine({ x: -1, y: 5 }, { x: 0, y: 0 }, { x: 0, y: 10 })).toBe(1);
  });
});

it('a straight limb reads 180, a right angle 90', () => {
  expect(angleAtDeg({ x: 0, y: 0 }, { x: 0, y: 5 }, { x: 0, y: 9 })).toBe(180);
  expect(angleAtDeg({ x: 0, y: 0 }, { x: 0, y: 5 }, { x: 5, y: 5 })).toBe(90);
});

it('wraps to the half-open circle', () => {
  expect(wrapDeg(270)).toBe(-90);
  expect(wrapDeg(-190)).toBe(170);
});

it('a missing point gives a missing result, never a number', () => {
  expect(tiltDeg(undefined, { x: 0, y: 0 })).toBeUndefined();
  expect(leanDeg({ x: 0, y: 0 }, undefined)).toBeUndefined();
  expect(midpoint(undefined, { x: 0, y: 0 })).toBeUndefined();
  expect(along({ x: 0, y: 0 }, { x: 10, y: 0 }, 0.25)).toEqual({ x: 2.5, y: 0 });
});
