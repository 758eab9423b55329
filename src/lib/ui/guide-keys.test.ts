import { expect, test } from 'vitest';
import { guideWishOfKey } from './guide-keys.ts';

test('Escape leads out a step at a time: pause, end, leave', () => {
  const statuses = ['running', 'paused', 'stopped', 'done'] as const;
  expect(statuses.map((status) => guideWishOfKey('Escape', status))).toEqual([
    'pause',
    'stop',
    'leave',
    'leave',
  ]);
});

test('the space bar pauses, goes on and begins again', () => {
  expect(guideWishOfKey(' ', 'running')).toBe('pause');
  expect(guideWishOfKey(' ', 'paused')).toBe('resume');
  expect(guideWishOfKey(' ', 'done')).toBe('again');
});

test('arrows change the step only while there is one', () => {
  expect(guideWishOfKey('ArrowRight', 'paused')).toBe('skip');
  expect(guideWishOfKey('ArrowLeft', 'running')).toBe('back');
  expect(guideWishOfKey('ArrowRight', 'done')).toBeUndefined();
  expect(guideWishOfKey('x', 'running')).toBeUndefined();
});
