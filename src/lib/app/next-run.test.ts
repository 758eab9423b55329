import { expect, test } from 'vitest';
import { singleLegBalance } from '../exercises/single-leg-balance.ts';
import { nextRun } from './next-run.ts';

const run = {
  side: 'right',
  mode: 'test',
  level: 'eyes-closed',
  loadKg: undefined,
  view: 'back',
  origin: 'webcam',
  alone: true,
} as const;

test('the next trial keeps mode, level and view, and asks for its side alone', () => {
  const asked = new URLSearchParams(nextRun(singleLegBalance, run));
  expect(Object.fromEntries(asked)).toEqual({
    ...{
      mode: 'test',
      start: 'webcam',
      side: 'right',
      level: 'eyes-closed',
      view: 'back',
      amount: 'one',
    },
  });
});

test('a demo is followed by a demo; after a video file no camera is opened unasked', () => {
  expect(nextRun(singleLegBalance, { ...run, origin: 'synthetic' })).toContain('demo=');
  const file = nextRun(singleLegBalance, { ...run, origin: 'file' });
  expect(file).not.toMatch(/demo|start/);
});

test('the weight is the same again', () => {
  expect(nextRun(singleLegBalance, { ...run, loadKg: 12.5 })).toContain('kg=12.5');
  expect(nextRun(singleLegBalance, run)).not.toContain('kg');
});
