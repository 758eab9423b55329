import { expect, it } from 'vitest';
import { frameRate, tooSlow } from './frame-times.ts';

it('a camera of exactly the least rate is fast enough, whatever its times are rounded to', () => {
  for (const decimals of [0, 3]) {
    const times = Array.from({ length: 60 }, (_, i) => Number(((i * 1000) / 15).toFixed(decimals)));
    expect(tooSlow(frameRate(times), 15)).toBe(false);
  }
  expect(tooSlow(12, 15)).toBe(true);
  expect(tooSlow(undefined, 15)).toBe(false);
});
