import { describe, expect, it } from 'vitest';
import { median } from '../signal/statistics.ts';
import { neutralOf, turnDeg } from './rotation-angle.ts';
import type { RotationCues } from './rotation-cues.ts';
import { ROTATION_TUNING } from './rotation-tuning.ts';
import { tuned } from './rule.ts';

const TUNING = tuned(ROTATION_TUNING, {});
const RAD = Math.PI / 180;

/** Shoulders 100 px wide over a torso of 140 px, turned to the own left, seen as the model sees them. */
function seen(deg: number, change: Partial<RotationCues> = {}): RotationCues {
  return {
    widthPx: 100 * Math.cos((deg / TUNING.widthGain) * RAD),
    depthPx: 100 * TUNING.depthGain * Math.sin(deg * RAD),
    torsoPx: 140,
    risePx: 0,
    shiftPx: 0,
    armsPx: undefined,
    crossedPx: undefined,
    kneesPx: undefined,
    feetPx: undefined,
    ...change,
  };
}

const NEUTRAL = neutralOf([seen(0)], 0)!;
const read = (cues: RotationCues) => turnDeg(cues, NEUTRAL, TUNING);

describe('the side of a turn', () => {
  /** Crossed arms, half a shoulder width before the axis. */
  const crossed = (deg: number, change: Partial<RotationCues> = {}) =>
    seen(deg, { armsPx: 50 * Math.sin(deg * RAD), crossedPx: 60, ...change });
  const neutral = neutralOf([crossed(0)], 0)!;
  const readArms = (cues: RotationCues) => turnDeg(cues, neutral, TUNING)!;

  it.each([35, -35, 60, -60])(
    'of %i° is told by crossed arms where depth says the other',
    (deg) => {
      const wrong = crossed(deg, { depthPx: -0.1 * seen(deg).depthPx! });
      expect(Math.sign(read(wrong)!)).toBe(-Math.sign(deg));
      expect(readArms(wrong)).toBeCloseTo(deg, 0);
    },
  );

  it('is kept by a clear difference in depth when an arm comes down', () => {
    expect(readArms(crossed(50, { armsPx: -40 }))).toBeCloseTo(50, 0);
  });

  it('is told by depth alone where arms were not crossed in the neutral', () => {
    const loose = neutralOf([crossed(0, { crossedPx: -80 })], 0)!;
    const wrongArms = crossed(25, { armsPx: -40 });
    expect(turnDeg(wrongArms, loose, TUNING)).toBeCloseTo(25, 0);
  });

  it('is told by depth alone where no arms are seen', () => {
    expect(readArms(seen(30))).toBeCloseTo(30, 0);
    expect(readArms(seen(-30))).toBeCloseTo(-30, 0);
  });
});

describe('turn of the shoulders', () => {
  it.each([-70, -45, -25, 0, 25, 45, 70])('reads %i° to within a degree', (deg) => {
    expect(read(seen(deg))).toBeCloseTo(deg, 0);
  });

  it('counts turns to the own left as plus, to the right as minus', () => {
    expect(read(seen(40))).toBeGreaterThan(0);
    expect(read(seen(-40))).toBe(-read(seen(40))!);
  });

  it('does not mistake a step back for a turn', () => {
    const far = seen(0, { widthPx: 80, torsoPx: 112 });
    expect(Math.abs(read(far)!)).toBeLessThan(1);
    const turned = seen(50);
    const turnedFar = Object.fromEntries(
      Object.entries(turned).map(([name, px]) => [name, px && 0.8 * px]),
    );
    expect(read(turnedFar as unknown as RotationCues)).toBeCloseTo(read(turned)!, 6);
  });

  it('is not thrown by a width that is 3 % off while the turn is small', () => {
    const narrow = read(seen(5, { widthPx: 97 }))!;
    const wide = read(seen(5, { widthPx: 103 }))!;
    expect(Math.abs(narrow - 5)).toBeLessThan(2);
    expect(Math.abs(wide - 5)).toBeLessThan(2);
  });

  it('takes the apparent move towards the hidden far shoulder off the width', () => {
    const plain = read(seen(45))!;
    expect(read(seen(45, { shiftPx: 5 }))).toBeGreaterThan(plain + 2);
    expect(read(seen(-45, { shiftPx: -5 }))).toBe(-read(seen(45, { shiftPx: 5 }))!);
    expect(read(seen(45, { shiftPx: -5 }))).toBe(plain);
  });

  it('does not let a lean pass for a much larger turn', () => {
    const leaned = read(seen(45, { shiftPx: 60 }))!;
    expect(leaned).toBeLessThan(read(seen(45))! + 10);
  });

  it('is unknown without depth, which alone tells left from right', () => {
    expect(read(seen(45, { depthPx: undefined }))).toBeUndefined();
  });
});

describe('neutral', () => {
  it('is the median, so one wild frame does not move it', () => {
    const wild = seen(0, { widthPx: 20, depthPx: 400 });
    expect(neutralOf([seen(0), seen(0), wild], 0)).toEqual(NEUTRAL);
    expect(NEUTRAL.widthPx).toBe(median([100, 100, 20]));
  });

  it('does not exist for a back or without depth', () => {
    expect(neutralOf([seen(0, { widthPx: -100 })], 0)).toBeUndefined();
    expect(neutralOf([seen(0, { depthPx: undefined })], 0)).toBeUndefined();
    expect(neutralOf([], 0)).toBeUndefined();
  });
});
