import { describe, expect, it } from 'vitest';
import { exerciseById, EXERCISES } from '../exercises/registry.ts';
import { DEMO_PROGRAMS } from '../recording/demo-programs.ts';
import { demonstrationOf } from '../recording/demonstrations.ts';
import { sideView, viewFromAbove } from './camera-placement.ts';
import { demoFigure, viewBox } from './demo-figure.ts';

/** Ends of the first line of a path. */
const ends = (d: string) =>
  [...d.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].slice(0, 2).map(([, x, y]) => ({ x: +x!, y: +y! }));
const slope = (d: string) => ends(d)[1]!.y - ends(d)[0]!.y;

/** The catalogue, and what the synthetic athlete performs besides. */
const ALL = [
  ...EXERCISES,
  ...Object.keys(DEMO_PROGRAMS).map((id) => ({ id, task: exerciseById(id)?.task ?? 'none' })),
];

describe('the demonstration', () => {
  it('knows every exercise, and draws a whole body at every moment', () => {
    for (const exercise of ALL) {
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
    for (const exercise of ALL) {
      const demo = demonstrationOf(exercise);
      const [start, end] = [0, demo.loopS - 1e-6].map((t) => demo.stateAt('wrong', 'left', t));
      for (const [key, value] of Object.entries(start!))
        if (typeof value === 'number') expect(end![key as keyof typeof end]).toBeCloseTo(value, 2);
    }
  });

  it('shows every exercise differently when right and when wrong, and from where it is filmed', () => {
    const drawn = new Set<string>();
    for (const { id } of ALL) {
      const demo = demonstrationOf({ id, task: exerciseById(id)?.task ?? 'none' });
      const [right, wrong] = (['right', 'wrong'] as const).map((form) =>
        demoFigure(demo, form, 'left', demo.stillS),
      );
      expect(JSON.stringify(right!.parts), id).not.toBe(JSON.stringify(wrong!.parts));
      drawn.add(JSON.stringify(right!.parts));
    }
    expect(drawn.size).toBe(new Set(ALL.map(({ id }) => id)).size);
  });

  it('fits into the picture that is shown', () => {
    for (const exercise of ALL) {
      const demo = demonstrationOf(exercise);
      const [x, y, width, height] = viewBox(demo).split(' ').map(Number) as number[];
      for (const side of ['left', 'right'] as const)
        for (let tS = 0; tS < demo.loopS; tS += 0.25)
          for (const { d } of demoFigure(demo, 'right', side, tS).parts)
            for (const [, px, py] of d.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)) {
              const room = 3;
              const inside =
                +px! > x! - room &&
                +px! < x! + width! + room &&
                +py! > y! - room &&
                +py! < y! + height! + room;
              if (!inside) expect(`${exercise.id} ${side} ${tS}: ${px} ${py}`).toBe('inside');
            }
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
