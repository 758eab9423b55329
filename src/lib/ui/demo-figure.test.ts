import { describe, expect, it } from 'vitest';
import { EXERCISES } from '../exercises/registry.ts';
import { demonstrationOf } from '../recording/demonstrations.ts';
import { sideView, viewFromAbove } from './camera-placement.ts';
import { demoFigure } from './demo-figure.ts';

/** Ends of the first line of a path. */
const ends = (d: string) =>
  [...d.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].slice(0, 2).map(([, x, y]) => ({ x: +x!, y: +y! }));
const slope = (d: string) => ends(d)[1]!.y - ends(d)[0]!.y;

describe('the demonstration', () => {
  it('knows every exercise, and draws a whole body at every moment', () => {
    for (const exercise of EXERCISES) {
      const demo = demonstrationOf(exercise);
      for (let tS = 0; tS < demo.loopS; tS += 0.5)
        for (const form of ['right', 'wrong'] as const) {
          const { parts } = demoFigure(demo, form, 'left', tS);
          expect(parts.map(({ name }) => name).sort()).toEqual(
            [...Array(4).fill('arm'), 'foot', 'foot', 'head', ...Array(4).fill('leg')].concat(
              Array(3).fill('trunk'),
            ),
          );
          expect(parts.every(({ d }) => !d.includes('NaN'))).toBe(true);
        }
    }
  });

  it('comes back to where it began, so that the loop has no jump', () => {
    for (const exercise of EXERCISES) {
      const demo = demonstrationOf(exercise);
      const [start, end] = [0, demo.loopS - 1e-6].map((t) => demo.stateAt('wrong', 'left', t));
      for (const [key, value] of Object.entries(start!))
        if (typeof value === 'number') expect(end![key as keyof typeof end]).toBeCloseTo(value, 2);
    }
  });

  it('keeps the pelvis level when right, and lets the free side hang when wrong, on either leg', () => {
    const demo = demonstrationOf({ id: 'single-leg-squat', task: 'squat' });
    const pelvis = (form: 'right' | 'wrong', side: 'left' | 'right') =>
      slope(demoFigure(demo, form, side, demo.stillS).measured);
    for (const side of ['left', 'right'] as const)
      expect(Math.abs(pelvis('right', side))).toBeLessThan(1);
    // Drawn from the right hip to the left one, y downward: standing on the left, the right hip is lower.
    expect(pelvis('wrong', 'left')).toBeLessThan(-4);
    expect(pelvis('wrong', 'right')).toBeGreaterThan(4);
  });
});

describe('where the device goes', () => {
  it('is on the side the athlete turns to it', () => {
    expect(viewFromAbove('stance', 'front').nose.x).toBeLessThan(
      viewFromAbove('stance', 'back').nose.x,
    );
    for (const view of ['front', 'back', 'side-left', 'side-right'] as const)
      expect(sideView('stance', view).parts.length).toBeGreaterThan(10);
  });
  it('is lower for a hip than for a chest', () => {
    expect(sideView('stance', 'front').device.y).toBeGreaterThan(
      sideView('rotation-standing', 'front').device.y,
    );
  });
});
