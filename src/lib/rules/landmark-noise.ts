import { standardDeviation, type Sample } from '../signal/statistics.ts';
import { TWO_PASS, zeroPhaseLowPass } from '../signal/zero-phase.ts';
import { frameRate } from './frame-times.ts';

/** Bodies in quiet stance do not move faster than this; what does is noise. Source: measures.md C1. */
const NOISE_ABOVE_HZ = 6;

/**
 * Standard deviation of the white noise of a measured series, from what is left above 6 Hz (above 0.4 of the highest
 * visible frequency in slow recordings).
 * Unit: that of the values; ms. Missing: undefined below eight values. Assumes: noise independent from frame to frame.
 * Source: measures.md C1.
 */
export function whiteNoise(tMs: readonly number[], values: readonly Sample[]): Sample {
  const known = values.filter((v) => v !== undefined).length;
  const rate = frameRate(tMs);
  if (known < 8 || rate === undefined) return undefined;
  const nyquist = rate / 2;
  const cutoff = Math.min(NOISE_ABOVE_HZ, 0.4 * nyquist);
  const slow = zeroPhaseLowPass(tMs, values, cutoff);
  const fast = values.map((v, i) =>
    v === undefined || slow[i] === undefined ? undefined : v - slow[i]!,
  );
  const sd = standardDeviation(fast);
  return sd === undefined ? undefined : sd / Math.sqrt(shareLeft(cutoff, rate));
}

/** Share of white noise power that is left when its part below a cut-off is taken out by `zeroPhaseLowPass`. */
function shareLeft(cutoffHz: number, rateHz: number): number {
  const warp = (hz: number) => Math.tan((Math.PI * hz) / rateHz);
  const corner = warp(cutoffHz / TWO_PASS);
  const steps = 200;
  let sum = 0;
  for (let i = 0; i < steps; i++) {
    const ratio = (warp(((i + 0.5) / steps) * (rateHz / 2)) / corner) ** 4;
    sum += (ratio / (1 + ratio)) ** 2;
  }
  return sum / steps;
}

/**
 * The share of white noise that a low-pass lets through.
 * Unit: that of the noise. Assumes: a sharp filter, which a zero-phase Butterworth nearly is. Source: measures.md C1.
 */
export function noiseThrough(whiteSd: number, rateHz: number, cutoffHz: number): number {
  return whiteSd * Math.sqrt(Math.min(1, cutoffHz / (rateHz / 2)));
}
