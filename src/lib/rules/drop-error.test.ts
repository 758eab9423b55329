import { expect, it } from 'vitest';
import { dropErrorDeg } from './drop-error.ts';

const still = { noiseDeg: 0.3, n: 60, zeroN: 60, heightOffset: 0 };

it('clothes seen to stay while the arms moved make the windows more certain by about a third', () => {
  const unchecked = dropErrorDeg(3, { ...still, source: 'windows', clothTight: false });
  const tight = dropErrorDeg(3, { ...still, source: 'windows', clothTight: true });
  expect(tight / unchecked).toBeGreaterThan(0.6);
  expect(tight / unchecked).toBeLessThan(0.75);
});

it('unchecked clothes leave room for all that passes as a still pelvis on two legs', () => {
  const unchecked = dropErrorDeg(0, { ...still, source: 'windows', clothTight: false });
  expect(unchecked).toBeGreaterThan(2.5);
});

it('dots stick to the skin: clothes change nothing', () => {
  const tight = dropErrorDeg(3, { ...still, source: 'dots', clothTight: true });
  expect(tight).toBe(dropErrorDeg(3, { ...still, source: 'dots', clothTight: false }));
});
