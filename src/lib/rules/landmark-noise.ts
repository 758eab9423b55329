import { standardDeviation, type Sample } from '../signal/statistics.ts';
import { zeroPhaseLowPass } from '../signal/zero-phase.ts';
import { frameRate } from './frame-times.ts';

/** Bodies in quiet stance do not move faster than this; what does is noise. Source: measures.md C1. */
const NOISE_ABOVE_HZ = 6;

/**
 * Standard deviation of the white noise of a measured series, from what is left above 6 Hz (above 0.6 of the highest
 * visible frequency in slow recordings).
 * Unit: that of the values; ms. Missing: undefined below eight values. Assumes: noise independent from frame to frame.
 * Source: measures.md C1.
 */
export function whiteNoise(tMs: readonly number[], values: readonly Sample[]): Sample {
  const known = values.filter((v) => v !== undefined).length;
  const rate = frameRate(tMs);
  if (known < 8 || rate === undefined) return undefined;
  const nyquist = rate / 2;
  const cutoff = Math.min(NOISE_ABOVE_HZ, 0.6 * nyquist);
  const slow = zeroPhaseLowPass(tMs, values, cutoff);
  const fast = values.map((v, i) =>
    v === undefined || slow[i] === undefined ? undefined : v - slow[i]!,
  );
  const sd = standardDeviation(fast);
  return sd === undefined ? undefined : sd / Math.sqrt(1 - cutoff / nyquist);
}

/**
 * The share of white noise that a low-pass lets through.
 * Unit: that of the noise. Assumes: a sharp filter, which a zero-phase Butterworth nearly is. Source: measures.md C1.
 */
export function noiseThrough(whiteSd: number, rateHz: number, cutoffHz: number): number {
  return whiteSd * Math.sqrt(Math.min(1, cutoffHz / (rateHz / 2)));
}
