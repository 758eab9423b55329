import { expect, it } from 'vitest';
import { dotAxis } from './dot-axis.ts';

it('without values there is nothing on it', () => expect(dotAxis([]).ticks).toEqual([]));

it.each([
  [
    [3, 17],
    [0, 5, 10, 15, 20],
  ],
  [
    [-4, 4],
    [-4, -2, 0, 2, 4],
  ],
  [
    [0.1, 0.55],
    [0, 0.2, 0.4, 0.6],
  ],
  [[45], [45, 45.5]],
])('%j stands between %j', (values, ticks) => {
  const axis = dotAxis(values);
  expect(axis.ticks).toEqual(ticks);
  for (const value of values) {
    expect(axis.at(value)).toBeGreaterThanOrEqual(0);
    expect(axis.at(value)).toBeLessThanOrEqual(100);
  }
  expect([axis.at(ticks[0]!), axis.at(ticks.at(-1)!)]).toEqual([0, 100]);
});
