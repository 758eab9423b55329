import { describe, expect, test } from 'vitest';
import { agree, windowReading, WINDOWS, type WindowReading } from './pelvis-agreement.ts';

const window = (pelvisDeg: number, more: Partial<WindowReading> = {}): WindowReading => ({
  ...{ pelvisDeg, turnDeg: pelvisDeg, bow: 0, correlation: 0.98, sigmaDeg: 0.4, scale: 1, slip: 0 },
  ...more,
});

describe('on two legs', () => {
  // A twisting trunk turns the cloth with height; down at the thighs it hardly turns.
  const twisted = { belt: window(1.8), upper: window(2.4) };

  test('the window over the thighs pulls the value to the still pelvis', () => {
    const without = agree(twisted, undefined).pelvisDeg!;
    const withThighs = agree({ ...twisted, waist: window(0) }, undefined).pelvisDeg!;
    expect(withThighs).toBeLessThan(without - 0.9);
  });

  test('where it is covered, the belt is enough', () => {
    const waist = window(0, { trouble: 'reference-covered' });
    expect(agree({ ...twisted, waist }, undefined)).toEqual(agree(twisted, undefined));
  });
});

test('on one leg the window over the thighs is not heard: the lifted one moves it', () => {
  const standing = { belt: window(6), upper: window(6), left: window(6) };
  expect(agree({ ...standing, waist: window(-20) }, 'left')).toEqual(agree(standing, 'left'));
});

describe('arms over a window', () => {
  const covered = (hidden01: number, hiddenBelow01: number) => {
    const warp = { a: 1, b: 0, x: 0, y: 0, bow: 0 };
    const shares = { hidden01, hiddenBelow01, outside01: 0 };
    const found = { warp, turnDeg: 3, correlation: 0.97, sigmaDeg: 0.5, ...shares };
    return windowReading(WINDOWS.upper, found, 0, 0, 0).trouble;
  };

  test('folded arms that come down over its top leave cloth enough', () => {
    expect(covered(0.35, 0.02)).toBeUndefined();
  });

  test('hands at the waist cover it, and so do arms over most of it', () => {
    expect(covered(0.35, 0.3)).toBe('reference-covered');
    expect(covered(0.5, 0.02)).toBe('reference-covered');
  });
});
