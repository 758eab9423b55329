import { expect, it } from 'vitest';
import { bridge } from './bridge.ts';

it('draws a straight line over a short hole, by time and not by index', () => {
  expect(bridge([0, 10, 40], [1, undefined, 5], 100)).toEqual([1, 2, 5]);
});

it('leaves long holes and the ends as they are', () => {
  const values = [undefined, 1, undefined, 3, undefined];
  expect(bridge([0, 100, 200, 300, 400], values, 150)).toEqual(values);
});
