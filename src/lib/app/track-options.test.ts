import { expect, test } from 'vitest';
import { trackWishes } from './track-options.ts';

const wishes = (query: string) => trackWishes(new URLSearchParams(query));

test('what is not said has its default', () => {
  expect(wishes('')).toEqual({
    model: 'blazepose-full',
    view: 'front',
    pelvis: 'windows',
    backend: 'auto',
    baseline: undefined,
    mjpegFps: 30,
  });
});

test('everything can be said', () => {
  const query =
    'model=blazepose-lite&view=back&pelvis=dots&backend=wasm&baseline=0.3-2.75&fps=29.97';
  expect(wishes(query)).toEqual({
    model: 'blazepose-lite',
    view: 'back',
    pelvis: 'dots',
    backend: 'wasm',
    baseline: { fromMs: 300, toMs: 2750 },
    mjpegFps: 29.97,
  });
});

test.each([
  ['model=posenet', 'Unknown model "posenet"'],
  ['view=top', 'Unknown view "top"'],
  ['backend=cpu', 'Unknown backend "cpu"'],
  ['pelvis=guess', 'Unknown pelvis "guess"'],
  ['baseline=2-1', 'baseline "2-1"'],
  ['baseline=early', 'baseline "early"'],
  ['fps=0', '"0" is not a number'],
  ['fps=many', '"many" is not a number'],
])('%s is refused by name', (query, part) => {
  expect(wishes(query)).toEqual({ problem: expect.stringContaining(part) });
});
