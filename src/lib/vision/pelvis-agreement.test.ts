import { describe, expect, test } from 'vitest';
import { agree, type WindowReading } from './pelvis-agreement.ts';

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
