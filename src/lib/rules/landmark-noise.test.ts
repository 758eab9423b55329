import { expect, it } from 'vitest';
import { normal, seededRandom } from '../recording/seeded-random.ts';
import { noiseThrough, whiteNoise } from './landmark-noise.ts';

function noisy(fps: number, sd: number) {
  const random = seededRandom(4);
  const tMs = Array.from({ length: fps * 30 }, (_, i) => (i * 1000) / fps);
  // Slow sway of 5 units, which is no noise.
  return { tMs, values: tMs.map((t) => 5 * Math.sin(t / 500) + sd * normal(random)) };
}

it.each([60, 30, 15])('finds the noise of a swaying signal at %i fps', (fps) => {
  const { tMs, values } = noisy(fps, 0.8);
  expect(whiteNoise(tMs, values)! / 0.8).toBeGreaterThan(0.85);
  expect(whiteNoise(tMs, values)! / 0.8).toBeLessThan(1.15);
});

it('lets a fifth of the noise power through at 3 Hz and 30 fps', () => {
  expect(noiseThrough(1, 30, 3) ** 2).toBeCloseTo(0.2, 6);
});

it('knows nothing from a handful of frames', () => {
  expect(whiteNoise([0, 33, 66], [1, 2, 3])).toBeUndefined();
});
